import { Comment, type CommentDisplayPart } from 'typedoc';

/** A piece of a doc comment on one line: `x's type, and `out``. */
export function oneLine(parts: readonly CommentDisplayPart[] | undefined): string {
  return Comment.combineDisplayParts(parts).replaceAll(/\s+/g, ' ').trim();
}

/** The paragraphs of a doc comment before its tags. */
export function paragraphs(comment: Comment | undefined): string[] {
  return Comment.combineDisplayParts(comment?.summary)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** The texts of a tag, in their order: all that `@throws` says. */
export function tagTexts(comment: Comment, tag: `@${string}`): string[] {
  return comment.getTags(tag).map(({ content }) => oneLine(content));
}

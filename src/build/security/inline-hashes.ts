import { createHash } from 'node:crypto';
import { attributeOf, rawText, readTags } from '../offline/read-tags.ts';

/** The scripts and styles that stand in pages themselves, as a policy names them: by their hashes. */
export interface InlineHashes {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/** Hashes what stands inline in some pages. They must be final: a policy knows a text to the letter. */
export function inlineHashes(pages: Iterable<string>): InlineHashes {
  const [scripts, styles] = [new Set<string>(), new Set<string>()];
  for (const html of pages) {
    for (const tag of readTags(html)) {
      if (tag.name === 'style') styles.add(hashSource(rawText(html, tag)));
      if (
        tag.name === 'script' &&
        isInlineScript(attributeOf(tag, 'src'), attributeOf(tag, 'type'))
      )
        scripts.add(hashSource(rawText(html, tag)));
    }
  }
  return { scripts, styles };
}

/** Data, such as `application/ld+json`, is no script: a policy lets it stand. */
function isInlineScript(source: string | undefined, type = ''): boolean {
  return source === undefined && ['', 'module', 'text/javascript'].includes(type);
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

import { attributeOf, readTags, type Tag } from '../offline/read-tags.ts';
import { replaceSpans } from '../offline/replace-spans.ts';

/** The style sheet that a tag brings, by its path in the site. */
function sheetOf(tag: Tag): string | undefined {
  if (tag.name !== 'link' || attributeOf(tag, 'rel') !== 'stylesheet') return undefined;
  return /(?:^|\/)(_astro\/[^/]+\.css)$/.exec(attributeOf(tag, 'href') ?? '')?.[1];
}

/** The style sheets that a page brings in files of their own. */
export function sheetsOf(html: string): readonly string[] {
  return readTags(html).flatMap((tag) => sheetOf(tag) ?? []);
}

/**
 * Puts style sheets into a page, each where the page names it. That of paper, too: it is small, and a
 * request of its own, however late it is needed, would hold the first words up by one way to the server.
 */
export function inlineStyles(html: string, styles: ReadonlyMap<string, string>): string {
  const replacements = readTags(html).flatMap((tag) => {
    const css = styles.get(sheetOf(tag) ?? '');
    if (css === undefined) return [];
    const media = attributeOf(tag, 'media');
    const text = `<style${media === undefined ? '' : ` media="${media}"`}>${css}</style>`;
    return [{ start: tag.start, end: tag.end, text }];
  });
  return replaceSpans(html, replacements);
}

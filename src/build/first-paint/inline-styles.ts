import { attributeOf, readTags } from '../offline/read-tags.ts';
import { replaceSpans } from '../offline/replace-spans.ts';

/** The style sheet that a tag waits for before anything is painted, by its path in the site. */
function sheetOf(tag: ReturnType<typeof readTags>[number]): string | undefined {
  const isSheet = tag.name === 'link' && attributeOf(tag, 'rel') === 'stylesheet';
  if (!isSheet || attributeOf(tag, 'media') !== undefined) return undefined;
  return /(?:^|\/)(_astro\/[^/]+\.css)$/.exec(attributeOf(tag, 'href') ?? '')?.[1];
}

/** The style sheets that a page waits for before anything is painted. */
export function sheetsOf(html: string): readonly string[] {
  return readTags(html).flatMap((tag) => sheetOf(tag) ?? []);
}

/** Puts style sheets into a page, each where the page names it. */
export function inlineStyles(html: string, styles: ReadonlyMap<string, string>): string {
  const replacements = readTags(html).flatMap((tag) => {
    const css = styles.get(sheetOf(tag) ?? '');
    return css === undefined
      ? []
      : [{ start: tag.start, end: tag.end, text: `<style>${css}</style>` }];
  });
  return replaceSpans(html, replacements);
}

import { rawText, readTags, type Attribute, type Tag } from './read-tags.ts';
import { relativeAddress } from './relative-address.ts';
import { replaceSpans, type Replacement } from './replace-spans.ts';
import { rewriteStyles } from './rewrite-styles.ts';

/**
 * Makes every address of a page that lies under the base relative to the page: in any attribute,
 * in sets of images, in redirects, in styles.
 */
export function rewriteAddresses(html: string, file: string, base: string): string {
  const replacements = readTags(html).flatMap((tag) => [
    ...tag.attributes.flatMap((attribute) => {
      const text = rewriteValue(attribute, tag, file, base);
      return text === attribute.value
        ? []
        : [{ start: attribute.start, end: attribute.end, text } satisfies Replacement];
    }),
    ...rewriteStyleElement(html, tag, file, base),
  ]);
  return replaceSpans(html, replacements);
}

function rewriteValue({ name, value }: Attribute, tag: Tag, file: string, base: string): string {
  if (!value.includes(base.slice(0, -1))) return value;
  const relative = (address: string): string => relativeAddress(address, file, base) ?? address;
  if (name === 'style') return rewriteStyles(value, file, base);
  if (name === 'srcset' || name === 'imagesrcset') {
    return value.replace(/(^|,)(\s*)(\S+)/g, (_, comma: string, space: string, address: string) =>
      [comma, space, relative(address)].join(''),
    );
  }
  if (tag.name === 'meta' && name === 'content') {
    return value.replace(/(;\s*url=)(.*)$/i, (_, before: string, address: string) =>
      [before, relative(address)].join(''),
    );
  }
  return relative(value);
}

function rewriteStyleElement(html: string, tag: Tag, file: string, base: string): Replacement[] {
  if (tag.name !== 'style') return [];
  const css = rawText(html, tag);
  const text = rewriteStyles(css, file, base);
  return text === css ? [] : [{ start: tag.end, end: tag.end + css.length, text }];
}

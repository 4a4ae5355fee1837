import { attributeOf, readTags, type Tag } from '../offline/read-tags.ts';
import { replaceSpans } from '../offline/replace-spans.ts';

const closing = '</script>';

/**
 * Takes out of a page the scripts that wait for its text, which `page/start-page.ts` brings.
 *
 * @returns the page, and the addresses of its scripts in their order with spaces between; those
 *   that are marked to run end with `*`
 */
export function takeScripts(html: string): { readonly page: string; readonly scripts: string } {
  // An attribute without a value is not among the tag's.
  const has = ({ start, end }: Tag, name: string): boolean =>
    html.slice(start, end).split(/[\s>]/).includes(name);
  const tags = readTags(html).filter(
    (tag) => tag.name === 'script' && attributeOf(tag, 'src') !== undefined && has(tag, 'defer'),
  );
  const scripts = tags.map(
    (tag) => `${attributeOf(tag, 'src') ?? ''}${has(tag, 'data-run') ? '*' : ''}`,
  );
  const spans = tags.map(({ start, end }) => ({ start, end: end + closing.length, text: '' }));
  return { page: replaceSpans(html, spans), scripts: scripts.join(' ') };
}

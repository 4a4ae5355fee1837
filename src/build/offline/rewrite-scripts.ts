import { attributeOf, rawText, readTags, type Tag } from './read-tags.ts';
import { replaceSpans, type Replacement } from './replace-spans.ts';

/** What the scripts of a page are rewritten with; addresses are as the page writes them. */
export interface PageScripts {
  /** The loader, which every other script needs. */
  readonly loader: string;
  /** All that an entry needs to run, itself last. */
  readonly closure: (entry: string) => readonly string[];
  /** Writes an inline module that a page cannot keep to a file; tells its address. */
  readonly write: (code: string) => string;
  /** Whether an inline module may stay: it imports nothing and names no path of the site. */
  readonly mayStay: (code: string) => boolean;
}

/**
 * Exchanges the module scripts of a page for classic ones that wait for the page just the same,
 * each with all that it needs before it.
 */
export function rewriteScripts(html: string, scripts: PageScripts): string {
  const written = new Set<string>();
  const replacements = readTags(html).flatMap((tag): Replacement[] => {
    if (tag.name !== 'script' || attributeOf(tag, 'type') !== 'module') return [];
    const entry = entryOf(html, tag, scripts);
    if (entry === undefined) return [];
    const files = [scripts.loader, ...scripts.closure(entry)].filter(
      (file) => file === entry || !written.has(file),
    );
    for (const file of files) written.add(file);
    const text = files.map((file) => scriptTag(file, file === entry)).join('');
    return [{ start: tag.start, end: tag.end + rawText(html, tag).length + closing.length, text }];
  });
  return replaceSpans(html, replacements);
}

const closing = '</script>';

function entryOf(html: string, tag: Tag, { mayStay, write }: PageScripts): string | undefined {
  const source = attributeOf(tag, 'src');
  if (source !== undefined) return source;
  const code = rawText(html, tag);
  return mayStay(code) ? undefined : write(code);
}

function scriptTag(source: string, runs: boolean): string {
  return `<script defer src="${source}"${runs ? ' data-run' : ''}>${closing}`;
}

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '../../i18n/languages.ts';
import type { Finding } from './finding.ts';
import { pageFile, type PageSource } from './page-source.ts';
import { readPage } from './read-page.ts';

/** The pages of the site, and what is wrong with those that are no MDX. */
export interface PagesRead {
  readonly pages: readonly PageSource[];
  readonly findings: readonly Finding[];
}

/** Pages read before, by their file: while somebody writes one, the others need no reading again. */
export type PagesKnown = Map<string, { readonly text: string; readonly page: PageSource }>;

/**
 * Reads the pages of all languages, in the order of their slugs.
 *
 * @param root the root of the project
 * @param known where to look for a page first, and to keep it
 */
export function readPages(root: string, known: PagesKnown = new Map()): PagesRead {
  const pages: PageSource[] = [];
  const findings: Finding[] = [];
  for (const language of languages) {
    for (const path of globSync('**/*.mdx', { cwd: join(root, 'content', language) }).sort()) {
      const slug = path.replace(/\.mdx$/, '').replaceAll('\\', '/');
      const text = readFileSync(join(root, 'content', language, path), 'utf8');
      const file = pageFile(language, slug);
      const before = known.get(file);
      const page = before?.text === text ? before.page : readOrTell(language, slug, text);
      if ('headings' in page) {
        known.set(file, { text, page });
        pages.push(page);
      } else findings.push(page);
    }
  }
  return { pages, findings };
}

function readOrTell(language: Language, slug: string, text: string): PageSource | Finding {
  try {
    return readPage(language, slug, text);
  } catch (error) {
    if (!(error instanceof Error) || !('reason' in error)) throw error;
    const text = String(error.reason);
    // A tag that is never closed is told without a line, and its place in words: "(5:1-5:18)".
    const line =
      'line' in error && error.line !== undefined ? error.line : /\((\d+):/.exec(text)?.[1];
    return {
      file: pageFile(language, slug),
      line: line === undefined ? undefined : Number(line),
      text,
    };
  }
}

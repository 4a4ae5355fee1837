import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../i18n/languages.ts';
import { lineOf } from '../content-checks/line-of.ts';
import type { Finding } from '../content-checks/finding.ts';

/** Where the words stand, from the root of the project. */
const searchWordsFile = 'content/search-words.json';

/** What people type who look for a section; English is typed in Korea too. */
interface SectionWords {
  readonly en?: readonly string[];
  readonly ko?: readonly string[];
}

/** The words that people type, as their file has them. */
export interface SearchWords {
  /** Names that stand for one another: a section that has one of them is found by all. */
  readonly names: readonly (readonly string[])[];
  /** By `page#heading`, or `page` for the page itself. */
  readonly sections: Readonly<Record<string, SectionWords>>;
}

/** Reads the words that people type. */
export function readSearchWords(root: string): SearchWords {
  return JSON.parse(readFileSync(join(root, searchWordsFile), 'utf8')) as SearchWords;
}

/** The name of a section in the list of words: `page#heading`. */
export function sectionName(slug: string, id: string): string {
  return id === '' ? slug : `${slug}#${id}`;
}

/** The words of a section in a language: Korean ones are for Korean pages. */
export function wordsOf(words: SearchWords, name: string, language: Language): readonly string[] {
  const own = words.sections[name] ?? {};
  return [...(own.en ?? []), ...(language === 'ko' ? (own.ko ?? []) : [])];
}

/**
 * Words for sections that do not exist, each with its line: they would find nothing.
 *
 * @param names of all sections of the built site
 */
export function lostWords(
  root: string,
  words: SearchWords,
  names: ReadonlySet<string>,
): readonly Finding[] {
  const text = readFileSync(join(root, searchWordsFile), 'utf8');
  return Object.keys(words.sections)
    .filter((name) => !names.has(name))
    .map((name) => ({
      file: searchWordsFile,
      line: lineOf(text, `"${name}": {`),
      text: `no page has the heading ${name}`,
    }));
}

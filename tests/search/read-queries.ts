import { readFileSync } from 'node:fs';
import type { Language } from '../../src/i18n/languages.ts';

/** What somebody types, and the sections that answer it: `page#heading`, or `page`. */
export interface Query {
  readonly words: string;
  readonly answers: readonly string[];
}

/** Reads the queries of a language, `queries-<language>.txt`. */
export function readQueries(language: Language): readonly Query[] {
  const text = readFileSync(new URL(`queries-${language}.txt`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [words, answers] = line.split(' -> ');
      if (!words || !answers) throw new Error(`no query -> answers: ${line}`);
      return { words, answers: answers.split(' ') };
    });
}

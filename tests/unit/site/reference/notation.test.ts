import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages, type Language } from '../../../../src/i18n/languages.ts';

const root = new URL('../../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const core = globSync('src/core/**/*.ts', { cwd: root }).map(read).join('\n');

/** The names of code in the page's tables. */
function codeNames(language: Language): string[] {
  const rows = read(`content/${language}/reference/notation.mdx`).match(/^\|.*\|$/gm) ?? [];
  return rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

test('the notation gives both languages the same names of code', () => {
  expect(codeNames('en')).toEqual(codeNames('ko'));
  expect(codeNames('ko')).toContain('elementsPerSet');
});

test.each([...new Set(languages.flatMap(codeNames))])(
  'the core writes %s as the page says',
  (name) => {
    const [word = ''] = name.split('[');
    expect(core).toMatch(new RegExp(`\\b${word}\\b`));
  },
);

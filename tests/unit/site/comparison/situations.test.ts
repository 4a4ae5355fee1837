import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageFile } from '../../../../src/build/content-checks/page-source.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { comparedMethods } from '../../../../src/site/comparison/compared-methods.ts';
import { situations } from '../../../../src/site/comparison/situations.ts';

test('every situation is answered by rows of the table', () => {
  const rows = comparedMethods.map(({ id }) => id);
  for (const { id, fits, harms = [] } of situations) {
    expect([...fits, ...harms], id).not.toHaveLength(0);
    expect(rows, id).toEqual(expect.arrayContaining([...fits, ...harms]));
  }
});

test.for(languages)(
  'every situation has its answer on the page, and every answer its situation: %s',
  (language) => {
    const source = readFileSync(pageFile(language, 'compare'), 'utf8');
    const answers = Array.from(source.matchAll(/<details id="choose-([\w-]+)">/g), ([, id]) => id);
    expect(answers).toEqual(situations.map(({ id }) => id));
  },
);

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedParts } from '../../../../src/site/licenses/licensed-works.ts';

test('digits are shipped under their own terms: names, changes, and the licence to the end', () => {
  const [digits, ...others] = shippedParts.digits();
  expect(others).toEqual([]);
  expect(digits).toMatchObject({
    works: [{ name: 'MNIST (digits.bin)' }],
    license: 'CC BY-SA 3.0',
  });
  for (const part of [
    'Yann LeCun',
    'Corinna Cortes',
    'Christopher J. C. Burges',
    'Juan Cazala',
    'What was changed',
    '8. Miscellaneous',
    'Creative Commons may be contacted at https://creativecommons.org/.',
  ]) {
    expect(digits?.text).toContain(part);
  }
});

test('what the licence says was done is what the digits’ own page says', () => {
  const readme = readFileSync('src/training/digits/README.md', 'utf8').replaceAll(/\s+/g, ' ');
  expect(readme).toContain('Attribution-Share Alike 3.0');
  expect(readme).toContain('rounded to 16 levels');
  expect(readme).toContain('300 digits were taken for training and the next 100 for tests');
});

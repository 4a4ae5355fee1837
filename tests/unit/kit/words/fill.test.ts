import { expect, test } from 'vitest';
import { fill } from '../../../../src/kit/words/fill.ts';
import {
  grouped,
  number,
  powerOf,
  scientific,
  significant,
  visible,
} from '../../../../src/kit/words/numbers.ts';

test('fill puts text, plain numbers and numbers with a format into the slots', () => {
  const sentence = '{name}: {count} of {all}, on average {mean}';
  const fillings = { name: 'BN', count: 3, all: 12, mean: number(-0.5, 2) };
  expect(fill(sentence, fillings)).toBe('BN: 3 of 12, on average −0.50');
});

test('fill sets a unit right after its number', () => {
  expect(fill('{memory MiB}, {share%}, {turn°}', { memory: 64, share: 5, turn: -30 })).toBe(
    '64 MiB, 5%, −30°',
  );
});

test('fill writes one number as often as the sentence names it', () => {
  expect(fill('{n} + {n}', { n: 2 })).toBe('2 + 2');
});

test.each([
  [0, '0 batches'],
  [1, '1 batch'],
  [2, '2 batches'],
  [21, '21 batches'],
])('fill takes the word that suits %d', (t, text) => {
  expect(fill('{t} {t|batch|batches}', { t })).toBe(text);
});

test('fill goes by what is read: 1.0 is no one', () => {
  expect(fill('{t} {t|step|steps}', { t: number(1, 1) })).toBe('1.0 steps');
});

test.each([
  [visible(0.00012, 3), '0.00012'],
  [significant(1234.5, 3), '1235'],
  [grouped(1234567), '1,234,567'],
  [grouped(significant(12345.6, 3)), '12,346'],
  [scientific(8.9e-16), '8.9 × 10⁻¹⁶'],
  [powerOf(2, 1 / 4096), '2⁻¹²'],
  [powerOf(10, 1e-6), '10⁻⁶'],
  [powerOf(10, 0), '0'],
])('a number is written in its format: %o', (n, text) => {
  expect(fill('{n}', { n })).toBe(text);
});

test('fill throws where nothing fills a slot, and names the sentence', () => {
  const [step, inherited] = ['step {t}', '{toString}'].map(String);
  expect(() => fill(step ?? '', {})).toThrow('nothing fills {t} in: step {t}');
  expect(() => fill(inherited ?? '', {})).toThrow('nothing fills {toString}');
});

test('the types ask for a number for each slot, and for no other', () => {
  const sentence = 'step {t} of {T}';
  // @ts-expect-error -- nothing fills {T}
  expect(() => fill(sentence, { t: 1 })).toThrow();
  // @ts-expect-error -- there is no slot {s}
  expect(fill(sentence, { t: 1, T: 2, s: 3 })).toBe('step 1 of 2');
});

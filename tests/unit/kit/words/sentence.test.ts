import { expect, expectTypeOf, test } from 'vitest';
import { readSentence, type SlotsOf } from '../../../../src/kit/words/sentence.ts';

test('a sentence is its words and its slots, in order', () => {
  expect(readSentence('샘플 {B}개에서 μ = {mean}입니다.')).toEqual([
    '샘플 ',
    { name: 'B', unit: '' },
    '개에서 μ = ',
    { name: 'mean', unit: '' },
    '입니다.',
  ]);
});

test('a slot may hold the unit of its number', () => {
  expect(readSentence('{all MiB}{share%}{turn°}{times×}')).toEqual([
    { name: 'all', unit: ' MiB' },
    { name: 'share', unit: '%' },
    { name: 'turn', unit: '°' },
    { name: 'times', unit: '×' },
  ]);
});

test('a slot may hold the words for one and for many', () => {
  expect(readSentence('{t|batch|batches}')).toEqual([
    { name: 't', unit: '', plural: ['batch', 'batches'] },
  ]);
});

test.each(['{', 'a}', '{}', '{a|b}', '{a-b}', '{a} {'])(
  'the braces of %s belong to no slot',
  (text) => {
    expect(() => readSentence(text)).toThrow(`a brace belongs to no slot in: `);
  },
);

test('the names of the slots are known to the types', () => {
  expectTypeOf<SlotsOf<'no slot'>>().toEqualTypeOf<never>();
  expectTypeOf<SlotsOf<'{B}, {all MiB}, {share%} {t|batch|batches}'>>().toEqualTypeOf<
    'B' | 'all' | 'share' | 't'
  >();
  expectTypeOf<SlotsOf<'{n}개' | 'the {count}'>>().toEqualTypeOf<'n' | 'count'>();
});

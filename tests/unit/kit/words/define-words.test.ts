import { expect, test } from 'vitest';
import type { Language } from '../../../../src/i18n/languages.ts';
import { findingText } from '../../../../src/kit/contract/finding.ts';
import { defineFigure } from '../../../../src/kit/definition/define-figure.ts';
import { defineWords } from '../../../../src/kit/words/define-words.ts';
import { toldFindingOf } from '../../../../src/kit/words/finding-of.ts';
import { number } from '../../../../src/kit/words/numbers.ts';

const parameters = {
  B: { kind: 'range', min: 1, max: 8, step: 1, default: 2 },
  method: { kind: 'choice', options: ['bn', 'ln'], default: 'bn' },
} as const;

const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '평균은 얼마일까요?',
    parameters: { B: { label: 'B' }, method: { label: '방법', options: { bn: '배치', ln: '층' } } },
    columns: {},
    axis: '배치 크기',
    found: { one: '하나뿐입니다. ', many: '샘플 {B}개에서 μ = {mean}입니다.' },
    chosen: '방법은 {method}입니다.',
  },
  en: {
    question: 'What is the mean?',
    parameters: {
      B: { label: 'B' },
      method: { label: 'Method', options: { bn: 'batch', ln: 'layer' } },
    },
    columns: {},
    axis: 'batch size',
    found: { one: 'There is one. ', many: '{B} {B|sample|samples}, σ = {deviation}.' },
    chosen: 'The method is {method}.',
  },
});

type Say = ReturnType<typeof say>;

/** A figure that says only this. */
function saying(statement: Say) {
  return defineFigure({
    parameters,
    model: () => 0,
    charts: [],
    describe: () => ({ headline: statement, detail: [] }),
    rows: () => ({ columns: [], rows: [] }),
    extreme: {},
    words,
  })('means');
}

function written(statement: Say, language: Language) {
  return toldFindingOf(saying(statement), 0, language).headline;
}

const many = say('found.many', { B: 1, mean: number(0.85, 2, 'mu'), deviation: 2 });

test('toldFindingOf writes what a figure says in the language, numbers with their symbols', () => {
  const mean = { text: '0.85', symbol: 'mu' };
  expect(written(many, 'ko')).toEqual(['샘플 ', { text: '1' }, '개에서 μ = ', mean, '입니다.']);
  expect(written(many, 'en')).toEqual([{ text: '1' }, ' ', 'sample', ', σ = ', { text: '2' }, '.']);
});

test('say takes several sentences and one set of numbers', () => {
  const both = say(['found.one', 'found.many'], { B: 3, mean: 1, deviation: 2 });
  expect(findingText(written(both, 'en'))).toBe('There is one. 3 samples, σ = 2.');
});

test('words can fill a slot, and stand out as a number does', () => {
  const chosen = say('chosen', { method: say('parameters.method.options.ln') });
  expect(written(chosen, 'ko')).toEqual(['방법은 ', { text: '층' }, '입니다.']);
});

test('toldFindingOf throws at a sentence that the words do not have', () => {
  const wrong = [{ path: 'found.none', fillings: {} }];
  expect(() => written(wrong, 'ko')).toThrow('no sentence found.none');
});

test('the types know the sentences, and the slots of both languages', () => {
  const kind = 'many' as 'one' | 'many';
  say(`found.${kind}`, { B: 1, mean: 1, deviation: 1 });
  // @ts-expect-error -- there is no such sentence
  say('found.few', {});
  // @ts-expect-error -- nothing fills {deviation}, which English has
  say('found.many', { B: 1, mean: 1 });
  // @ts-expect-error -- no language has a slot {error}
  say('found.many', { B: 1, mean: 1, deviation: 1, error: 1 });
  // @ts-expect-error -- a sentence without slots takes no numbers
  say('found.one', { B: 1 });
  // @ts-expect-error -- text is not a number; words of the figure can be said
  say('chosen', { method: 'BN' });
  expect(words.ko.axis).toBe('배치 크기');
});

test('the types ask for every string in both languages', () => {
  const shared = { question: '?', columns: {} };
  const none = defineWords<Readonly<Record<string, never>>>();
  const written = [
    none({ ko: { ...shared, parameters: {}, a: 'a' }, en: { ...shared, parameters: {}, a: 'a' } }),
    // @ts-expect-error -- English lacks a
    none({ ko: { ...shared, parameters: {}, a: 'a' }, en: { ...shared, parameters: {} } }),
    // @ts-expect-error -- Korean lacks a
    none({ ko: { ...shared, parameters: {} }, en: { ...shared, parameters: {}, a: 'a' } }),
    defineWords<Pick<typeof parameters, 'B'>>()({
      ko: { ...shared, parameters: { B: { label: 'B' } } },
      // @ts-expect-error -- a parameter has no words in English
      en: { ...shared, parameters: {} },
    }),
  ];
  expect(written).toHaveLength(4);
});

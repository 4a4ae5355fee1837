import { defineExperiment } from './tour-experiment.ts';

const learned = {
  task: 'adding',
  B: 32,
  optimizer: 'adam',
  rate: 0.0003,
  examples: 3000,
  length: 10,
} as const;
const longer = { ...learned, stretch: 4 } as const;

/** The mean squared error of always answering 0.5 (`src/training/examples/adding-problem.ts`). */
const guess = 1 / 24;

/** The experiments of recurrent networks. */
export const sequenceExperiments = [
  defineExperiment({
    id: 'longer',
    title: { ko: '학습 때보다 긴 시퀀스', en: 'Longer than in training' },
    measure: 'loss',
    guess,
    runs: {
      'same-none': {
        settings: { ...learned, norm: 'none' },
        name: { ko: '10단계, 정규화 없음', en: '10 steps, none' },
      },
      'same-layer': {
        settings: { ...learned, norm: 'layer' },
        name: { ko: '10단계, LN', en: '10 steps, LN' },
      },
      'same-batch': {
        settings: { ...learned, norm: 'batch' },
        name: { ko: '10단계, BN', en: '10 steps, BN' },
      },
      'longer-none': {
        settings: { ...longer, norm: 'none' },
        name: { ko: '40단계, 정규화 없음', en: '40 steps, none' },
      },
      'longer-layer': {
        settings: { ...longer, norm: 'layer' },
        name: { ko: '40단계, LN', en: '40 steps, LN' },
      },
      'longer-batch': {
        settings: { ...longer, norm: 'batch' },
        name: { ko: '40단계, BN', en: '40 steps, BN' },
      },
    },
    rows: [
      ['same-none', 'running'],
      ['same-layer', 'running'],
      ['same-batch', 'running'],
      ['longer-none', 'running'],
      ['longer-layer', 'running'],
      ['longer-batch', 'running'],
    ],
    sentences: [
      {
        says: 'at the trained length all three have less than half the loss of always answering 0.5',
        holds: (of) => Math.max(of('same-none'), of('same-layer'), of('same-batch')) < guess / 2,
      },
      {
        says: 'at the trained length LN has a larger loss than none',
        holds: (of) => of('same-layer') > of('same-none'),
      },
      {
        says: 'at four times the length none is mostly worse than always answering 0.5',
        share: 'none-guesses',
        holds: (of) => of('longer-none') > guess,
      },
      {
        says: 'at four times the length LN is mostly worse than always answering 0.5',
        share: 'layer-guesses',
        holds: (of) => of('longer-layer') > guess,
      },
      {
        says: 'at four times the length BN mostly has a smaller loss than none',
        share: 'batch-below-none',
        holds: (of) => of('longer-batch') < of('longer-none'),
      },
      {
        says: 'at four times the length BN is better than always answering 0.5 with about half of the seeds',
        share: 'batch-below-guess',
        holds: (of) => of('longer-batch') < guess,
      },
      {
        says: 'all three have a larger loss at four times the length',
        holds: (of) =>
          of('longer-none') > of('same-none') &&
          of('longer-layer') > of('same-layer') &&
          of('longer-batch') > of('same-batch'),
      },
    ],
  }),
];

import { defineExperiment, guessOfDigits } from './tour-experiment.ts';

const one = { B: 1, epochs: 2 } as const;
const four = { task: 'digits-dense', B: 4, epochs: 3 } as const;
const sorted = { task: 'digits-dense', rate: 0.0003 } as const;
const eight = { task: 'digits-dense', B: 8, epochs: 3 } as const;

/** The experiments in which it matters what a batch holds, and what is remembered of it. */
export const batchExperiments = [
  defineExperiment({
    id: 'one',
    title: { ko: '배치 크기 1', en: 'A batch of one' },
    measure: 'error',
    guess: guessOfDigits,
    runs: {
      'dense-layer': {
        settings: { ...one, task: 'digits-dense', norm: 'layer' },
        name: { ko: '완전 연결, LN', en: 'dense, LN' },
      },
      'dense-batch': {
        settings: { ...one, task: 'digits-dense', norm: 'batch' },
        name: { ko: '완전 연결, BN', en: 'dense, BN' },
      },
      'convolutional-batch': {
        settings: { ...one, task: 'digits', norm: 'batch' },
        name: { ko: '합성곱, BN', en: 'convolutional, BN' },
      },
    },
    rows: [
      ['dense-layer', 'running'],
      ['dense-batch', 'batch'],
      ['dense-batch', 'running'],
      ['convolutional-batch', 'batch'],
      ['convolutional-batch', 'running'],
    ],
    sentences: [
      {
        says: 'the dense network with LN is wrong less than one time in five',
        holds: (of) => of('dense-layer') < 0.2,
      },
      {
        says: 'the dense network with BN, tested with batch statistics, is wrong exactly nine times in ten',
        holds: (of) => of('dense-batch', 'batch') === 0.9,
      },
      {
        says: 'with running statistics it is wrong more than eight times in ten',
        holds: (of) => of('dense-batch') > 0.8,
      },
      {
        says: 'the convolutional network with BN is wrong less than one time in five, in both modes',
        holds: (of) => of('convolutional-batch') < 0.2 && of('convolutional-batch', 'batch') < 0.2,
      },
    ],
  }),
  defineExperiment({
    id: 'small',
    title: { ko: '네 장짜리 배치', en: 'Four at a time' },
    measure: 'error',
    guess: guessOfDigits,
    runs: {
      'four-layer': {
        settings: { ...four, norm: 'layer' },
        name: { ko: '4장, LN', en: '4 digits, LN' },
      },
      'four-batch': {
        settings: { ...four, norm: 'batch' },
        name: { ko: '4장, BN', en: '4 digits, BN' },
      },
      'many-batch': {
        settings: { ...four, B: 32, norm: 'batch' },
        name: { ko: '32장, BN', en: '32 digits, BN' },
      },
    },
    rows: [
      ['four-layer', 'running'],
      ['four-batch', 'batch'],
      ['four-batch', 'running'],
      ['many-batch', 'batch'],
      ['many-batch', 'running'],
    ],
    sentences: [
      {
        says: 'at 4 digits BN errs less with running statistics, by more than 10 percentage points',
        holds: (of) => of('four-batch', 'batch') - of('four-batch') > 0.1,
      },
      {
        says: 'LN errs less than either',
        holds: (of) => of('four-layer') < Math.min(of('four-batch'), of('four-batch', 'batch')),
      },
      {
        says: 'LN at 4 digits mostly errs less than BN at 32',
        share: 'layer-below-many',
        holds: (of) => of('four-layer') < of('many-batch'),
      },
      {
        says: 'at 32 digits BN errs less than at 4, and its two tests are closer together',
        holds: (of) =>
          of('many-batch') < of('four-batch') &&
          Math.abs(of('many-batch', 'batch') - of('many-batch')) <
            of('four-batch', 'batch') - of('four-batch'),
      },
    ],
  }),
  defineExperiment({
    id: 'class',
    title: { ko: '한 배치에 한 클래스', en: 'One class in a batch' },
    measure: 'error',
    guess: guessOfDigits,
    runs: {
      'shuffled-layer': {
        settings: { ...sorted, norm: 'layer' },
        name: { ko: '섞어서, LN', en: 'shuffled, LN' },
      },
      'sorted-layer': {
        settings: { ...sorted, norm: 'layer', order: 'class' },
        name: { ko: '클래스별로, LN', en: 'by class, LN' },
      },
      'shuffled-batch': {
        settings: { ...sorted, norm: 'batch' },
        name: { ko: '섞어서, BN', en: 'shuffled, BN' },
      },
      'sorted-batch': {
        settings: { ...sorted, norm: 'batch', order: 'class' },
        name: { ko: '클래스별로, BN', en: 'by class, BN' },
      },
    },
    rows: [
      ['shuffled-layer', 'running'],
      ['sorted-layer', 'running'],
      ['shuffled-batch', 'running'],
      ['sorted-batch', 'batch'],
      ['sorted-batch', 'running'],
    ],
    sentences: [
      {
        says: 'with batches of one class BN is wrong more than two times in three, in both modes',
        holds: (of) => Math.min(of('sorted-batch'), of('sorted-batch', 'batch')) > 2 / 3,
      },
      {
        says: 'LN loses less than 10 percentage points by the order',
        holds: (of) => of('sorted-layer') - of('shuffled-layer') < 0.1,
      },
      {
        says: 'when shuffled, both are wrong less than one time in four',
        holds: (of) => Math.max(of('shuffled-batch'), of('shuffled-layer')) < 0.25,
      },
    ],
  }),
  defineExperiment({
    id: 'memory',
    title: { ko: '이동 통계량의 기억', en: 'What the running statistics remember' },
    measure: 'error',
    guess: guessOfDigits,
    runs: {
      last: {
        settings: { ...eight, m: 1 },
        name: { ko: 'm = 1', en: 'm = 1' },
      },
      usual: {
        settings: { ...eight, m: 0.1 },
        name: { ko: 'm = 0.1', en: 'm = 0.1' },
      },
      slow: {
        settings: { ...eight, m: 0.001 },
        name: { ko: 'm = 0.001', en: 'm = 0.001' },
      },
    },
    rows: [
      ['last', 'batch'],
      ['last', 'running'],
      ['usual', 'batch'],
      ['usual', 'running'],
      ['slow', 'batch'],
      ['slow', 'running'],
    ],
    sentences: [
      {
        says: 'with batch statistics the three err exactly as often as one another',
        holds: (of) =>
          of('last', 'batch') === of('usual', 'batch') &&
          of('slow', 'batch') === of('usual', 'batch'),
      },
      {
        says: 'with running statistics m = 0.1 errs less than m = 1 and less than m = 0.001',
        holds: (of) => of('usual') < Math.min(of('last'), of('slow')),
      },
      {
        says: 'm = 0.1 errs less with running statistics than with batch statistics',
        holds: (of) => of('usual') < of('usual', 'batch'),
      },
    ],
  }),
];

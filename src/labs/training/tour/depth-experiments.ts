import { defineExperiment, guessOfDigits } from './tour-experiment.ts';

const deep = { task: 'digits-dense', B: 32, rate: 0.003 } as const;
const shaken = { task: 'digits-dense', B: 32, rate: 0.01, depth: 8 } as const;

/** The experiments in which learning itself is at stake. */
export const depthExperiments = [
  defineExperiment({
    id: 'depth',
    title: { ko: '두 층에서 열 층으로', en: 'From two layers to ten' },
    measure: 'error',
    guess: guessOfDigits,
    runs: {
      'two-none': {
        settings: { ...deep, depth: 2, norm: 'none' },
        name: { ko: '2층, 정규화 없음', en: '2 layers, none' },
      },
      'two-batch': {
        settings: { ...deep, depth: 2, norm: 'batch' },
        name: { ko: '2층, BN', en: '2 layers, BN' },
      },
      'ten-none': {
        settings: { ...deep, depth: 10, norm: 'none' },
        name: { ko: '10층, 정규화 없음', en: '10 layers, none' },
      },
      'ten-batch': {
        settings: { ...deep, depth: 10, norm: 'batch' },
        name: { ko: '10층, BN', en: '10 layers, BN' },
      },
      'ten-layer': {
        settings: { ...deep, depth: 10, norm: 'layer' },
        name: { ko: '10층, LN', en: '10 layers, LN' },
      },
      'gentle-none': {
        settings: { ...deep, depth: 10, norm: 'none', rate: 0.0003 },
        name: { ko: '10층, 정규화 없음, 학습률 1/10', en: '10 layers, none, a tenth of the rate' },
      },
      'gentle-batch': {
        settings: { ...deep, depth: 10, norm: 'batch', rate: 0.0003 },
        name: { ko: '10층, BN, 학습률 1/10', en: '10 layers, BN, a tenth of the rate' },
      },
      'gentle-layer': {
        settings: { ...deep, depth: 10, norm: 'layer', rate: 0.0003 },
        name: { ko: '10층, LN, 학습률 1/10', en: '10 layers, LN, a tenth of the rate' },
      },
    },
    rows: [
      ['two-none', 'running'],
      ['two-batch', 'running'],
      ['ten-none', 'running'],
      ['ten-batch', 'running'],
      ['ten-layer', 'running'],
      ['gentle-none', 'running'],
      ['gentle-batch', 'running'],
      ['gentle-layer', 'running'],
    ],
    sentences: [
      {
        says: 'with two layers, none and BN differ by less than four percentage points',
        holds: (of) => Math.abs(of('two-none') - of('two-batch')) < 0.04,
      },
      {
        says: 'with ten layers, none errs more than one and a half times as often as BN',
        holds: (of) => of('ten-none') > 1.5 * of('ten-batch'),
      },
      {
        says: 'with ten layers, LN errs more than twice as often as BN',
        holds: (of) => of('ten-layer') > 2 * of('ten-batch'),
      },
      {
        says: 'at a tenth of the rate, none errs less than at the full rate, and so does LN',
        holds: (of) => of('gentle-none') < of('ten-none') && of('gentle-layer') < of('ten-layer'),
      },
      {
        says: 'at a tenth of the rate, BN errs more than at the full rate, and more than LN',
        holds: (of) =>
          of('gentle-batch') > of('ten-batch') && of('gentle-batch') > of('gentle-layer'),
      },
      {
        says: 'at a tenth of the rate, BN mostly errs more than none',
        share: 'gentle-batch-behind',
        holds: (of) => of('gentle-batch') > of('gentle-none'),
      },
      {
        says: 'at a tenth of the rate, all three err more than BN at the full rate',
        holds: (of) =>
          Math.min(of('gentle-none'), of('gentle-batch'), of('gentle-layer')) > of('ten-batch'),
      },
    ],
  }),
  defineExperiment({
    id: 'noise',
    title: { ko: '정규화 뒤의 잡음', en: 'Noise after the normalization' },
    measure: 'error',
    guess: guessOfDigits,
    runs: {
      none: {
        settings: { ...shaken, norm: 'none' },
        name: { ko: '정규화 없음', en: 'none' },
      },
      batch: { settings: { ...shaken, norm: 'batch' }, name: { ko: 'BN', en: 'BN' } },
      noisy: {
        settings: { ...shaken, norm: 'noisy-batch' },
        name: { ko: 'BN과 잡음', en: 'BN and noise' },
      },
    },
    rows: [
      ['none', 'running'],
      ['batch', 'batch'],
      ['batch', 'running'],
      ['noisy', 'batch'],
      ['noisy', 'running'],
    ],
    sentences: [
      {
        says: 'without normalization more than half of the digits are wrong',
        holds: (of) => of('none') > 0.5,
      },
      {
        says: 'tested with batch statistics, BN with noise errs less than half as often as none',
        holds: (of) => 2 * of('noisy', 'batch') < of('none'),
      },
      {
        says: 'with batch statistics BN with noise mostly errs more than BN without it',
        share: 'noise-costs',
        holds: (of) => of('noisy', 'batch') > of('batch', 'batch'),
      },
      {
        says: 'with running statistics BN with noise errs more than one and a half times as often as BN without it',
        holds: (of) => of('noisy') > 1.5 * of('batch'),
      },
      {
        says: 'BN with noise errs more with running statistics than with batch statistics',
        holds: (of) => of('noisy') > of('noisy', 'batch'),
      },
    ],
  }),
];

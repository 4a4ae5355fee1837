import { expect, test } from 'vitest';
import { trainingBits } from './training-bits.ts';

// A change of one of these numbers changes what readers who share runs see, and must be meant.
const frozen = {
  none: 'bd85360f',
  batch: '1afb4954',
  renorm: '16ba052d',
  layer: 'be6de115',
  'channel-layer': 'fa574dad',
  instance: '8b0e3778',
  group: '43813948',
  rms: '6fed8184',
  weight: 'ae2d30bd',
  'weight-mean-only': '6b1d98cc',
  standardized: '7479d20c',
  spectral: '605c7b50',
  'filter-response': 'b917c433',
  switchable: '1b1a335b',
  'noisy-batch': '57f1e775',
  dense: '7e162015',
  simple: 'add25d37',
  'long short-term': '2e6b3128',
};

test('the bits of every kind of run are what they were', () => {
  expect(trainingBits()).toEqual(frozen);
});

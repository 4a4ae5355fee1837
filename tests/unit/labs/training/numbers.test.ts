import { expect, test } from 'vitest';
import { secondsText, scoreText, stepTimeText } from '../../../../src/labs/training/numbers.ts';
import { record, score } from './records.ts';

const lossOf = (loss: string) => `loss ${loss}`;

test('errors are written in percent, and where the answer is a number the loss is', () => {
  expect(scoreText(score(0.3, 0.0525), lossOf)).toBe('5.3%');
  expect(scoreText(score(0.0123456, NaN), lossOf)).toBe('loss 0.0123');
});

test('a step’s time has two digits, and none before the first step', () => {
  expect(stepTimeText(record('a'))).toBe('3.0');
  expect(stepTimeText(record('a', {}, { took: 0.5 }))).toBe('0.13');
  expect(stepTimeText(record('a', {}, { step: 0 }))).toBe('–');
});

test('seconds are told as a reader wants to know them', () => {
  expect([0.01, 0.44, 9.94, 61.7, 1234].map(secondsText)).toEqual([
    '0.1',
    '0.4',
    '9.9',
    '62',
    '1,234',
  ]);
});

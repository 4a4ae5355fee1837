import { expect, test } from 'vitest';
import { finding, findingText } from '../../../../src/kit/contract/finding.ts';

test('finding keeps the template as text and makes a number of what is put into it', () => {
  expect(finding`B is ${'4'}, the mean is ${{ text: '0.85', symbol: 'mu' }}.`).toEqual([
    'B is ',
    { text: '4' },
    ', the mean is ',
    { text: '0.85', symbol: 'mu' },
    '.',
  ]);
});

test('finding takes another finding in as its parts', () => {
  const inner = finding`σ = ${{ text: '2', symbol: 'sigma' }}`;
  expect(finding`Here ${inner}.`).toEqual([
    'Here ',
    'σ = ',
    { text: '2', symbol: 'sigma' },
    '',
    '.',
  ]);
});

test('finding takes an empty finding in as nothing', () => {
  expect(findingText(finding`a${[]}b`)).toBe('ab');
});

test('finding keeps an empty number', () => {
  expect(finding`${''}`).toEqual(['', { text: '' }, '']);
});

test('findingText is the plain sentence', () => {
  const inner = finding`σ = ${{ text: '2', symbol: 'sigma' }}`;
  expect(findingText(finding`B는 ${'4'}, ${inner}.`)).toBe('B는 4, σ = 2.');
});

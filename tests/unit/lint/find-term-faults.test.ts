import { expect, test } from 'vitest';
import { findTermFaults } from '../../lint/find-term-faults.ts';

test('a term that the site does not use is found, with its line and the term to use', () => {
  expect(findTermFaults('배치 정규화\n체중 감소를 씁니다', 'page')).toEqual([
    { line: 2, term: '체중 감소', use: '가중치 감쇠' },
  ]);
});

test.each(['정규화(regularization)', 'L2 정규화', '층 정규화', '계층 정규화', '스펙트럼 노름'])(
  '%s is a fault',
  (term) => {
    expect(findTermFaults(`여기서 ${term}입니다`, 'page')).toHaveLength(1);
  },
);

test.each([
  '규제(regularization, 정칙화라고도 합니다)',
  '레이어 정규화',
  '배치 정규화',
  '정규화(normalization)',
])('%s is no fault', (term) => {
  expect(findTermFaults(`여기서 ${term}입니다`, 'page')).toEqual([]);
});

test('a term in quotation marks is named, not used', () => {
  expect(findTermFaults('“층 정규화”라고도 부릅니다', 'page')).toEqual([]);
});

test('backticks are code in a page, and plain text in a file of words', () => {
  expect(findTermFaults('`체중 감소`', 'page')).toEqual([]);
  expect(findTermFaults('`체중 감소`', 'words')).toHaveLength(1);
});

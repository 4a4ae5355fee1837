import { expect, test } from 'vitest';
import { findTermFaults } from '../../lint/find-term-faults.ts';

test('a term that the site does not use is found, with its line and the term to use', () => {
  expect(findTermFaults('배치 정규화\n체중 감소를 씁니다', 'page')).toEqual([
    { line: 2, term: '체중 감소', use: '가중치 감쇠' },
  ]);
});

test.each([
  '정규화(regularization)',
  'L2 정규화',
  '층 정규화',
  '계층 정규화',
  '스펙트럼 노름',
  // What the glossary says to avoid.
  '가중치 규제',
  '이상값',
  '처음 값',
  '생성망',
  'Transformer의 층',
  '시험 오차',
  '나누는 수는 추정값',
  '옆 샘플',
  '까닭',
  '견주어 보는 일',
  '나란한 몫',
  '한 걸음',
  '첫째 조각',
  '문턱 하나',
  '두 무리가',
  '제 배치의 평균',
  '모집단, 곧 데이터 전체',
  '세기의 비는',
  '세기 비 ',
  '28.4 %',
  '층이 크기를 모릅니다',
  '배치가 바라는 보정',
  '배치 크기에 기댑니다',
  '분포를 묻지 않습니다',
])('%s is a fault', (term) => {
  expect(findTermFaults(`여기서 ${term}입니다`, 'page')).toHaveLength(1);
});

test.each([
  '규제(regularization, 정칙화라고도 합니다)',
  '레이어 정규화',
  '배치 정규화',
  '정규화(normalization)',
  '난수 생성기',
  '트랜스포머(Transformer)',
  '직교 웨이블릿',
  '시각적으로',
  '몫의 미분',
  '첫걸음',
  '되풀이해',
  '아무리',
  '실제 값',
  '곧바로',
  '대비는 남고 비율은',
  '채널을 몇 묶음으로 나누는 수',
  '독자가 바라는 답',
  '기댓값',
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

test('in a file of words the English beside the Korean is passed over', () => {
  expect(findTermFaults("use: { ko: '트랜스포머', en: 'Transformers' }", 'words')).toEqual([]);
  expect(findTermFaults("use: { ko: 'Transformer 층', en: 'layers' }", 'words')).toHaveLength(1);
});

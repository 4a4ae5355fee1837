import type { Words } from '../../i18n/words.ts';

/** The methods whose invariances are compared, in the order of the table's columns. */
export const invarianceMethods = ['BN', 'WN', 'LN', 'RMS', 'IN', 'GN'] as const;

/** One of them, by its short name. */
export type InvarianceMethod = (typeof invarianceMethods)[number];

/** A change of the weights or the data of a linear layer, and who leaves its output as it was. */
export interface Invariance {
  readonly id: string;
  readonly change: Words;
  /** Exactly the same output, whatever ε is. */
  readonly exact: readonly InvarianceMethod[];
  /** The same output at ε = 0, and almost the same at a small ε. */
  readonly atZero: readonly InvarianceMethod[];
}

/**
 * The normalized output of W x, without a bias, at every position of every sample. A unit test
 * computes every mark by the core.
 */
export const invariances: readonly Invariance[] = [
  {
    id: 'weights-scaled',
    change: { ko: '가중치 전체를 c배', en: 'all weights times c' },
    exact: ['WN'],
    atZero: ['BN', 'LN', 'RMS', 'IN', 'GN'],
  },
  {
    id: 'rows-shifted',
    change: { ko: 'W의 모든 행에 같은 벡터를 더함', en: 'one vector added to every row of W' },
    exact: ['LN'],
    atZero: [],
  },
  {
    id: 'unit-scaled',
    change: { ko: '출력 하나의 가중치만 c배', en: 'the weights of one output times c' },
    exact: ['WN'],
    atZero: ['BN', 'IN'],
  },
  {
    id: 'data-scaled',
    change: { ko: '데이터 전체를 c배', en: 'all data times c' },
    exact: [],
    atZero: ['BN', 'LN', 'RMS', 'IN', 'GN'],
  },
  {
    id: 'data-shifted',
    change: { ko: '모든 데이터에 같은 벡터를 더함', en: 'one vector added to all data' },
    exact: ['BN', 'IN'],
    atZero: [],
  },
  {
    id: 'sample-scaled',
    change: { ko: '샘플 하나만 c배', en: 'one sample times c' },
    exact: [],
    atZero: ['LN', 'RMS', 'IN', 'GN'],
  },
];

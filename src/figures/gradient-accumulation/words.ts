import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';
const names = { bn: 'BN', ln: 'LN', gn: 'GN', wn: 'WN' } as const;

const split = {
  1: '1 × 32',
  2: '2 × 16',
  4: '4 × 8',
  8: '8 × 4',
  16: '16 × 2',
  32: '32 × 1',
} as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '배치를 나누어 기울기를 누적하면 큰 배치와 같아질까요?',
    parameters: {
      parts: { label: '샘플 32개 나누기', values: split },
      method: { label: '가중치마다 표시할 방법', options: names },
      synchronized: { label: 'BN 통계량 동기화' },
      seed: { label: '난수 시드' },
    },
    presets: {
      four: '4 × 8',
      single: '하나씩',
      group: '하나씩, GN',
      synchronized: '하나씩, 동기화',
    },
    columns: { parts: '마이크로배치', size: '마이크로배치의 샘플', ...names },
    differences:
      '누적한 기울기에서 큰 배치의 기울기를 빼고, 그 차이의 길이를 큰 배치의 기울기 길이로 나눈 값입니다. 두 축 모두 로그 눈금이고, 맨 아래는 0입니다.',
    differencesTitle: '큰 배치의 기울기와의 상대 차이',
    partsAxis: '마이크로배치의 수',
    notes: { apart: 'BN: {bn}배 차이', synchronized: '반올림 오차뿐' },
    entries:
      '점 하나가 가중치 하나입니다. 세로축은 누적한 기울기이고, 두 기울기가 같으면 점이 대각선 위에 놓입니다.',
    entriesTitle: '가중치마다 누적한 기울기',
    wholeAxis: '32개를 한 번에 구한 기울기',
    headline: {
      whole: '나누지 않으면 배치가 하나이므로 모든 방법에서 같습니다.',
      apart: 'BN만 다릅니다. 기울기 길이의 {bn}배만큼 벗어납니다.',
      vanished: 'BN만 다릅니다. 하나씩 나누면 누적한 기울기가 0이 됩니다.',
      same: '{method}에서는 같습니다. 샘플이 섞이지 않아 반올림 오차만 남습니다.',
      synchronized: '같습니다. 통계량을 동기화하면 BN에서도 반올림 오차만 남습니다.',
    },
    found: {
      whole: '나누지 않으면 같은 계산이므로 모든 방법에서 차이가 {none}입니다.',
      apart:
        '샘플 32개를 {parts} × {size}개로 나누어 누적하면, 큰 배치의 기울기와의 상대 차이는 BN에서 {bn}입니다. LN, GN, WN에서는 커도 {others}이며, 이것은 반올림 오차입니다.',
      synchronized:
        '{parts} × {size}개로 나누어도 통계량과 그 기울기를 함께 구하면 BN의 상대 차이도 {bn}입니다. LN, GN, WN은 커도 {others}이며, 모두 반올림 오차입니다.',
    },
  },
  en: {
    question: 'Is accumulating the gradients of small batches the same as one large batch?',
    parameters: {
      parts: { label: '32 samples, split', values: split },
      method: { label: 'Method shown weight by weight', options: names },
      synchronized: { label: 'Synchronize BN’s statistics' },
      seed: { label: 'Random seed' },
    },
    presets: {
      four: '4 × 8',
      single: 'One by one',
      group: 'One by one, GN',
      synchronized: 'One by one, synchronized',
    },
    columns: { parts: 'parts', size: 'samples in each', ...names },
    differences:
      'The length of the difference, divided by the length of the large batch’s gradient. Both axes are logarithmic; the lowest place is 0.',
    differencesTitle: 'Relative difference from the large batch’s gradient',
    partsAxis: 'parts',
    notes: { apart: 'BN: off by {bn}', synchronized: 'only rounding' },
    entries:
      'One dot is one weight. The vertical axis is the accumulated gradient; where both agree, the dot lies on the diagonal.',
    entriesTitle: 'Accumulated, weight by weight',
    wholeAxis: 'gradient of all 32 at once',
    headline: {
      whole: 'Unsplit it is one batch: the same for every method.',
      apart: 'Not for BN: it is off by {bn} of the gradient’s length.',
      vanished: 'Not for BN: from single samples, all it accumulates is 0.',
      same: 'Yes for {method}, which mixes no samples: only rounding differs.',
      synchronized: 'Yes: with synchronized statistics even BN differs by rounding only.',
    },
    found: {
      whole: 'Unsplit, it is the same computation: the difference is {none} for every method.',
      apart:
        'With 32 samples split as {parts} × {size}, BN’s accumulated gradient differs from the large batch’s by {bn} of its length. LN, GN and WN differ by {others} at most, which is rounding.',
      synchronized:
        'Split as {parts} × {size}, but with statistics and their gradients shared, BN differs by {bn} of the gradient’s length. LN, GN and WN differ by {others} at most. All of it is rounding.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';
const epsilon = { '1e-6': '10⁻⁶', '1e-5': '10⁻⁵', '1e-3': '10⁻³' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '평균을 빼지 않고 길이만 맞추면 무엇이 달라질까요?',
    parameters: {
      offset: { label: '세 값의 평균 (s = 1일 때)' },
      spread: { label: '표준편차 (s = 1일 때)' },
      direction: { label: '평균에서 벗어난 방향', value: '{value°}' },
      scale: { label: '입력 전체의 배율 s' },
      epsilon: { label: 'ε', options: epsilon },
    },
    columns: { i: 'i', x: 'xᵢ', layer: 'LN의 출력', rms: 'RMSNorm의 출력' },
    globe: 'LN은 x를 적도 위로 옮기고, RMSNorm은 x와 원점을 잇는 직선을 따라 구면 위로 옮깁니다.',
    globeTitle: '입력의 세 값을 점 하나로 (x를 위아래로 끌어 보세요)',
    diagonal: '세 값이 같은 방향',
    sphere: 'RMS = 1',
    circle: '평균 = 0',
    values: '입력과 두 출력의 세 값을 한 줄씩 나타냈습니다. 짧은 세로줄은 각각의 평균입니다.',
    valuesTitle: '세 값과 평균 μ',
    valueAxis: '값',
    precision:
      '실선은 모든 연산을 16비트로, 파선은 32비트로 했을 때입니다. 가로축은 로그 눈금입니다.',
    precisionTitle: '배율 s에 따른 RMSNorm 출력의 RMS',
    scaleAxis: '입력의 배율 s',
    half: '16비트 연산',
    single: '32비트 연산',
    same: '입력의 평균이 0이므로 LN과 RMSNorm의 출력 차이는 {difference}입니다. ',
    apart:
      'RMSNorm 출력의 평균은 {mean}이며, LN의 출력에서 많게는 {difference}만큼 떨어져 있습니다. ',
    fits: '배율 {scale}에서 출력의 RMS는 32비트 연산이면 {single}, 16비트 연산이어도 {half}입니다.',
    overflow:
      '배율 {scale}에서 16비트로 제곱을 더하면 무한대가 되어 출력이 모두 {half}입니다. 32비트 연산이면 출력의 RMS는 {single}입니다.',
    small:
      '배율 {scale}에서는 분모에서 ε의 비중이 커서 출력의 RMS가 1에 못 미치는 {single}입니다(16비트 연산이면 {half}).',
  },
  en: {
    question: 'What changes if only the length is normalized, and the mean stays?',
    parameters: {
      offset: { label: 'Mean of the three values (at s = 1)' },
      spread: { label: 'Standard deviation (at s = 1)' },
      direction: { label: 'Direction of the deviation', value: '{value°}' },
      scale: { label: 'Scale s of the whole input' },
      epsilon: { label: 'ε', options: epsilon },
    },
    columns: { i: 'i', x: 'xᵢ', layer: 'output of LN', rms: 'output of RMSNorm' },
    globe:
      'LN takes x to the equator; RMSNorm takes it to the sphere, along the line to the origin.',
    globeTitle: 'Three input values as one point (drag x)',
    diagonal: 'all three values equal',
    sphere: 'RMS = 1',
    circle: 'mean = 0',
    values:
      'The three values of the input and of both outputs, a row each. The short vertical bars are their means.',
    valuesTitle: 'The three values and their mean μ',
    valueAxis: 'value',
    precision:
      'Solid: every operation in 16 bits; dashed: in 32 bits. The horizontal axis is logarithmic.',
    precisionTitle: 'RMS of the output of RMSNorm against s',
    scaleAxis: 'scale s of the input',
    half: 'in 16 bits',
    single: 'in 32 bits',
    same: 'The mean of the input is 0, and the outputs of LN and RMSNorm differ by {difference}. ',
    apart:
      'The output of RMSNorm has mean {mean}, and differs from that of LN by up to {difference}. ',
    fits: 'At scale {scale} the output has an RMS of {single} in 32 bits, and of {half} in 16.',
    overflow:
      'At scale {scale} the sum of squares is infinite in 16 bits, and all outputs are {half}. In 32 bits their RMS is {single}.',
    small:
      'At scale {scale} the share of ε in the denominator is large: the output has an RMS of only {single} ({half} in 16 bits).',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

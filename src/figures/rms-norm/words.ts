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
    presets: {
      mean: '평균 1.3',
      centred: '평균 0',
      equal: '거의 같은 세 값',
      overflow: '16비트의 넘침',
    },
    columns: { i: 'i', x: 'xᵢ', layer: 'LN의 출력', rms: 'RMSNorm의 출력' },
    globe:
      'LN은 x를 적도 위로 옮기고, RMSNorm은 x와 원점을 잇는 직선을 따라 구면 위로 옮깁니다. 청록색 선은 LN이 빼는 평균입니다.',
    globeTitle: '입력의 세 값을 점 하나로 (x를 위아래로 끌어 보세요)',
    diagonal: '세 값이 같은 방향',
    sphere: 'RMS = 1',
    circle: '평균 = 0',
    precision:
      '실선은 모든 연산을 16비트로, 파선은 32비트로 했을 때입니다. 가로축은 로그 눈금입니다.',
    precisionTitle: '배율 s에 따른 RMSNorm 출력의 RMS',
    scaleAxis: '입력의 배율 s',
    half: '16비트 연산',
    single: '32비트 연산',
    headline: {
      same: '평균이 0이면 LN과 RMSNorm의 출력이 같습니다.',
      apart: 'LN의 출력은 평균이 0이지만, RMSNorm의 출력 평균은 {mean}입니다.',
      overflow: '16비트로 계산하면 제곱의 합이 넘쳐 출력이 모두 {half}입니다.',
      small: 'ε의 비중이 커서 출력의 RMS가 {single}에 그칩니다.',
    },
    same: 'LN과 RMSNorm의 출력 차이는 {difference}입니다. ',
    apart:
      'RMSNorm 출력의 평균은 {mean}이고, 값마다 비교하면 LN의 출력과 많게는 {difference}만큼 다릅니다. ',
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
    presets: {
      mean: 'Mean 1.3',
      centred: 'Mean 0',
      equal: 'Nearly equal',
      overflow: '16-bit overflow',
    },
    columns: { i: 'i', x: 'xᵢ', layer: 'output of LN', rms: 'output of RMSNorm' },
    globe:
      'LN takes x to the equator; RMSNorm takes it to the sphere, along the line to the origin. The teal line is the mean that LN subtracts.',
    globeTitle: 'Three input values as one point (drag x)',
    diagonal: 'all three values equal',
    sphere: 'RMS = 1',
    circle: 'mean = 0',
    precision:
      'Solid: every operation in 16 bits; dashed: in 32 bits. The horizontal axis is logarithmic.',
    precisionTitle: 'RMS of the output of RMSNorm against s',
    scaleAxis: 'scale s of the input',
    half: 'in 16 bits',
    single: 'in 32 bits',
    headline: {
      same: 'At mean 0 the outputs of LN and RMSNorm are the same.',
      apart: 'A mean of {mean} stays in RMSNorm’s output, and none in LN’s.',
      overflow: 'In 16 bits the sum of squares overflows: all outputs are {half}.',
      small: 'ε counts for much here: the output’s RMS is only {single}.',
    },
    same: 'The outputs of LN and RMSNorm differ by {difference}. ',
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

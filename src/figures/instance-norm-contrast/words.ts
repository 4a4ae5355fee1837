import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';
const epsilon = { '1e-5': '10⁻⁵', '1e-3': '10⁻³', '0': '0' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '사진의 빛을 바꾸어도 출력이 그대로인 방법은 무엇일까요?',
    parameters: {
      brightness: { label: '밝기' },
      contrast: { label: '대비' },
      tint: { label: '색조(파랑 − / 빨강 +)' },
      photo: { label: '사진' },
      shade: { label: '오른쪽 그늘' },
      clipped: { label: '카메라처럼 0과 1 사이로 자르기' },
      epsilon: { label: 'ε', options: epsilon },
    },
    columns: { method: '방법', largest: '가장 큰 변화', average: '평균 변화' },
    credit: '사진: S. van der Walt(고양이), R. Michetti(커피), SpaceX(로켓). scikit-image에서.',
    input: { before: '원본', after: '바꾼 뒤' },
    inputLabel: { before: '바꾸기 전의 사진', after: '빛을 바꾼 사진' },
    outputLabel: {
      before: '바꾸기 전의 사진을 {method}에 넣은 출력',
      after: '빛을 바꾼 사진을 {method}에 넣은 출력',
    },
    bars: '막대는 출력이 가장 크게 변한 값의 크기입니다. 단위는 정규화한 값의 표준편차 1입니다.',
    barsTitle: '두 줄의 출력이 가장 많이 달라진 곳의 차이',
    found: {
      untouched: '아직 빛을 바꾸지 않아 두 줄이 같습니다. 밝기, 대비, 색조를 하나씩 움직여 보세요.',
      tinted:
        '색조를 바꾸면 채널마다 다른 배율이 곱해집니다. 채널을 하나씩 정규화하는 IN의 출력은 변화가 {in}에 그칩니다. 여러 채널이 통계량을 함께 쓰는 GN에서는 {gn}, LN에서는 {ln}, 다른 사진과 통계량을 함께 쓰는 BN에서는 {bn}만큼 달라집니다.',
      common:
        '모든 채널을 똑같이 바꾸면 IN, GN, LN의 출력은 거의 그대로입니다. 변화가 차례로 {in}, {gn}, {ln}에 그칩니다. 다른 사진과 통계량을 함께 쓰는 BN만 {bn}만큼 달라집니다.',
      shaded:
        '그늘이 지면 위치마다 다른 배율이 곱해지므로 수 두 개(μ, σ)로 되돌릴 수 없습니다. IN의 출력도 {in}만큼 달라졌습니다. GN {gn}, LN {ln}, BN {bn}입니다.',
      clipped:
        '검정이나 흰색으로 잘린 값은 되돌릴 수 없습니다. 그래서 IN의 출력도 {in}만큼 달라졌습니다. GN {gn}, LN {ln}, BN {bn}입니다.',
      epsilon:
        'IN에 남은 변화 {in}의 원인은 ε입니다. 분산이 작아진 채널에서는 ε이 무시할 만큼 작지 않습니다. GN {gn}, LN {ln}, BN {bn}입니다.',
      flat: '한 가지 색뿐인 사진이라 σ가 0입니다. ε까지 0이면 0/0 꼴이 되어 출력에 값이 없습니다. ε을 0이 아닌 값으로 바꾸어 보세요.',
    },
  },
  en: {
    question: 'Change the light on a photo: whose output stays the same?',
    parameters: {
      brightness: { label: 'Brightness' },
      contrast: { label: 'Contrast' },
      tint: { label: 'Tint (blue − / red +)' },
      photo: { label: 'Photo' },
      shade: { label: 'Shade on the right' },
      clipped: { label: 'Cut to 0 … 1, as a camera does' },
      epsilon: { label: 'ε', options: epsilon },
    },
    columns: { method: 'method', largest: 'largest change', average: 'average change' },
    credit:
      'Photos: S. van der Walt (cat), R. Michetti (coffee), SpaceX (rocket), from scikit-image.',
    input: { before: 'original', after: 'changed' },
    inputLabel: { before: 'The photo, untouched', after: 'The photo under the changed light' },
    outputLabel: {
      before: 'What {method} makes of the untouched photo',
      after: 'What {method} makes of the changed photo',
    },
    bars: 'Each bar is the largest change of any output value, in units of the standard deviation 1 that normalization sets.',
    barsTitle: 'Where the two rows of outputs differ most, by how much',
    found: {
      untouched:
        'The light is as it was, so both rows are the same. Move brightness, contrast and tint one at a time.',
      tinted:
        'A tint scales each channel by its own factor. IN undoes each channel on its own, and changes by {in}. Channels that share statistics change: GN by {gn}, LN by {ln}. BN shares them with other photos, and changes by {bn}.',
      common:
        'All channels changed alike, so IN, GN and LN keep their outputs, up to {in}, {gn} and {ln}. Only BN, which shares statistics with other photos, changes, by {bn}.',
      shaded:
        'Shade scales each place by its own factor, which two numbers (μ and σ) cannot undo. IN changes too, by {in}; GN by {gn}, LN by {ln}, BN by {bn}.',
      clipped:
        'What was cut at 0 or 1 cannot be brought back, so IN changes too, by {in}; GN by {gn}, LN by {ln}, BN by {bn}.',
      epsilon:
        'IN’s remaining change of {in} comes from ε, which is not small beside the variance of a channel that lost its contrast. GN changes by {gn}, LN by {ln}, BN by {bn}.',
      flat: 'The photo has one colour only, so σ = 0. With ε = 0 as well the output is 0/0 and has no value. Choose another ε.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

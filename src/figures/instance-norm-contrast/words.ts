import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';
const methodNames = { bn: 'BN', ln: 'LN', gn: 'GN', in: 'IN' } as const;
const epsilon = { '1e-5': '10⁻⁵', '1e-3': '10⁻³', '0': '0' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '사진의 빛을 바꾸어도 출력이 그대로인 방법은 무엇일까요?',
    parameters: {
      brightness: { label: '밝기' },
      contrast: { label: '대비' },
      tint: { label: '색조(파랑 − / 빨강 +)' },
      method: { label: '그림에 나타낼 방법', options: methodNames },
      photo: { label: '사진' },
      shade: { label: '오른쪽 그늘' },
      clipped: {
        label: '카메라처럼 0과 1 사이로 자르기',
        matters: '빛을 밝게 할 때 차이가 납니다',
      },
      epsilon: { label: 'ε', options: epsilon },
    },
    presets: { light: '밝기와 대비만', tint: '색조만', shade: '한쪽에 그늘' },
    columns: { method: '방법', largest: '가장 큰 변화', average: '평균 변화' },
    credit: '사진: S. van der Walt(고양이), R. Michetti(커피), SpaceX(로켓). scikit-image에서.',
    input: { before: '원본', after: '빛을 바꾼 뒤' },
    output: { before: '원본의 {method} 출력', after: '바꾼 뒤의 {method} 출력' },
    inputLabel: { before: '바꾸기 전의 사진', after: '빛을 바꾼 사진' },
    outputLabel: {
      before: '바꾸기 전의 사진을 {method}에 넣은 출력',
      after: '빛을 바꾼 사진을 {method}에 넣은 출력',
    },
    bars: '막대의 높이는 출력값의 변화 가운데 가장 큰 것입니다. 단위는 정규화한 값의 표준편차 1이고, 5보다 높은 막대는 끊어 그렸습니다.',
    barsTitle: '출력이 가장 많이 달라진 곳의 차이 (막대를 고르면 그림이 바뀝니다)',
    headline: {
      untouched: '빛이 그대로라 출력도 그대로입니다.',
      tinted: 'IN의 출력만 그대로입니다. 가장 큰 변화가 {in}에 그칩니다.',
      common: 'IN, GN, LN의 출력은 그대로이고 BN만 {bn}만큼 달라집니다.',
      shaded: '없습니다. 그늘이 지면 IN의 출력도 {in}만큼 달라집니다.',
      clipped: '없습니다. 잘린 값은 IN도 되돌리지 못해 {in}만큼 달라집니다.',
      epsilon: '없습니다. ε이 작지 않아 IN의 출력도 {in}만큼 달라집니다.',
      flat: 'σ와 ε이 모두 0이라 출력에 값이 없습니다.',
    },
    found: {
      untouched: '밝기, 대비, 색조를 하나씩 움직여 보세요.',
      tinted:
        '색조를 바꾸면 채널마다 다른 배율이 곱해지는데, IN은 채널을 하나씩 정규화합니다. 여러 채널이 통계량을 함께 쓰는 GN에서는 {gn}, LN에서는 {ln}, 다른 사진과 통계량을 함께 쓰는 BN에서는 {bn}만큼 달라집니다.',
      common:
        '모든 채널을 똑같이 바꾸었으므로 IN, GN, LN의 변화는 차례로 {in}, {gn}, {ln}에 그칩니다. BN은 다른 사진과 통계량을 함께 씁니다.',
      shaded:
        '그늘이 지면 위치마다 다른 배율이 곱해지므로 수 두 개(μ, σ)로 되돌릴 수 없습니다. 다른 방법의 변화는 GN {gn}, LN {ln}, BN {bn}입니다.',
      clipped:
        '검정이나 흰색으로 잘린 값은 모두 같아져, 원래 값이 남지 않습니다. 다른 방법의 변화는 GN {gn}, LN {ln}, BN {bn}입니다.',
      epsilon:
        '분산이 작아진 채널에서는 ε이 무시할 만큼 작지 않습니다. 다른 방법의 변화는 GN {gn}, LN {ln}, BN {bn}입니다.',
      flat: '한 가지 색뿐인 사진에서는 x − μ도 0이므로 출력이 0/0 꼴이 됩니다. ε을 0이 아닌 값으로 바꾸어 보세요.',
    },
  },
  en: {
    question: 'Change the light on a photo: whose output stays the same?',
    parameters: {
      brightness: { label: 'Brightness' },
      contrast: { label: 'Contrast' },
      tint: { label: 'Tint (blue − / red +)' },
      method: { label: 'Method in the pictures', options: methodNames },
      photo: { label: 'Photo' },
      shade: { label: 'Shade on the right' },
      clipped: { label: 'Cut to 0 … 1, as a camera does', matters: 'Seen in bright light' },
      epsilon: { label: 'ε', options: epsilon },
    },
    presets: { light: 'Brightness, contrast', tint: 'Tint alone', shade: 'Shade on one side' },
    columns: { method: 'method', largest: 'largest change', average: 'average change' },
    credit:
      'Photos: S. van der Walt (cat), R. Michetti (coffee), SpaceX (rocket), from scikit-image.',
    input: { before: 'original', after: 'changed light' },
    output: { before: '{method} of the original', after: '{method} of the changed' },
    inputLabel: { before: 'The photo, untouched', after: 'The photo under the changed light' },
    outputLabel: {
      before: 'What {method} makes of the untouched photo',
      after: 'What {method} makes of the changed photo',
    },
    bars: 'Each bar is the largest change of any output value, in units of the standard deviation 1 that normalization sets; a bar above 5 is broken.',
    barsTitle: 'Largest change of the output (pick a bar to see its pictures)',
    headline: {
      untouched: 'The light is as it was, and so are all outputs.',
      tinted: 'Only IN keeps its output: its largest change is {in}.',
      common: 'IN, GN and LN keep their outputs; BN changes by {bn}.',
      shaded: 'No method’s: shade on one side changes even IN’s, by {in}.',
      clipped: 'No method’s: what was cut is lost; even IN’s changes by {in}.',
      epsilon: 'No method’s: ε is not small here; even IN’s changes by {in}.',
      flat: 'σ and ε are both 0: the output has no value.',
    },
    found: {
      untouched: 'Move brightness, contrast and tint one at a time.',
      tinted:
        'A tint scales each channel by its own factor. IN undoes each channel on its own. GN and LN share statistics among channels, and change by {gn} and {ln}; BN shares them with other photos, and changes by {bn}.',
      common:
        'All channels changed alike, so IN, GN and LN change by no more than {in}, {gn} and {ln}. BN shares its statistics with other photos.',
      shaded:
        'Shade scales each place by its own factor, which two numbers (μ and σ) cannot undo. GN changes by {gn}, LN by {ln}, BN by {bn}.',
      clipped:
        'Values cut at 0 or 1 are all the same, and nothing tells them apart again. GN changes by {gn}, LN by {ln}, BN by {bn}.',
      epsilon:
        'The variance of a channel that lost its contrast is so small that ε counts beside it. GN changes by {gn}, LN by {ln}, BN by {bn}.',
      flat: 'The photo has one colour only, so x − μ is 0 too, and the output would be 0/0. Choose another ε.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

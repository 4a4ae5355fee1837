import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '정규화 바로 앞에서 더한 편향은 얼마나 살아남을까요?',
    parameters: {
      method: { label: '방법', options: { bn: 'BN', in: 'IN', gn: 'GN', ln: 'LN' } },
      groups: { label: '그룹 수 G (채널 8개)' },
      common: { label: '모든 채널에 똑같이 더한 편향' },
      spread: { label: '채널마다 다른 편향의 크기' },
      seed: { label: '난수 시드' },
    },
    presets: { bn: 'BN', gn: 'GN, 그룹 두 개', equal: 'LN, 모두 같은 편향' },
    columns: { channel: '채널', bias: '편향 b', mean: '집합 안의 평균', surviving: '남은 값' },
    channel: '채널',
    without: '편향이 없을 때',
    note: '{surviving} 남음',
    biases:
      '속이 빈 점은 더한 편향, 속을 채운 점은 정규화한 뒤 남은 값입니다. 세로 점선은 평균을 함께 쓰는 채널의 경계입니다.',
    biasesTitle: '더한 편향(속이 빈 점)과 남은 값(속을 채운 점)',
    outputs: '점은 첫 샘플의 출력입니다. 점선 위에 있으면 편향을 더해도 출력이 같습니다.',
    outputsTitle: '편향을 더한 출력(세로)',
    headline: {
      alone: '조금도 남지 않습니다. 채널마다 평균과 함께 빠집니다.',
      equal: '조금도 남지 않습니다. 채널 {channels}개의 편향이 모두 같기 때문입니다.',
      shared: '평균을 함께 쓰는 채널 사이의 차이만 남습니다. 최대 {surviving}입니다.',
    },
    found: {
      alone:
        '평균을 채널마다 따로 구하므로 편향은 그 평균과 함께 빠집니다. 가장 큰 편향은 {bias}이지만 남은 값은 {surviving}, 출력의 변화 역시 {change}입니다.',
      equal:
        '채널 {channels}개가 평균을 함께 쓰지만 편향이 모두 같아서 평균도 그 편향만큼 움직입니다. 편향의 크기는 {bias}, 남은 값은 {surviving}, 출력의 변화는 {change}입니다.',
      shared:
        '채널 {channels}개가 평균을 함께 쓰므로 빠지는 것은 편향의 평균뿐입니다. 가장 큰 편향은 {bias}, 남은 값은 최대 {surviving}이고, 출력은 최대 {change}만큼 달라집니다.',
    },
  },
  en: {
    question: 'How much of a bias survives a normalization right after it?',
    parameters: {
      method: { label: 'Method', options: { bn: 'BN', in: 'IN', gn: 'GN', ln: 'LN' } },
      groups: { label: 'Groups G (of 8 channels)' },
      common: { label: 'Bias that all channels share' },
      spread: { label: 'Size of each channel’s own bias' },
      seed: { label: 'Random seed' },
    },
    presets: { bn: 'BN', gn: 'GN, two groups', equal: 'LN, all biases equal' },
    columns: { channel: 'channel', bias: 'bias b', mean: 'mean over the set', surviving: 'left' },
    channel: 'channel',
    without: 'without the bias',
    note: '{surviving} left',
    biases:
      'Open dots: the bias added. Filled dots: what is left of it after the normalization. Dashed vertical lines separate the channels that share a mean.',
    biasesTitle: 'Bias added (open) and what is left (filled)',
    outputs:
      'Dots are the outputs of the first sample. On the dashed line the bias has changed nothing.',
    outputsTitle: 'Output with the bias (vertical axis)',
    headline: {
      alone: 'Nothing: each channel’s own mean takes the bias with it.',
      equal: 'Nothing: the mean of {channels} equal biases takes them all.',
      shared: 'Only differences among channels that share a mean: up to {surviving}.',
    },
    found: {
      alone:
        'Each channel has a mean of its own, and the bias is subtracted with it. The largest bias is {bias}, what is left of it is {surviving}, and the outputs change by {change}.',
      equal:
        '{channels} channels share a mean, but their biases are all equal, {bias} in size, and the mean moves with them: {surviving} is left, and the outputs change by {change}.',
      shared:
        '{channels} channels share a mean, so only the mean of their biases is subtracted. The largest bias is {bias}, up to {surviving} is left, and the outputs change by up to {change}.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

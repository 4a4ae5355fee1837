import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '길이를 맞추려고 채운 0 때문에 통계량이 얼마나 달라질까요?',
    parameters: {
      T: { label: '채운 뒤의 길이 T' },
      offset: { label: '모든 토큰에 더할 값' },
      mask: { label: '마스크로 패딩 가리기' },
    },
    presets: {
      padded: '10까지 채우기',
      bare: '시퀀스 1은 그대로',
      raised: '값에 4 더하기',
      masked: '마스크',
    },
    columns: {
      method: '방법',
      t: '토큰',
      alone: '패딩이 없을 때',
      now: '지금',
      T: 'T',
      mean: 'IN의 평균',
      variance: 'IN의 분산',
    },
    sequences: '시퀀스마다 첫 특성을 한 줄로 적었습니다. 테두리 안의 수가 토큰의 값입니다.',
    sequencesTitle: '시퀀스 1, 2, 3. 붉은 0이 패딩입니다',
    statistics: '실선은 평균 μ, 파선은 분산 σ²입니다. 세로선이 지금의 길이입니다.',
    statisticsTitle: '시퀀스 1에서 IN이 구하는 μ와 σ²',
    here: { mean: 'μ: {value}', variance: 'σ²: {value}' },
    lengthAxis: '채운 뒤의 길이 T',
    outputs: '방법마다 위의 속이 빈 점은 패딩이 없을 때, 아래의 속을 채운 점은 지금의 값입니다.',
    outputsTitle: '정규화한 뒤 시퀀스 1의 토큰 다섯 개',
    outputAxis: '정규화한 값',
    alone: '없을 때',
    padded: '채우면',
    masked: '가리면',
    headline: {
      padded: 'IN의 평균은 {aloneMean}에서 {mean}까지 달라지고, LN의 출력은 그대로입니다.',
      centred: 'IN의 평균은 그대로이지만, 분산은 {aloneVariance}에서 {variance}까지 달라집니다.',
      full: '시퀀스 1에는 패딩이 없어도 BN의 출력은 최대 {bn}만큼 움직입니다.',
      masked: '달라지지 않습니다. 가리면 길이와 상관없이 IN의 평균은 {mean}입니다.',
    },
    found: {
      padded:
        '시퀀스 1에 패딩 {zeros}개를 채우면 IN의 평균은 {aloneMean}에서 {mean}까지, 분산은 {aloneVariance}에서 {variance}까지 달라집니다. 토큰의 출력은 BN에서 최대 {bn}, IN에서 최대 {in}만큼 움직입니다. 토큰마다 구하는 LN에서는 그 값이 {ln}입니다.',
      full: '시퀀스 1에는 패딩이 없어 IN의 평균은 {mean}, 분산은 {variance}입니다. 그래도 BN은 다른 시퀀스의 패딩까지 모으므로 토큰의 출력이 최대 {bn}만큼 움직입니다. IN에서는 {in}, LN에서는 {ln}입니다.',
      masked:
        '마스크로 가리면 T가 얼마이든 IN의 평균은 {mean}, 분산은 {variance}입니다. 토큰의 출력이 움직인 크기는 BN {bn}, IN {in}, LN {ln}입니다.',
    },
  },
  en: {
    question: 'What do the zeros of padding do to the statistics?',
    parameters: {
      T: { label: 'Padded length T' },
      offset: { label: 'Added to every token’s values' },
      mask: { label: 'Mask the padding' },
    },
    presets: {
      padded: 'Padded to 10',
      bare: 'Sequence 1 unpadded',
      raised: 'Values raised by 4',
      masked: 'Masked',
    },
    columns: {
      method: 'method',
      t: 'token',
      alone: 'without padding',
      now: 'now',
      T: 'T',
      mean: 'mean of IN',
      variance: 'variance of IN',
    },
    sequences: 'The first feature of three sequences, one a row. Framed numbers are tokens.',
    sequencesTitle: 'Sequences 1, 2, 3; red zeros are padding',
    statistics:
      'Solid: the mean μ. Dashed: the variance σ². The vertical line is the present length.',
    statisticsTitle: 'μ and σ² that IN finds for sequence 1',
    here: { mean: 'μ: {value}', variance: 'σ²: {value}' },
    lengthAxis: 'padded length T',
    outputs:
      'For each method, the open marks above are without padding, the filled marks below as it is now.',
    outputsTitle: 'The five tokens of sequence 1, normalized',
    outputAxis: 'normalized value',
    alone: 'without',
    padded: 'padded',
    masked: 'masked',
    headline: {
      padded: 'IN’s mean goes from {aloneMean} to {mean}; LN’s outputs stay.',
      centred: 'IN’s mean stays, but its variance goes from {aloneVariance} to {variance}.',
      full: 'Even unpadded, sequence 1’s BN outputs move by up to {bn}.',
      masked: 'Nothing: with a mask, IN’s mean is {mean} at any length.',
    },
    found: {
      padded:
        'With {zeros} {zeros|zero|zeros} after sequence 1, IN’s mean goes from {aloneMean} to {mean} and its variance from {aloneVariance} to {variance}. Outputs of tokens move by up to {bn} with BN and {in} with IN; with LN over each token, by {ln}.',
      full: 'Sequence 1 has no padding, so IN finds mean {mean} and variance {variance}. BN still pools the padding of the other sequences, and outputs move by up to {bn}; with IN and LN by {in} and {ln}.',
      masked:
        'With a mask, IN finds mean {mean} and variance {variance} whatever T is. Outputs of tokens move by {bn} with BN, {in} with IN and {ln} with LN.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

const groups = { 1: '1 (LN)', 12: '12 (IN)' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '채널을 몇 묶음으로 나누느냐에 따라 무엇이 지워지고 무엇이 남을까요?',
    parameters: {
      G: { label: '그룹의 수 G', values: groups },
      order: { label: '채널의 순서', options: { planted: '집단끼리', shuffled: '섞음' } },
      ratio: { label: '이웃한 집단의 세기 비율', value: '{value×}' },
      seed: { label: '값과 섞는 순서' },
    },
    columns: {
      place: '자리',
      family: '집단',
      meanBefore: '입력의 평균',
      deviationBefore: '입력의 표준편차',
      meanAfter: '출력의 평균',
      deviationAfter: '출력의 표준편차',
    },
    channels: {
      before:
        '이미지 한 장의 채널 12개입니다. 막대는 채널의 평균에서 표준편차만큼 위아래로 뻗고, 표식의 모양은 집단 A, B, C를 나타냅니다. 바탕의 칸이 그룹이고, 칸마다 청록색 선은 μ, 붉은 점선은 μ ± σ입니다.',
      after: '같은 채널을 그룹 정규화한 뒤입니다. 그룹마다 평균이 0, 표준편차가 1이 됩니다.',
    },
    channelsTitle: {
      before: '입력 (칸: 그룹, 선: μ와 μ ± σ)',
      after: '출력',
    },
    kept: '그룹의 수에 따라 남는 세기의 비율입니다. 보라색은 가장 센 집단과 가장 약한 집단의 비율, 점선은 한 집단 안에서 가장 센 채널과 가장 약한 채널의 비율이며, 세로축은 로그 눈금입니다.',
    keptTitle: '정규화한 뒤 남는 세기의 비율',
    groupsAxis: '그룹의 수 G',
    input: '입력',
    between: '집단 사이',
    within: '집단 안',
    found:
      '{G}개의 그룹으로 나누면 값 {size}개가 평균 하나를 나누어 씁니다. 집단 사이 세기의 비율은 {betweenBefore}배에서 {between}배로, 집단 안 채널의 비율은 {withinBefore}배에서 {within}배로 바뀝니다. 채널의 순서를 섞으면 출력은 많아야 {change}만큼 달라집니다.',
  },
  en: {
    question: 'What is erased, and what is kept, by the number of groups?',
    parameters: {
      G: { label: 'Number of groups G', values: groups },
      order: {
        label: 'Order of channels',
        options: { planted: 'by family', shuffled: 'shuffled' },
      },
      ratio: { label: 'Strength from family to family', value: '{value×}' },
      seed: { label: 'Values and shuffle' },
    },
    columns: {
      place: 'place',
      family: 'family',
      meanBefore: 'input mean',
      deviationBefore: 'input deviation',
      meanAfter: 'output mean',
      deviationAfter: 'output deviation',
    },
    channels: {
      before:
        'The 12 channels of one image. A bar reaches one standard deviation to either side of the channel’s mean; the mark’s shape tells the family A, B or C. The boxes are the groups, each with μ as a teal line and μ ± σ as dashed red ones.',
      after: 'The same channels after Group Normalization: each group has mean 0 and deviation 1.',
    },
    channelsTitle: { before: 'Input (boxes: groups; lines: μ and μ ± σ)', after: 'Output' },
    kept: 'The ratios of strength that each number of groups keeps: purple for the strongest family over the weakest, dashed for the strongest channel over the weakest within a family; the vertical axis is logarithmic.',
    keptTitle: 'Ratio of strengths after normalization',
    groupsAxis: 'number of groups G',
    input: 'input',
    between: 'families',
    within: 'in a family',
    found:
      'In groups of G = {G}, {size} values share a mean. The ratio between families goes from {betweenBefore} to {between}, that between the channels of a family from {withinBefore} to {within}. Shuffling the channels changes outputs by up to {change}.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

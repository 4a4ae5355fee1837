import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

const groups = { 1: '1 (LN)', 12: '12 (IN)' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '채널을 몇 그룹으로 나누느냐에 따라 무엇이 지워지고 무엇이 남을까요?',
    parameters: {
      G: { label: '그룹의 수 G', values: groups },
      order: { label: '채널의 순서', options: { planted: '집단끼리', shuffled: '섞음' } },
      ratio: { label: '이웃한 집단의 세기 비율', value: '{value×}' },
      seed: { label: '난수 시드', matters: '채널을 섞으면 눈에 띕니다' },
    },
    presets: {
      one: '그룹 하나 (LN)',
      families: '집단마다',
      channels: '채널마다 (IN)',
      shuffled: '채널을 섞으면',
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
        '채널 12개의 평균(표식)과 평균 ± 표준편차(막대)입니다. 표식의 모양은 집단입니다. 칸은 그룹이고, 칸 안의 청록색 선은 μ, 붉은 점선은 μ ± σ입니다.',
      after: '같은 채널의 출력입니다. 그룹마다 평균이 0, 표준편차가 1입니다.',
    },
    channelsTitle: {
      before: '입력 (칸: 그룹, 선: μ와 μ ± σ)',
      after: '출력',
    },
    kept: '보라색은 가장 센 집단과 가장 약한 집단의 비율, 점선은 한 집단에서 가장 센 채널과 가장 약한 채널의 비율입니다. 세로축은 로그 눈금입니다.',
    keptTitle: '정규화한 뒤 남는 세기의 비율',
    groupsAxis: '그룹의 수 G',
    input: '입력',
    between: '집단 사이',
    within: '집단 안',
    headline: {
      nothing: '지워지지 않습니다. 집단 사이 {between}배, 집단 안 {within}배가 그대로 남습니다.',
      all: '세기의 차이가 모두 지워집니다. 집단 사이도 집단 안도 {between}배입니다.',
      families: '집단 사이의 차이는 지워지고({between}배), 집단 안의 차이는 남습니다({within}배).',
      partly:
        '집단 사이의 차이는 지워지고({between}배), 집단 안의 차이는 일부만 남습니다({within}배).',
      alike: '집단의 세기가 원래 같습니다. 집단 안에는 {within}배의 차이가 남습니다.',
      some: '집단 사이에 {between}배, 집단 안에 {within}배의 차이가 남습니다.',
    },
    found: {
      ratios:
        '{G}개의 그룹으로 나누면 값 {size}개가 평균 하나를 함께 씁니다. 집단 사이의 세기 비율은 정규화하기 전 {betweenBefore}배, 뒤 {between}배이고, 집단 안의 세기 비율은 전 {withinBefore}배, 뒤 {within}배입니다. ',
      matters: '채널의 순서를 섞으면 출력은 많아야 {change}만큼 달라집니다.',
      indifferent: '채널의 순서를 섞어도 출력은 달라지지 않습니다.',
    },
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
      seed: { label: 'Random seed', matters: 'Seen once the channels are shuffled' },
    },
    presets: {
      one: 'One group (LN)',
      families: 'By family',
      channels: 'By channel (IN)',
      shuffled: 'Shuffled',
    },
    columns: {
      place: 'place',
      family: 'family',
      meanBefore: 'input mean',
      deviationBefore: 'input standard deviation',
      meanAfter: 'output mean',
      deviationAfter: 'output standard deviation',
    },
    channels: {
      before:
        'The mean of each of 12 channels (marks, one shape per family) and one standard deviation to either side (bars). Boxes are groups, with μ in teal and μ ± σ dashed in red.',
      after:
        'The same channels after Group Normalization: each group has mean 0 and standard deviation 1.',
    },
    channelsTitle: { before: 'Input (boxes: groups; lines: μ and μ ± σ)', after: 'Output' },
    kept: 'Purple: the strongest family over the weakest. Dashed: the strongest channel over the weakest within a family. The vertical axis is logarithmic.',
    keptTitle: 'Ratio of strengths after normalization',
    groupsAxis: 'number of groups G',
    input: 'input',
    between: 'families',
    within: 'in a family',
    headline: {
      nothing: 'Nothing is erased: {between}× between families and {within}× within, as before.',
      all: 'Every difference in strength is erased: {between}× between families and within.',
      families:
        'Differences between families are erased ({between}×); those within stay ({within}×).',
      partly:
        'Differences between families are erased ({between}×); of those within, {within}× stays.',
      alike: 'Families were equally strong; channels within one still differ by {within}×.',
      some: 'Families still differ by {between}×, channels within one by {within}×.',
    },
    found: {
      ratios:
        'With {G} {G|group|groups}, each mean is shared by {size} values. The ratio between families was {betweenBefore} and is {between}; that between the channels of a family was {withinBefore} and is {within}. ',
      matters: 'Shuffling the channels changes outputs by up to {change}.',
      indifferent: 'Shuffling the channels changes no output.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

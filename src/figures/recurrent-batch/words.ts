import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '시퀀스의 길이가 저마다 다르면 뒤쪽 단계의 통계량에는 값이 얼마나 남을까요?',
    parameters: {
      t: { label: '시간 단계 t' },
      lengths: {
        label: '시퀀스의 길이',
        options: { equal: '모두 같게', uniform: '고르게', short: '대부분 짧게' },
      },
      B: { label: '배치 크기 B' },
      seed: { label: '난수 시드' },
    },
    presets: {
      even: '고르게',
      equal: '모두 같은 길이',
      short: '대부분 짧게',
      last: '마지막 단계',
    },
    columns: { t: '단계 t', running: '남은 수', mean: 'μ', law: '1/√(남은 수)' },
    sequences:
      '막대 하나가 시퀀스 하나입니다. 세로선이 가리키는 단계에 아직 남은 시퀀스는 또렷합니다.',
    sequencesTitle: '배치의 시퀀스',
    left: '단계 {t}에 {B}개 가운데 {running}개',
    means:
      '점은 단계마다 남은 시퀀스로 구한 평균, 띠는 ±1/√(남은 수)입니다. 값은 평균 0, 분산 1인 모집단에서 뽑았고, ±2.5를 넘으면 끝에 그립니다.',
    meansTitle: '단계마다 구한 평균 μ',
    stepAxis: '시간 단계 t',
    headline: {
      all: '{B}개가 모두 남아, 평균은 첫 단계만큼만 흩어집니다.',
      fewer: '{running}개가 남아, 평균이 첫 단계의 {ratio}배로 흩어집니다.',
      one: '하나뿐이라, 무엇을 넣든 이 단계의 출력은 β입니다.',
    },
    found: {
      all: '단계 {t}에도 시퀀스 {running}개가 모두 남아 있어 통계량에 쓰는 값이 줄지 않습니다. 평균의 표준편차는 이론적으로 {law}이고, 여기서 구한 평균은 {mean}입니다.',
      fewer:
        '단계 {t}에는 {B}개 가운데 {running}개가 남습니다. 평균의 표준편차는 이론적으로 첫 단계에서 {first}, 이 단계에서 {law}이고, 여기서 구한 평균은 {mean}입니다. 마지막 단계에는 {last}개가 남습니다.',
      one: '단계 {t}에는 {B}개 가운데 {running}개가 남아, 평균은 바로 그 값인 {mean}이고 분산은 0입니다. 평균을 빼면 0이 됩니다.',
    },
  },
  en: {
    question: 'If sequences differ in length, how much is left for a late step’s statistics?',
    parameters: {
      t: { label: 'Time step t' },
      lengths: {
        label: 'Lengths',
        options: { equal: 'all equal', uniform: 'evenly spread', short: 'mostly short' },
      },
      B: { label: 'Batch size B' },
      seed: { label: 'Random seed' },
    },
    presets: {
      even: 'Evenly spread',
      equal: 'All equally long',
      short: 'Mostly short',
      last: 'The last step',
    },
    columns: { t: 'step t', running: 'left', mean: 'μ', law: '1/√left' },
    sequences:
      'Each bar is a sequence. Those that are still running at the vertical line’s step stand out.',
    sequencesTitle: 'The sequences of the batch',
    left: '{running} of {B} at step {t}',
    means:
      'Dots: the mean over the sequences left at each step; band: ±1/√(sequences left). Values come from a population with mean 0 and variance 1; beyond ±2.5 they are drawn at the edge.',
    meansTitle: 'The mean μ of each step',
    stepAxis: 'time step t',
    headline: {
      all: 'All {B} still run: the mean scatters as at the first step.',
      fewer: '{running} are left: the mean scatters {ratio} times as widely.',
      one: 'A single one: whatever goes in, this step’s output is β.',
    },
    found: {
      all: 'At step {t} all {running} sequences are still running, and the statistics lose no value. In theory their mean has a standard deviation of {law}; the one drawn here is {mean}.',
      fewer:
        'At step {t}, {running} of {B} are left. In theory the mean has a standard deviation of {first} at the first step and of {law} at this one; the mean drawn here is {mean}. At the last step {last} {last|remains|remain}.',
      one: 'At step {t}, {running} of {B} is left: the mean is its own value, {mean}, and the variance is 0. With its mean subtracted, it is 0.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

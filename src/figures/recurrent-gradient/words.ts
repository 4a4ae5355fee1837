import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

const short = { ln: 'LN', bn: 'BN' } as const;
const sizes = { '4': '4', '16': '16' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '작은 순환 신경망에서 기울기는 시퀀스의 앞쪽 단계까지 얼마나 도달할까요?',
    parameters: {
      when: { label: '언제', options: { before: '학습 전', after: '학습 후' } },
      task: {
        label: '과제',
        options: {
          digits: '숫자 읽기',
          adding10: '덧셈, 길이 10',
          adding20: '덧셈, 길이 20',
          adding40: '덧셈, 길이 40',
        },
      },
      cell: { label: '셀', options: { simple: '단순 셀', lstm: 'LSTM' } },
      B: { label: '배치 크기 B', options: sizes },
    },
    presets: {
      before: '학습 전',
      after: '학습 후',
      lstm: 'LSTM',
    },
    columns: { t: 't', method: '방법', low: '띠의 아래', median: '중앙값', high: '띠의 위' },
    names: { ...short, none: '없음' },
    gradient:
      '가로축은 시간 단계, 세로축은 그 단계의 은닉 상태가 받는 기울기의 크기이며 마지막 단계를 1로 놓았습니다(로그 눈금). 선은 시드 20개의 중앙값이고, 띠에는 가운데 16개가 들어 있습니다.',
    gradientTitle: '은닉 상태가 받는 기울기의 크기 (오른쪽에서 왼쪽으로)',
    time: '시간 단계 t',
    networks: { ln: 'LN을 쓴 신경망', bn: 'BN을 쓴 신경망', none: '정규화 없는 신경망' },
    headline: {
      apart: '앞쪽의 기울기는 {most}에서 가장 크고, {least}에서 가장 작습니다.',
      alike: '앞쪽의 기울기는 세 신경망에서 비슷합니다.',
    },
    found: {
      before: '크기가 {B}인 배치로 학습하기 전이고, 시퀀스의 길이는 {T}입니다. ',
      after: '크기가 {B}인 배치로 학습한 뒤이고, 시퀀스의 길이는 {T}입니다. ',
      medians:
        '단계 {t}의 상태가 받는 기울기를 마지막 상태의 것과 비교하면, 정규화가 없을 때 {none}배, LN에서 {ln}배, BN에서 {bn}배입니다(중앙값). ',
      measured: '신경망마다 시퀀스 96개에서 구한 크기의 중앙값을 썼습니다.',
    },
  },
  en: {
    question: 'How much of the gradient reaches the early steps of a sequence?',
    parameters: {
      when: { label: 'When', options: { before: 'before training', after: 'after training' } },
      task: {
        label: 'Task',
        options: {
          digits: 'digits',
          adding10: 'adding, length 10',
          adding20: 'adding, length 20',
          adding40: 'adding, length 40',
        },
      },
      cell: { label: 'Cell', options: { simple: 'simple', lstm: 'LSTM' } },
      B: { label: 'Batch size B', options: sizes },
    },
    presets: {
      before: 'Before training',
      after: 'After training',
      lstm: 'LSTM',
    },
    columns: { t: 't', method: 'method', low: 'band from', median: 'median', high: 'band to' },
    names: { ...short, none: 'none' },
    gradient:
      'Horizontal axis: the time step; vertical axis (logarithmic): the size of the gradient that the hidden state of that step receives, that of the last step being 1. A line is the median of 20 seeds, its band holds the middle 16.',
    gradientTitle: 'Size of the gradient at the hidden state (right to left)',
    time: 'time step t',
    networks: { ln: 'LN', bn: 'BN', none: 'no normalization' },
    headline: {
      apart: 'With {most} the early steps receive most, with {least} least.',
      alike: 'The early steps receive much the same in all three.',
    },
    found: {
      before: 'This is before training in batches of {B}, with sequences of {T}. ',
      after: 'This is after training in batches of {B}, with sequences of {T}. ',
      medians:
        'At step {t} the gradient is {none} times that of the last step without a normalization, {ln} times with LN, and {bn} times with BN (medians). ',
      measured: 'Of each network, it is the median size over 96 sequences.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

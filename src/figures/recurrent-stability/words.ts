import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '가중치의 크기가 달라지면 순환 신경망은 몇 단계나 버틸까요?',
    parameters: {
      scale: { label: '가중치의 배율 g' },
      activation: {
        label: '활성화 함수',
        options: { relu: 'ReLU', tanh: 'tanh', linear: '없음' },
      },
      T: { label: '시간 단계의 수 T' },
      gamma: { label: 'LN의 스케일 γ' },
      seed: { label: '가중치와 입력' },
    },
    columns: {
      t: 't',
      stateNone: '은닉 상태(정규화 없음)',
      stateLn: '은닉 상태(LN)',
      gradientNone: '기울기(정규화 없음)',
      gradientLn: '기울기(LN)',
    },
    time: '시간 단계 t',
    none: '정규화 없음',
    ln: 'LN',
    states:
      '은닉 상태의 크기(제곱 평균의 제곱근)를 시간 단계에 따라 그렸습니다. 세로축은 로그 눈금이고, 점선이 정규화가 없을 때, 실선이 LN입니다.',
    statesTitle: '은닉 상태의 크기 (왼쪽에서 오른쪽으로)',
    gradients:
      '마지막 단계의 손실이 각 단계의 은닉 상태로 보내는 기울기의 크기를, 마지막 단계의 것을 1로 놓고 그렸습니다. 세로축은 로그 눈금입니다.',
    gradientsTitle: '기울기의 크기 (오른쪽에서 왼쪽으로)',
    found:
      'g = {scale}에서 기울기가 {T}단계를 거슬러 오면 정규화가 없을 때 {none}배(한 단계에 평균 {noneRate}배), LN에서는 {ln}배(한 단계에 평균 {lnRate}배)가 됩니다.',
  },
  en: {
    question: 'As the weights change size, how many steps does a recurrent network bear?',
    parameters: {
      scale: { label: 'Scale of the weights g' },
      activation: {
        label: 'Activation',
        options: { relu: 'ReLU', tanh: 'tanh', linear: 'none' },
      },
      T: { label: 'Time steps T' },
      gamma: { label: 'Scale γ of LN' },
      seed: { label: 'Weights and inputs' },
    },
    columns: {
      t: 't',
      stateNone: 'hidden state, no norm',
      stateLn: 'hidden state, LN',
      gradientNone: 'gradient, no norm',
      gradientLn: 'gradient, LN',
    },
    time: 'time step t',
    none: 'no norm',
    ln: 'LN',
    states:
      'The size (root mean square) of the hidden state against the time step, on a logarithmic axis: dashed without a normalization, solid with LN.',
    statesTitle: 'Size of the hidden state (left to right)',
    gradients:
      'The size of the gradient that the loss at the last step sends to the hidden state of each step, relative to the last, on a logarithmic axis.',
    gradientsTitle: 'Size of the gradient (right to left)',
    found:
      'At g = {scale}, going back {T} steps multiplies the gradient by {none} without a normalization ({noneRate} a step on average), and by {ln} with LN ({lnRate} a step).',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

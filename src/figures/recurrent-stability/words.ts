import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '가중치의 크기에 따라 순환 신경망의 기울기는 몇 단계까지 남을까요?',
    parameters: {
      scale: { label: '가중치의 배율 g' },
      activation: {
        label: '활성화 함수',
        options: { relu: 'ReLU', tanh: 'tanh', linear: '없음' },
      },
      T: { label: '시간 단계의 수 T' },
      gamma: { label: 'LN의 스케일 γ' },
      seed: { label: '난수 시드' },
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
      '은닉 상태의 제곱 평균의 제곱근입니다(로그 눈금). 파선은 정규화가 없을 때, 실선은 LN입니다.',
    statesTitle: '은닉 상태의 크기 (왼쪽에서 오른쪽으로)',
    gradients:
      '단계마다 은닉 상태가 받는 기울기의 크기이며, 마지막 단계를 1로 놓았습니다(로그 눈금).',
    gradientsTitle: '기울기의 크기 (오른쪽에서 왼쪽으로)',
    found:
      'g = {scale}에서 기울기가 {T}단계를 거슬러 오면 정규화가 없을 때 {none}배(한 단계에 평균 {noneRate}배), LN에서는 {ln}배(한 단계에 평균 {lnRate}배)가 됩니다.',
  },
  en: {
    question: 'As the weights change size, over how many steps does a gradient survive?',
    parameters: {
      scale: { label: 'Scale of the weights g' },
      activation: {
        label: 'Activation',
        options: { relu: 'ReLU', tanh: 'tanh', linear: 'none' },
      },
      T: { label: 'Time steps T' },
      gamma: { label: 'Scale γ of LN' },
      seed: { label: 'Random seed' },
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
      'Root mean square of the hidden state (logarithmic axis): dashed without a normalization, solid with LN.',
    statesTitle: 'Size of the hidden state (left to right)',
    gradients:
      'Size of the gradient at the hidden state of each step, relative to the last step (logarithmic axis).',
    gradientsTitle: 'Size of the gradient (right to left)',
    found:
      'At g = {scale}, going back {T} steps multiplies the gradient by {none} without a normalization ({noneRate} a step on average), and by {ln} with LN ({lnRate} a step).',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

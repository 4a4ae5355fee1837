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
    lasts: { none: '정규화 없음: {steps}단계', ln: 'LN: {steps}단계' },
    states:
      '은닉 상태의 제곱 평균의 제곱근입니다(로그 눈금). 파선은 정규화가 없을 때, 실선은 LN입니다.',
    statesTitle: '은닉 상태의 크기 (왼쪽에서 오른쪽으로)',
    gradients:
      '단계마다 은닉 상태가 받는 기울기의 크기이며, 마지막 단계를 1로 놓았습니다(로그 눈금). 굵은 막대와 가로 점선은 1/100에서 100배까지이고, 곡선이 처음 벗어나는 곳에 점을 찍었습니다.',
    gradientsTitle: '기울기의 크기 (오른쪽에서 왼쪽으로)',
    presets: {
      small: 'g = 1: 소실',
      large: 'g = 3: 폭주',
      tanh: 'tanh로도 폭주',
      gain: 'LN의 γ = 2',
    },
    headline: {
      apart: '정규화가 없으면 {none}, LN을 쓰면 {ln}.',
      all: '정규화가 없어도, LN을 써도 {T}단계 내내 남습니다.',
    },
    fates: {
      none: {
        lasts: '{steps}단계 내내 남고',
        explodes: '{steps}단계까지 남다가 폭주하고',
        vanishes: '{steps}단계까지 남다가 소실되고',
      },
      ln: {
        lasts: '{steps}단계 내내 남습니다',
        explodes: '{steps}단계까지 남다가 폭주합니다',
        vanishes: '{steps}단계까지 남다가 소실됩니다',
      },
    },
    found:
      '크기가 마지막 단계의 1/{lasting}에서 {lasting}배 사이이면 남은 것으로 셉니다. g = {scale}에서 기울기가 {T}단계를 거슬러 오면 정규화가 없을 때 {none}배(한 단계에 평균 {noneRate}배), LN에서는 {ln}배(한 단계에 평균 {lnRate}배)가 됩니다.',
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
    lasts: { none: 'no norm: {steps} {steps|step|steps}', ln: 'LN: {steps} {steps|step|steps}' },
    states:
      'Root mean square of the hidden state (logarithmic axis): dashed without a normalization, solid with LN.',
    statesTitle: 'Size of the hidden state (left to right)',
    gradients:
      'Size of the gradient at the hidden state of each step, relative to the last step (logarithmic axis). The bar and the dashed lines mark 1/100 to 100 times; a dot stands where a curve first leaves them.',
    gradientsTitle: 'Size of the gradient (right to left)',
    presets: {
      small: 'g = 1 vanishes',
      large: 'g = 3 explodes',
      tanh: 'tanh explodes too',
      gain: 'γ = 2 in LN',
    },
    headline: {
      apart: 'Unnormalized, it {none}; with LN, it {ln}.',
      all: 'Over all {T} steps, with LN or without a normalization.',
    },
    fates: {
      none: {
        lasts: 'survives all {steps} {steps|step|steps}',
        explodes: 'explodes after {steps} {steps|step|steps}',
        vanishes: 'vanishes after {steps} {steps|step|steps}',
      },
      ln: {
        lasts: 'survives all {steps}',
        explodes: 'explodes after {steps}',
        vanishes: 'vanishes after {steps}',
      },
    },
    found:
      'To survive is to stay between 1/{lasting} and {lasting} times the last step’s size. At g = {scale}, going back {T} steps multiplies the gradient by {none} without a normalization ({noneRate} a step on average), and by {ln} with LN ({lnRate} a step).',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

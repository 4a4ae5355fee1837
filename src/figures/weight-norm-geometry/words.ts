import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '가중치를 길이와 방향으로 나누면 기울기는 어떻게 갈라질까요?',
    parameters: {
      v: { label: '벡터 v', axes: { x: 'v₁', y: 'v₂' } },
      g: { label: '길이 g' },
      rate: { label: '학습률 η' },
      optimizer: {
        label: 'SGD와 비교할 방법',
        options: { sgd: '없음', momentum: '모멘텀', decay: '가중치 감쇠' },
      },
      step: { label: '스텝 t' },
      noise: { label: '기울기의 잡음' },
      seed: { label: '난수 시드' },
    },
    presets: {
      plain: 'SGD',
      short: '짧은 v, 큰 학습률',
      momentum: '모멘텀, 잡음 없음',
      decay: '가중치 감쇠',
    },
    columns: {
      step: '스텝',
      length: '|v| (SGD)',
      rate: '유효 학습률 (SGD)',
      chosenLength: '|v| (고른 방법)',
      chosenRate: '유효 학습률 (고른 방법)',
    },
    plane:
      '점선 원은 길이가 g인 가중치들입니다. v와 같은 색의 실선은 SGD로 학습하는 동안 v의 끝이 지나간 자취이고, 꺾인 점선은 비교하는 방법의 자취입니다. 평면 밖으로 나가는 자취는 화살표로 끝납니다. 손실은 w*에서 가장 작습니다.',
    planeTitle: 'v나 w의 끝을 끌어 보세요',
    parts: { gradient: '−∇L', along: 'g를 바꾸는 성분 {size}', across: 'v를 돌리는 성분 {size}' },
    rate: '실선은 SGD, 점선은 비교하는 방법입니다. 모멘텀에서는 한 스텝의 학습률이 η/10이고, 기울기 하나가 그 뒤의 스텝까지 모두 합해 η만큼 반영됩니다. 세로축은 로그 눈금입니다.',
    rateTitle: '유효 학습률 η(g/|v|)²',
    step: '스텝 t',
    names: { sgd: 'SGD', momentum: '모멘텀', decay: '감쇠' },
    headline: {
      grows: 'v에 평행한 성분({along})은 g를 바꾸고, 수직인 성분({across})은 v를 돌립니다.',
      decay:
        '평행 성분({along})은 g를 바꾸고 수직 성분({across})은 v를 돌립니다. v는 감쇠로만 짧아집니다.',
    },
    grows:
      'SGD로 {step}스텝을 학습하는 동안 |v|의 값은 {start}에서 {end}까지 변하며, 짧아진 적은 {shrunk}번입니다. 유효 학습률은 {startRate}에서 {endRate}까지 변합니다.',
    chosen: {
      momentum:
        ' 모멘텀을 쓰면 짧아진 적이 {shrunk}번이고, 끝에서 |v|의 값은 {end}, 유효 학습률은 {endRate}입니다.',
      decay:
        ' v에 가중치 감쇠를 적용하면 짧아진 적이 {shrunk}번이고, 끝에서 |v|의 값은 {end}, 유효 학습률은 {endRate}입니다.',
    },
  },
  en: {
    question: 'Write a weight as a length and a direction: how does its gradient divide?',
    parameters: {
      v: { label: 'Vector v', axes: { x: 'v₁', y: 'v₂' } },
      g: { label: 'Length g' },
      rate: { label: 'Learning rate η' },
      optimizer: {
        label: 'Compare SGD with',
        options: { sgd: 'nothing', momentum: 'momentum', decay: 'weight decay' },
      },
      step: { label: 'Step t' },
      noise: { label: 'Noise of the gradient' },
      seed: { label: 'Random seed' },
    },
    presets: {
      plain: 'Plain SGD',
      short: 'Short v, high rate',
      momentum: 'Momentum, no noise',
      decay: 'Weight decay',
    },
    columns: {
      step: 'step',
      length: '|v| (SGD)',
      rate: 'effective rate (SGD)',
      chosenLength: '|v| (chosen)',
      chosenRate: 'effective rate (chosen)',
    },
    plane:
      'The dashed circle holds the weights of length g. The solid line in v’s colour is the path of v’s tip under SGD, the dashed path that of the method compared with it; an arrow ends a path where it leaves the plane. The loss is least at w*.',
    planeTitle: 'Drag the tip of v, or of w',
    parts: { gradient: '−∇L', along: 'changes g: {size}', across: 'turns v: {size}' },
    rate: 'Solid: SGD; dashed: the method compared with it. With momentum a step takes η/10; over all later steps each gradient counts for η. The vertical axis is logarithmic.',
    rateTitle: 'Effective learning rate η(g/|v|)²',
    step: 'step t',
    names: { sgd: 'SGD', momentum: 'moment.', decay: 'decay' },
    headline: {
      grows: 'The part along v ({along}) changes g; that across ({across}) turns v.',
      decay: 'Along v, {along} changes g; across, {across} turns v; decay shortens v.',
    },
    grows:
      'In {step} {step|step|steps} of SGD, |v| goes from {start} to {end} and gets shorter in {shrunk} of them; the effective rate goes from {startRate} to {endRate}.',
    chosen: {
      momentum:
        ' With momentum it gets shorter in {shrunk} {shrunk|step|steps}, and ends at {end}, with a rate of {endRate}.',
      decay:
        ' With weight decay on v it gets shorter in {shrunk} {shrunk|step|steps}, and ends at {end}, with a rate of {endRate}.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

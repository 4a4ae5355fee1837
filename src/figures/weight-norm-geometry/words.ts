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
      noise: { label: '기울기의 잡음' },
      seed: { label: '난수 시드' },
    },
    columns: {
      step: '스텝',
      length: '|v| (SGD)',
      rate: '유효 학습률 (SGD)',
      chosenLength: '|v| (고른 방법)',
      chosenRate: '유효 학습률 (고른 방법)',
    },
    plane:
      '점선 원은 길이가 g인 가중치들이고, 가는 선은 SGD로 100스텝을 학습하는 동안 v의 끝이 지나간 자취입니다. 손실은 w*에서 가장 작습니다.',
    planeTitle: 'v를 끌어 보세요 (기울기는 절반 길이로 그림)',
    parts: { gradient: '−∇L', along: 'g를 바꾸는 성분', across: 'v를 돌리는 성분' },
    run: {
      length: '실선은 SGD, 점선은 비교하는 방법입니다.',
      rate: '실선은 SGD, 점선은 비교하는 방법이고, 세로축은 로그 눈금입니다.',
    },
    runTitle: { length: 'v의 길이 |v|', rate: '유효 학습률 η(g/|v|)²' },
    step: '스텝',
    names: { sgd: 'SGD', momentum: '모멘텀', decay: '감쇠' },
    split:
      '기울기에서 v와 평행한 {along}만큼은 g를 바꾸고, 수직인 {across}만큼은 v의 방향을 바꿉니다. ',
    grows:
      'SGD로 100스텝을 학습하는 동안 |v|의 값은 {start}에서 {end}까지 변하며, 짧아진 적은 {shrunk}번입니다. 유효 학습률은 {startRate}에서 {endRate}까지 변합니다.',
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
      noise: { label: 'Noise of the gradient' },
      seed: { label: 'Random seed' },
    },
    columns: {
      step: 'step',
      length: '|v| (SGD)',
      rate: 'effective rate (SGD)',
      chosenLength: '|v| (chosen)',
      chosenRate: 'effective rate (chosen)',
    },
    plane:
      'The dashed circle holds the weights of length g; the thin line is the path of v’s tip in 100 steps of SGD. The loss is least at w*.',
    planeTitle: 'Drag v (gradients drawn at half length)',
    parts: { gradient: '−∇L', along: 'changes g', across: 'turns v' },
    run: {
      length: 'Solid: SGD; dashed: the method compared with it.',
      rate: 'Solid: SGD; dashed: the method compared with it. The vertical axis is logarithmic.',
    },
    runTitle: { length: 'Length of v, |v|', rate: 'Effective learning rate η(g/|v|)²' },
    step: 'step',
    names: { sgd: 'SGD', momentum: 'moment.', decay: 'decay' },
    split: 'Of the gradient, {along} along v changes g, and {across} perpendicular to it turns v. ',
    grows:
      'In 100 steps of SGD, |v| goes from {start} to {end} and gets shorter in {shrunk} of them; the effective rate goes from {startRate} to {endRate}.',
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

import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';
const epsilon = { '0': '0', '1e-5': '10⁻⁵', '1e-3': '10⁻³' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '배치 정규화 앞의 가중치를 길게 늘이면 무엇이 달라질까요?',
    parameters: {
      length: { label: '가중치의 길이 |w|' },
      epsilon: { label: 'ε', options: epsilon },
      decay: { label: '가중치 감쇠 λ' },
      optimizer: { label: '옵티마이저', options: { sgd: 'SGD', adam: 'Adam' } },
      seed: { label: '데이터' },
    },
    columns: { length: '|w|', norm: '|∇L|', law: '법칙 1/|w|', rate: '유효 학습률' },
    plane:
      '가중치 w의 화살표와, 그 끝에서 기울기의 반대 방향으로 가는 화살표입니다. 둘은 수직이고, w가 길수록 두 번째 화살표가 짧습니다.',
    planeTitle: '가중치와 내려가는 방향 (끝점을 끌어 보세요)',
    slopes:
      '가중치의 길이에 따른 기울기의 크기입니다. 점은 계산한 값, 점선은 이론값 1/|w|입니다. 두 축 모두 로그 눈금입니다.',
    slopesTitle: '기울기의 크기 |∇L|',
    weightLength: '가중치의 길이 |w|',
    rates:
      '학습 스텝에 따른 유효 학습률입니다. 실선은 가중치 감쇠가 있을 때, 점선은 없을 때이며, 세로축은 로그 눈금입니다.',
    ratesTitle: {
      sgd: '여기서 학습을 시작하면: 유효 학습률 η/|w|²',
      adam: '여기서 학습을 시작하면: 유효 학습률 η/|w|',
    },
    step: '스텝',
    decayName: 'λ = {decay}',
    gradient:
      '|w| = {length}에서 w를 두 배로 늘이면 출력은 많아야 {outputChange}만큼 달라집니다. 기울기의 크기는 {norm}, w와 기울기의 내적은 {radial}입니다. ',
    decays:
      '유효 학습률은 {start}에서 출발하여 λ = {decay}에서는 {decayed}, 감쇠가 없으면 {undecayed}에 이릅니다.',
    keeps:
      'w의 길이를 줄이는 감쇠가 없으므로 유효 학습률은 {start}에서 출발하여 {undecayed}에 이릅니다.',
  },
  en: {
    question: 'What changes when the weight before a Batch Normalization is made longer?',
    parameters: {
      length: { label: 'Length of the weight |w|' },
      epsilon: { label: 'ε', options: epsilon },
      decay: { label: 'Weight decay λ' },
      optimizer: { label: 'Optimizer', options: { sgd: 'SGD', adam: 'Adam' } },
      seed: { label: 'Data' },
    },
    columns: { length: '|w|', norm: '|∇L|', law: 'law 1/|w|', rate: 'effective rate' },
    plane:
      'The weight w as an arrow, and at its tip an arrow against the gradient. They are at right angles, and the longer w, the shorter the second arrow.',
    planeTitle: 'Weight and direction of descent (drag the tip)',
    slopes:
      'The size of the gradient against the length of the weight. Dots are computed, the dashed line is the law 1/|w|; both axes are logarithmic.',
    slopesTitle: 'Size of the gradient |∇L|',
    weightLength: 'length of the weight |w|',
    rates:
      'The effective learning rate over the steps of training: solid with weight decay, dashed without; the vertical axis is logarithmic.',
    ratesTitle: {
      sgd: 'Training from here: the effective learning rate η/|w|²',
      adam: 'Training from here: the effective learning rate η/|w|',
    },
    step: 'step',
    decayName: 'λ = {decay}',
    gradient:
      'From |w| = {length}, doubling w changes the outputs by at most {outputChange}. The gradient is {norm} long, and its product with w is {radial}. ',
    decays:
      'The effective rate starts at {start}; training brings it to {decayed} with λ = {decay}, and to {undecayed} without decay.',
    keeps:
      'Without decay nothing makes |w| shorter: the effective rate goes from {start} to {undecayed}.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

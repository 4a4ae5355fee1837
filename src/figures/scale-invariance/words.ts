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
      seed: { label: '난수 시드' },
    },
    columns: { length: '|w|', norm: '|∇L|', law: '이론값 1/|w|', rate: '유효 학습률' },
    plane:
      '눕혀 그린 화살표는 가중치 w, 그 끝의 파란 화살표는 SGD가 w를 옮기는 방향 −∇L입니다. 옅은 화살표는 w의 길이가 다를 때의 −∇L, 점선은 ε = 0일 때의 이론값(1/|w|에 비례)입니다. 정확히 수직일 때만 모서리 표시가 있습니다.',
    planeTitle: '가중치 w와 내려가는 방향 (끝점을 끌어 보세요)',
    presets: { one: '길이 1에서 시작', four: '길이 4에서 시작', exact: 'ε과 감쇠 없이' },
    headline: {
      exact: '출력은 그대로이고, 기울기는 1/|w|에 비례합니다(여기서 {norm}).',
      nearly: '출력은 거의 그대로이고, 기울기는 거의 1/|w|에 비례합니다(여기서 {norm}).',
    },
    slopes:
      '점은 계산한 값, 점선은 ε = 0일 때의 이론값(1/|w|에 비례)입니다. 두 축 모두 로그 눈금입니다.',
    slopesTitle: '기울기의 크기 |∇L|',
    weightLength: '가중치의 길이 |w|',
    rates: '실선은 가중치 감쇠가 있을 때, 점선은 없을 때입니다. 세로축은 로그 눈금입니다.',
    ratesTitle: {
      sgd: '여기서 학습을 시작하면: 유효 학습률 η/|w|²',
      adam: '여기서 학습을 시작하면: 유효 학습률 η/|w|',
    },
    step: '스텝',
    decayName: 'λ = {decay}',
    gradient:
      '|w| = {length}에서 w를 두 배로 늘이면 출력은 많아야 {outputChange}만큼 달라집니다. 기울기의 크기는 {norm}, w와 기울기의 내적은 {radial}입니다. ',
    same: '|w| = {length}에서 w를 두 배로 늘여도 출력은 달라지지 않습니다. 기울기의 크기는 {norm}, w와 기울기의 내적은 {radial}입니다. ',
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
      seed: { label: 'Random seed' },
    },
    columns: { length: '|w|', norm: '|∇L|', law: 'theory 1/|w|', rate: 'effective rate' },
    plane:
      'The arrow that lies flat is the weight w; the blue one at its tip is the direction in which SGD moves it, −∇L. Faint arrows: −∇L at other lengths; dashed: the theory for ε = 0, proportional to 1/|w|. A right angle is marked only where it is exact.',
    planeTitle: 'Weight w and direction of descent (drag the tip)',
    presets: { one: 'From length 1', four: 'From length 4', exact: 'Without ε and decay' },
    headline: {
      exact: 'Not the output; the gradient shrinks as 1/|w|: here {norm}.',
      nearly: 'Hardly the output; the gradient shrinks about as 1/|w|: here {norm}.',
    },
    slopes:
      'Dots are computed; the dashed line is the theory for ε = 0, proportional to 1/|w|. Both axes are logarithmic.',
    slopesTitle: 'Size of the gradient |∇L|',
    weightLength: 'length of the weight |w|',
    rates: 'Solid: with weight decay; dashed: without. The vertical axis is logarithmic.',
    ratesTitle: {
      sgd: 'Training from here: the effective learning rate η/|w|²',
      adam: 'Training from here: the effective learning rate η/|w|',
    },
    step: 'step',
    decayName: 'λ = {decay}',
    gradient:
      'From |w| = {length}, doubling w changes the outputs by at most {outputChange}. The gradient is {norm} long, and its product with w is {radial}. ',
    same: 'From |w| = {length}, doubling w changes no output. The gradient is {norm} long, and its product with w is {radial}. ',
    decays:
      'The effective rate starts at {start}; training brings it to {decayed} with λ = {decay}, and to {undecayed} without decay.',
    keeps: 'With no decay to shorten w, the effective rate goes from {start} to {undecayed}.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

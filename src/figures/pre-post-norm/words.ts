import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '정규화를 더하기 앞에 둘 때와 뒤에 둘 때, 기울기는 얼마나 다를까요?',
    parameters: {
      L: { label: '층의 수 L' },
      norm: { label: '정규화', options: { ln: 'LN', rms: 'RMSNorm' } },
      unnormalized: { label: '정규화가 없을 때도 그리기' },
      seed: { label: '난수 시드' },
    },
    columns: { layer: '층', none: '정규화 없음', post: 'post', pre: 'pre' },
    placements: { none: '정규화 없음', post: 'post', pre: 'pre' },
    layers:
      '실선은 더한 뒤에 정규화할 때(post), 파선은 잔차 분기 안에서 정규화할 때(pre), 점선은 정규화가 없을 때입니다(로그 눈금).',
    layersTitle: '층마다 W₂가 받는 기울기의 크기',
    layerAxis: '층 (오른쪽이 출력)',
    depths:
      '두 축 모두 로그 눈금이고, 가는 선은 1/√L에 비례합니다. 세로선에 적은 수는 pre에 대한 post의 비율입니다.',
    depthsTitle: '마지막 층의 기울기와 층의 수',
    depthAxis: '층의 수 L',
    presets: {
      shallow: '2개 층',
      deep: '32개 층',
      rms: 'RMSNorm',
      none: '정규화 없음까지',
    },
    times: '{times}배',
    headline: '층이 {L}개이면 마지막 층의 기울기는 post가 pre의 {times}배입니다.',
    found:
      'L = {L}에서 마지막 층의 기울기는 post {post}, pre {pre}, 정규화가 없을 때 {none}입니다. 층이 {shallow}개에서 {deep}개로 늘면 post에서는 {postShallow}에서 {postDeep}까지, pre에서는 {preShallow}에서 {preDeep}까지 바뀝니다.',
  },
  en: {
    question: 'Before the addition or after it: how different are the gradients?',
    parameters: {
      L: { label: 'Layers L' },
      norm: { label: 'Normalization', options: { ln: 'LN', rms: 'RMSNorm' } },
      unnormalized: { label: 'Show no normalization too' },
      seed: { label: 'Random seed' },
    },
    columns: { layer: 'layer', none: 'no norm', post: 'post', pre: 'pre' },
    placements: { none: 'no norm', post: 'post', pre: 'pre' },
    layers:
      'Solid: normalization after the addition (post); dashed: inside the branch (pre); dotted: none. Logarithmic axis.',
    layersTitle: 'Size of the gradient of W₂ in each layer',
    layerAxis: 'layer (output at the right)',
    depths:
      'Both axes are logarithmic, and the thin line falls as 1/√L. The number at the vertical line is post over pre.',
    depthsTitle: 'Gradient of the last layer by depth',
    depthAxis: 'number of layers L',
    presets: {
      shallow: '2 layers',
      deep: '32 layers',
      rms: 'RMSNorm',
      none: 'With none too',
    },
    times: '{times}×',
    headline: 'In the last of {L} layers, post’s gradient is {times} times pre’s.',
    found:
      'At L = {L} the gradient of the last layer is {post} with post, {pre} with pre, and {none} without a normalization. From {shallow} to {deep} layers, it goes from {postShallow} to {postDeep} with post and from {preShallow} to {preDeep} with pre.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

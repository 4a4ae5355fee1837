import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

const stages = { values: ['x', 'x̂'], gradient: ['g = ∂L/∂x̂', '∂L/∂x'] } as const;

/** The words of the figure, by language. No-break spaces and word joiners keep formulas on one line. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '어떤 칸들이 평균과 표준편차를 함께 쓸까요?',
    parameters: {
      cell: {
        label: '고른 칸',
        cell: '샘플 {1}, 채널 {2}, {3}행 {4}열',
      },
      method: {
        label: '정규화 방법',
        options: {
          batch: '배치',
          layer: '레이어 (C, H, W)',
          'layer-channels': '레이어 (C만)',
          instance: '인스턴스',
          group: '그룹',
        },
      },
      G: { label: '그룹 수 G' },
      shown: {
        label: '칸에 표시할 값',
        options: { input: '정규화 전 x', output: '정규화 후 x̂', gradient: '기울기 ∂L/∂x' },
      },
      seed: { label: '난수 시드' },
    },
    presets: {
      token: '트랜스포머의 레이어 정규화',
      whole: '그룹 하나 = 레이어',
      gradient: '기울기도 같은 칸',
    },
    columns: {
      n: '샘플 n',
      c: '채널 c',
      h: '행 h',
      w: '열 w',
      set: '집합',
      x: 'x',
      normalized: 'x̂',
      dy: '∂L/∂x̂',
      dx: '∂L/∂x',
    },
    cells:
      '테두리를 두른 칸들이 평균과 표준편차를 함께 씁니다. 굵은 테두리가 고른 칸이고, 색이 진할수록 값이 큽니다.',
    cellsTitle: {
      input: '정규화 전의 값 x',
      output: '정규화한 값 x̂',
      gradient: '입력의 기울기 ∂L/∂x',
    },
    set: '선 하나가 칸 하나이고, 굵은 선이 고른 칸입니다. 왼쪽은 정규화 전, 오른쪽은 정규화 후입니다(기울기는 왼쪽이 출력, 오른쪽이 입력의 것입니다).',
    setTitle: {
      input: '고른 칸과 함께 묶인 칸들',
      output: '고른 칸과 함께 묶인 칸들',
      gradient: '함께 묶인 칸들의 기울기',
    },
    mean: '평균',
    stages,
    example: '샘플 {n}',
    channel: '채널 {c}',
    methods: {
      batch: '배치 정규화',
      layer: '레이어 정규화(C, H, W)',
      'layer-channels': '레이어 정규화(C만)',
      instance: '인스턴스 정규화',
      group: '그룹 정규화(G = {groups})',
    },
    headline: {
      batch: '채널이 같은 칸들입니다. 모든 샘플의 칸이 함께 들어갑니다.',
      layer: '샘플이 같은 칸들입니다. 모든 채널과 위치가 함께 들어갑니다.',
      'layer-channels': '샘플과 위치가 같은 칸들입니다. 채널만 서로 다릅니다.',
      instance: '샘플과 채널이 모두 같은 칸들입니다.',
      group: '한 샘플에서 이웃한 채널 {size}개에 든 칸들입니다.',
      whole: '샘플이 같은 칸들입니다. 그룹이 하나면 레이어 정규화와 같습니다.',
      single: '샘플과 채널이 같은 칸들입니다. 인스턴스 정규화와 같습니다.',
    },
    counted: '{method}에서는 평균과 표준편차가 {sets}쌍이고, 한 쌍을 값 {m}개가 함께 씁니다. ',
    found: {
      values:
        '고른 칸의 집합에서 μ\u00a0=\u00a0{mean}, σ\u00a0=\u00a0{deviation}이므로 x\u00a0=\u00a0{x}에서 x̂\u00a0=\u00a0{normalized}입니다.',
      gradient:
        '고른 칸에 온 기울기 {dy}에서 집합의 평균 기울기와 x̂ 방향 성분을 빼고 √(σ²\u00a0+\u00a0ε)\u2060으로 나누면 ∂L/\u2060∂x\u00a0=\u00a0{dx}입니다.',
    },
  },
  en: {
    question: 'Which cells share a mean and a standard deviation?',
    parameters: {
      cell: {
        label: 'Chosen cell',
        cell: 'sample {1}, channel {2}, row {3}, column {4}',
      },
      method: {
        label: 'Normalization',
        options: {
          batch: 'Batch',
          layer: 'Layer (C, H, W)',
          'layer-channels': 'Layer (C only)',
          instance: 'Instance',
          group: 'Group',
        },
      },
      G: { label: 'Groups G' },
      shown: {
        label: 'Show in the cells',
        options: { input: 'before: x', output: 'after: x̂', gradient: 'gradient: ∂L/∂x' },
      },
      seed: { label: 'Random seed' },
    },
    presets: {
      token: 'Layer in transformers',
      whole: 'One group = Layer',
      gradient: 'Gradients too',
    },
    columns: {
      n: 'sample n',
      c: 'channel c',
      h: 'row h',
      w: 'column w',
      set: 'set',
      x: 'x',
      normalized: 'x̂',
      dy: '∂L/∂x̂',
      dx: '∂L/∂x',
    },
    cells:
      'Outlined cells share a mean and a standard deviation. The heavy outline is the chosen cell; more colour is a larger value.',
    cellsTitle: {
      input: 'The values x before normalization',
      output: 'The normalized values x̂',
      gradient: 'The gradient ∂L/∂x',
    },
    set: 'One line is one cell, the heavy one the chosen cell. Left: before normalization; right: after (for gradients, left: of the output; right: of the input).',
    setTitle: {
      input: 'The set of the chosen cell',
      output: 'The set of the chosen cell',
      gradient: 'The gradients of its set',
    },
    mean: 'mean',
    stages,
    example: 'sample {n}',
    channel: 'channel {c}',
    methods: {
      batch: 'Batch Normalization',
      layer: 'Layer Normalization over (C, H, W)',
      'layer-channels': 'Layer Normalization over C only',
      instance: 'Instance Normalization',
      group: 'Group Normalization (G = {groups})',
    },
    headline: {
      batch: 'The cells of one channel, from all samples together.',
      layer: 'The cells of one sample, in all channels and positions.',
      'layer-channels': 'The cells at one position of a sample, across its channels.',
      instance: 'The cells of one channel in one sample.',
      group: 'The cells of {size} neighbouring channels in one sample.',
      whole: 'The cells of one sample: one group is Layer Normalization.',
      single: 'The cells of one channel in one sample, as in Instance Normalization.',
    },
    counted: '{method}: {sets} means and as many standard deviations, each shared by {m} values. ',
    found: {
      values:
        'The set of the chosen cell has μ\u00a0=\u00a0{mean} and σ\u00a0=\u00a0{deviation}, so x\u00a0=\u00a0{x} becomes x̂\u00a0=\u00a0{normalized}.',
      gradient:
        'The gradient {dy} at the chosen cell, less the set’s mean gradient and the part along x̂, divided by √(σ²\u00a0+\u00a0ε), gives ∂L/\u2060∂x\u00a0=\u00a0{dx}.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

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
        label: '칸에 보일 값',
        options: { input: '정규화 전 x', output: '정규화 후 x̂', gradient: '기울기 ∂L/∂x' },
      },
      seed: { label: '텐서의 값' },
    },
    columns: {
      n: '샘플 n',
      c: '채널 c',
      h: '행 h',
      w: '열 w',
      set: '묶음',
      x: 'x',
      normalized: 'x̂',
      dy: '∂L/∂x̂',
      dx: '∂L/∂x',
    },
    cells:
      '샘플 3개, 채널 4개, 3행 3열인 텐서입니다. 칸의 색이 진할수록 값이 큽니다. 고른 칸과 평균, 표준편차를 함께 쓰는 칸에는 정규화 방법의 색으로 테두리를 둘렀고, 고른 칸의 테두리는 굵습니다.',
    cellsTitle: {
      input: '정규화 전의 값 x. 색이 진할수록 큰 값입니다',
      output: '정규화한 값 x̂. 색이 진할수록 큰 값입니다',
      gradient: '돌아온 기울기 ∂L/∂x. 색이 진할수록 큰 값입니다',
    },
    set: '왼쪽은 함께 묶인 칸들의 정규화 전 값, 오른쪽은 정규화한 뒤의 값입니다. 기울기를 볼 때는 오른쪽으로 갈수록 입력에 가까운 기울기입니다. 굵은 선이 고른 칸입니다.',
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
    counted: '{method}에서는 평균과 표준편차가 {sets}쌍이고, 한 쌍을 값 {m}개가 함께 씁니다. ',
    found: {
      values:
        '고른 칸의 묶음에서 μ\u00a0=\u00a0{mean}, σ\u00a0=\u00a0{deviation}이므로 x\u00a0=\u00a0{x}에서 x̂\u00a0=\u00a0{normalized}입니다.',
      gradient:
        '고른 칸에 온 기울기 {dy}에서 묶음의 평균과 x̂ 방향 성분을 빼고 √(σ²\u00a0+\u00a0ε)\u2060으로 나누면 ∂L/\u2060∂x\u00a0=\u00a0{dx}입니다.',
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
      seed: { label: 'Values of the tensor' },
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
      'A tensor of 3 samples and 4 channels of 3 by 3 values. The stronger the colour of a cell, the larger its value. Cells that share mean and standard deviation with the chosen one are outlined in the colour of the method; the chosen cell has a heavy outline.',
    cellsTitle: {
      input: 'The values x before; more colour, larger value',
      output: 'The normalized values x̂; more colour, larger value',
      gradient: 'The gradient ∂L/∂x; more colour, larger value',
    },
    set: 'At the left the values of the shared set before, at the right after normalization; for gradients, from the output at the left to the input at the right. The heavy line is the chosen cell.',
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
    counted: '{method}: {sets} means and as many deviations, each shared by {m} values. ',
    found: {
      values:
        'The set of the chosen cell has μ\u00a0=\u00a0{mean} and σ\u00a0=\u00a0{deviation}, so x\u00a0=\u00a0{x} becomes x̂\u00a0=\u00a0{normalized}.',
      gradient:
        'The gradient {dy} that arrives at the chosen cell loses the mean of the set and its part along x̂, and is divided by √(σ²\u00a0+\u00a0ε): ∂L/\u2060∂x\u00a0=\u00a0{dx}.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '두 특성의 스케일이 크게 다르면 경사 하강법은 몇 스텝이 필요할까요?',
    parameters: {
      scaling: {
        label: '스케일링',
        options: {
          none: '없음',
          'min-max': '최소-최대',
          'z-score': '표준화',
          robust: '로버스트',
        },
      },
      unit: { label: '거리의 단위', options: { km: 'km', m: 'm' } },
      rate: { label: '학습률 ÷ 안정 한계' },
      house: { label: '내 집', axes: { x: '역까지 거리(km)', y: '면적(m²)' } },
      seed: { label: '난수 시드' },
    },
    columns: {
      z: '변환',
      condition: '조건수 κ',
      steps: '스텝 수',
      width1: '가운데 절반의 폭(거리)',
      width2: '가운데 절반의 폭(면적)',
      learningRate: '학습률 η',
    },
    distance: '역까지 거리 ({unit})',
    area: '면적 (m²)',
    own: '내 집',
    raw: '점 하나가 집 한 채입니다. 검은 점이 내 집이며 끌어 옮길 수 있습니다.',
    rawTitle: '원래 데이터',
    scaledDistance: 'z₁ (거리)',
    scaledArea: 'z₂ (면적)',
    scaled: '같은 집들을 스케일링한 값입니다. 가로와 세로에서 1의 길이가 같습니다.',
    scaledTitle: '알고리즘이 보는 데이터 (가로세로 같은 눈금)',
    weight1: 'w₁ (거리)',
    weight2: 'w₂ (면적)',
    start: '출발',
    optimum: '최적',
    descent:
      '타원은 손실이 같은 곳을 이은 등고선, 꺾은선은 경사 하강법의 처음 {count}스텝입니다. ×가 손실이 가장 작은 곳입니다.',
    descentTitle: '손실의 등고선과 처음 {count}스텝',
    stepsAxis: '스텝 수 (로그 눈금)',
    stepsLabel: '선의 길이가 필요한 스텝 수입니다. 초과 손실은 손실에서 그 최솟값을 뺀 값입니다.',
    stepsTitle: '초과 손실이 처음의 0.01%가 되기까지',
    bar: {
      converges: '{name}: κ = {condition}, {steps}스텝',
      diverges: '{name}: κ = {condition}, 수렴하지 않음',
    },
    after: {
      none: '스케일링을 하지 않으면 ',
      'min-max': '최소-최대 스케일링 뒤에는 ',
      'z-score': '표준화 뒤에는 ',
      robust: '로버스트 스케일링 뒤에는 ',
    },
    condition: '손실의 조건수가 κ = {condition}입니다. ',
    found: {
      converges:
        '학습률을 안정 한계의 {rate}배로 두면 초과 손실을 처음의 0.01%까지 줄이는 데 {steps}스텝이 걸립니다. ',
      swings:
        '학습률이 안정 한계와 같아서({rate}배) 가장 가파른 방향으로 같은 폭을 끝없이 오갑니다. ',
      diverges:
        '학습률이 안정 한계의 {rate}배여서 가장 가파른 방향의 오차가 스텝마다 커지고, 결국 발산합니다. ',
    },
    width: '집들의 가운데 절반이 차지하는 폭은 거리에서 {width1}, 면적에서 {width2}입니다.',
  },
  en: {
    question:
      'How many steps does gradient descent need when two features differ greatly in scale?',
    parameters: {
      scaling: {
        label: 'Scaling',
        options: {
          none: 'none',
          'min-max': 'min-max',
          'z-score': 'z-score',
          robust: 'robust',
        },
      },
      unit: { label: 'Unit of the distance', options: { km: 'km', m: 'm' } },
      rate: { label: 'Learning rate ÷ stable limit' },
      house: { label: 'Your house', axes: { x: 'distance (km)', y: 'area (m²)' } },
      seed: { label: 'Random seed' },
    },
    columns: {
      z: 'map',
      condition: 'condition number κ',
      steps: 'steps',
      width1: 'middle half (distance)',
      width2: 'middle half (area)',
      learningRate: 'learning rate η',
    },
    distance: 'distance to the station ({unit})',
    area: 'area (m²)',
    own: 'your house',
    raw: 'Each dot is a house. The black one is yours, and you can drag it.',
    rawTitle: 'The data as they are',
    scaledDistance: 'z₁ (distance)',
    scaledArea: 'z₂ (area)',
    scaled: 'The same houses after scaling. One unit is equally long on both axes.',
    scaledTitle: 'As an algorithm sees them (equal units)',
    weight1: 'w₁ (distance)',
    weight2: 'w₂ (area)',
    start: 'start',
    optimum: 'optimum',
    descent:
      'Ellipses join places of equal loss; the broken line is the first {count} steps of gradient descent. The loss is smallest at ×.',
    descentTitle: 'Contours of the loss, first {count} steps',
    stepsAxis: 'steps (logarithmic)',
    stepsLabel:
      'The longer the line, the more steps. The excess loss is the loss less its minimum.',
    stepsTitle: 'Until the excess loss is 0.01% of the start’s',
    bar: {
      converges: '{name}: κ = {condition}, {steps} {steps|step|steps}',
      diverges: '{name}: κ = {condition}, does not converge',
    },
    after: {
      none: 'Without scaling, ',
      'min-max': 'After min-max scaling, ',
      'z-score': 'After z-score scaling, ',
      robust: 'After robust scaling, ',
    },
    condition: 'the loss has the condition number κ = {condition}. ',
    found: {
      converges:
        'At {rate} of the stable limit, gradient descent takes {steps} {steps|step|steps} to bring the excess loss down to 0.01% of what it was. ',
      swings:
        'At the stable limit itself ({rate} of it), it swings back and forth along the steepest direction for ever. ',
      diverges:
        'At {rate} times the stable limit the error along the steepest direction grows at every step, and in the end dominates. ',
    },
    width: 'The middle half of the houses spans {width1} in distance and {width2} in area.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

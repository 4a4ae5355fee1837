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
      k: { label: '스텝' },
      unit: { label: '거리의 단위', options: { km: 'km', m: 'm' } },
      rate: { label: '학습률 ÷ 안정 한계' },
      house: { label: '내 집', axes: { x: '역까지 거리(km)', y: '면적(m²)' } },
      seed: { label: '난수 시드' },
    },
    presets: {
      scaled: '표준화',
      metres: '거리를 미터로',
      outlier: '동떨어진 집',
      beyond: '한계를 넘는 학습률',
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
    raw: '점 하나가 집 한 채입니다. 가장 큰 점이 내 집이며 끌어 옮길 수 있습니다.',
    rawTitle: '원래 데이터',
    scaledDistance: 'z₁ (거리)',
    scaledArea: 'z₂ (면적)',
    scaled: '같은 집들을 스케일링한 값입니다. 가로와 세로에서 1의 길이가 같습니다.',
    scaledTitle: '알고리즘이 보는 데이터 (가로세로 같은 눈금)',
    descent:
      '두 칸에서 경사 하강법이 같은 스텝을 밟습니다. 가로는 손실이 가장 완만한 방향, 세로는 가장 가파른 방향입니다. 타원은 손실이 같은 곳을 이은 등고선, 가운데 십자는 손실이 가장 작은 곳, 고리는 출발점, 큰 점은 지금 자리입니다. 초과 손실은 지금의 손실에서 손실의 최솟값을 뺀 값입니다. 골짜기의 폭은 실제보다 넓게 그렸습니다. 그림에서 길이를 폭으로 나눈 값은 실제 값의 제곱근입니다.',
    descentTitle: '스케일링 전과 후의 골짜기 (폭은 실제보다 넓게 그림)',
    unscaled: '스케일링하지 않음',
    scaledBy: {
      none: '스케일링하지 않음',
      'min-max': '최소-최대 스케일링',
      'z-score': '표준화',
      robust: '로버스트 스케일링',
    },
    left: {
      share: '초과 손실 {percent}%',
      reached: '초과 손실 0.01% 이하',
      grown: '초과 손실 {times}배',
    },
    needed: { converges: '0.01%까지 {steps}스텝', diverges: '0.01%에 이르지 못함' },
    headline: {
      none: '스케일링하지 않으면 {unscaled}스텝이 필요합니다.',
      'min-max': '그대로는 {unscaled}스텝, 최소-최대 스케일링 뒤에는 {steps}스텝이 필요합니다.',
      'z-score': '그대로는 {unscaled}스텝, 표준화하면 {steps}스텝이 필요합니다.',
      robust: '그대로는 {unscaled}스텝, 로버스트 스케일링 뒤에는 {steps}스텝이 필요합니다.',
      swings: '몇 스텝을 밟아도 모자랍니다. 골짜기를 끝없이 오갑니다.',
      diverges: '몇 스텝을 밟아도 모자랍니다. 학습률이 한계를 넘어 발산합니다.',
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
      k: { label: 'Step' },
      unit: { label: 'Unit of the distance', options: { km: 'km', m: 'm' } },
      rate: { label: 'Learning rate ÷ stable limit' },
      house: { label: 'Your house', axes: { x: 'distance (km)', y: 'area (m²)' } },
      seed: { label: 'Random seed' },
    },
    presets: {
      scaled: 'Standardized',
      metres: 'Distance in metres',
      outlier: 'One far house',
      beyond: 'Beyond the limit',
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
    raw: 'Each dot is a house. The largest is yours, and you can drag it.',
    rawTitle: 'The data as they are',
    scaledDistance: 'z₁ (distance)',
    scaledArea: 'z₂ (area)',
    scaled: 'The same houses after scaling. One unit is equally long on both axes.',
    scaledTitle: 'As an algorithm sees them (equal units)',
    descent:
      'Gradient descent takes the same steps in two panes. Horizontally: the direction in which the loss is flattest; vertically: the steepest. Ellipses join places of equal loss, the loss is smallest at the cross, the ring is the start, the large dot the step now. The excess loss is the loss now minus the smallest one. Valleys are drawn wider than they are: length ÷ width is only the square root of the true one.',
    descentTitle: 'Step for step in two valleys (drawn wider than they are)',
    unscaled: 'not scaled',
    scaledBy: {
      none: 'not scaled',
      'min-max': 'min-max scaling',
      'z-score': 'z-score scaling',
      robust: 'robust scaling',
    },
    left: {
      share: 'excess loss {percent}%',
      reached: 'excess loss at most 0.01%',
      grown: 'excess loss × {times}',
    },
    needed: {
      converges: '0.01% takes {steps} {steps|step|steps}',
      diverges: 'never gets to 0.01%',
    },
    headline: {
      none: 'It takes {unscaled} {unscaled|step|steps} if nothing is scaled.',
      'min-max':
        'Unscaled it takes {unscaled} {unscaled|step|steps}, after min-max scaling {steps}.',
      'z-score':
        'Unscaled it takes {unscaled} {unscaled|step|steps}, after z-score scaling {steps}.',
      robust: 'Unscaled it takes {unscaled} {unscaled|step|steps}, after robust scaling {steps}.',
      swings: 'No number is enough: it swings across the valley for ever.',
      diverges: 'No number is enough: beyond the limit, descent diverges.',
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
        'At the stable limit itself ({rate} of it), gradient descent swings back and forth along the steepest direction for ever. ',
      diverges:
        'At {rate} times the stable limit the error along the steepest direction grows at every step, and in the end dominates. ',
    },
    width: 'The middle half of the houses spans {width1} in distance and {width2} in area.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

const rates = { '0.03': '0.03', '0.1': '0.1', '0.3': '0.3' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '배치 정규화 뒤의 분포를 잡음으로 흔들면 학습이 느려질까요?',
    parameters: {
      measure: {
        label: '손실과 함께 볼 것',
        options: { drift: '분포의 이동', shift: '앞 층에 따른 변화', change: '한 스텝의 변화' },
      },
      rate: { label: '학습률', options: rates },
      step: { label: '스텝' },
    },
    presets: {
      drift: '흔들린 분포',
      shift: '앞 층에 따른 변화',
      early: '초반, 작은 학습률',
      change: '한 스텝의 변화',
    },
    columns: {
      step: '스텝',
      method: '방법',
      loss: '손실의 중앙값',
      low: '고른 값의 아래 끝',
      median: '고른 값의 중앙값',
      high: '고른 값의 위 끝',
    },
    names: { none: '없음', bn: 'BN', noisy: 'BN + 잡음' },
    titles: {
      loss: '학습 손실',
      drift: '층의 입력 분포가 한 스텝에 움직이는 정도',
      shift: '앞 층이 바뀔 때 기울기의 변화 ‖G − G′‖',
      change: '한 스텝을 가는 동안 기울기가 변하는 정도',
    },
    loss: '가로축은 스텝, 세로축은 직전 25스텝의 평균 학습 손실이며 로그 눈금입니다. 선은 시드 40개의 중앙값이고 띠 안에 36개가 들어갑니다.',
    drift:
      '가로축은 스텝, 세로축은 셋째 은닉층의 입력에서 유닛마다 구한 평균과 표준편차가 한 스텝에 움직이는 거리를 표준편차로 나눈 값이며 로그 눈금입니다. 선은 시드 40개의 중앙값이고 띠 안에 36개가 들어갑니다.',
    shift:
      '가로축은 스텝, 세로축은 앞의 두 층만 갱신했을 때 셋째 은닉층 가중치의 기울기가 변하는 거리이며 로그 눈금입니다. 선은 시드 40개의 중앙값이고 띠 안에 36개가 들어갑니다.',
    change:
      '가로축은 스텝, 세로축은 한 스텝을 가는 동안 전체 기울기가 가장 멀어지는 거리이며 로그 눈금입니다. 선은 시드 40개의 중앙값이고 띠 안에 36개가 들어갑니다.',
    step: '스텝',
    times: 'BN의 {times}배',
    headline: {
      learns:
        '잡음을 넣으면 분포가 BN의 {times}배로 움직이지만, 정규화하지 않은 것보다 손실이 작습니다.',
      open: '잡음으로 분포가 BN의 {times}배로 움직이고, 정규화하지 않은 것과 손실의 차이가 뚜렷하지 않습니다.',
      shift: {
        less: '앞 층이 바뀔 때 BN의 기울기가 정규화하지 않은 것보다 적게 변합니다.',
        more: '앞 층이 바뀔 때 BN의 기울기가 정규화하지 않은 것보다 많이 변합니다.',
        unclear: '시드 40개 중 {below}개에서 BN의 변화가 정규화하지 않은 것보다 작습니다.',
      },
      change: {
        less: 'BN을 쓰면 기울기가 덜 변합니다. 변화가 {bn}, BN이 없으면 {none}입니다.',
        more: 'BN을 쓰면 기울기가 더 변합니다. 변화가 {bn}, BN이 없으면 {none}입니다.',
        unclear: '시드 40개 중 {below}개에서 BN의 기울기가 정규화하지 않은 것보다 적게 변합니다.',
      },
    },
    found: {
      loss: '학습률 {rate}에서 {step}스텝 학습한 뒤 손실의 중앙값은 정규화하지 않으면 {none}, BN은 {bn}, 잡음을 넣은 BN은 {noisy}입니다. ',
      drift:
        '셋째 은닉층의 입력은 한 스텝에 표준편차의 {none}배, {bn}배, {noisy}배만큼 움직입니다(같은 차례). ',
      shift: '셋째 은닉층에서 ‖G − G′‖의 중앙값은 같은 차례로 {none}, {bn}, {noisy}입니다. ',
      change:
        '한 스텝을 가는 동안 기울기가 변하는 거리의 중앙값은 같은 차례로 {none}, {bn}, {noisy}입니다. ',
      below:
        '이 값이 정규화하지 않은 것보다 BN에서 작은 시드는 40개 중 {below}개입니다. 손실이 정규화하지 않은 것보다 잡음을 넣은 BN에서 작은 시드는 {ahead}개입니다. ',
      errors:
        '200스텝 뒤 잡음 없이 배치 통계량으로 테스트한 오류율의 중앙값은 같은 차례로 {none%}, {bn%}, {noisy%}입니다.',
    },
  },
  en: {
    question:
      'Shake the distributions after Batch Normalization with noise: does training slow down?',
    parameters: {
      measure: {
        label: 'Beside the loss',
        options: { drift: 'distribution', shift: 'gradient shift', change: 'predictiveness' },
      },
      rate: { label: 'Learning rate', options: rates },
      step: { label: 'Step' },
    },
    presets: {
      drift: 'Shaken',
      shift: 'Definition 2.1',
      early: 'Early, small rate',
      change: 'Predictiveness',
    },
    columns: {
      step: 'step',
      method: 'method',
      loss: 'median loss',
      low: 'low end of the chosen measure',
      median: 'its median',
      high: 'its high end',
    },
    names: { none: 'none', bn: 'BN', noisy: 'BN + noise' },
    titles: {
      loss: 'Training loss',
      drift: 'How far a layer’s input moves in a step',
      shift: 'Gradient shift ‖G − G′‖',
      change: 'Change of the gradient along a step',
    },
    loss: 'Horizontal axis: steps; vertical axis (logarithmic): the mean training loss of the last 25 steps. Lines are medians of 40 seeds; 36 lie within each band.',
    drift:
      'Horizontal axis: steps; vertical axis (logarithmic): how far the means and standard deviations of the third hidden layer’s inputs move in a step, in their standard deviations. Lines are medians of 40 seeds; 36 lie within each band.',
    shift:
      'Horizontal axis: steps; vertical axis (logarithmic): how far the gradient of the third hidden layer’s weights moves when only the two layers before it are updated. Lines are medians of 40 seeds; 36 lie within each band.',
    change:
      'Horizontal axis: steps; vertical axis (logarithmic): how far the gradient of all parameters moves at most along one step. Lines are medians of 40 seeds; 36 lie within each band.',
    step: 'step',
    times: '{times} times BN',
    headline: {
      learns: 'Noise: {times} times BN’s drift, yet a lower loss than without normalization.',
      open: 'Noise: {times} times BN’s drift, and no clear lead over no normalization.',
      shift: {
        less: 'By definition 2.1, the shift is smaller with BN than without.',
        more: 'By definition 2.1, the shift is larger with BN than without.',
        unclear: 'In {below} seeds of 40, BN makes the shift smaller.',
      },
      change: {
        less: 'BN’s gradient changes less: by {bn}, without BN by {none}.',
        more: 'BN’s gradient changes more: by {bn}, without BN by {none}.',
        unclear: 'In {below} seeds of 40, BN’s gradient changes less than without it.',
      },
    },
    found: {
      loss: 'After {step} steps at a rate of {rate}, the median loss is {none} without normalization, {bn} with BN and {noisy} with noise after it. ',
      drift:
        'In a step, the third hidden layer’s inputs move by {none}, {bn} and {noisy} of their standard deviation. ',
      shift:
        'In the third hidden layer the median of ‖G − G′‖ is, in the same order, {none}, {bn} and {noisy}. ',
      change:
        'Along a step the median change of the gradient is, in the same order, {none}, {bn} and {noisy}. ',
      below:
        'With {below} {below|seed|seeds} of 40 this is smaller with BN than without; with {ahead} the loss is smaller with BN and noise than without any normalization. ',
      errors:
        'After 200 steps, tested without noise and with batch statistics, the median errors in that order are {none%}, {bn%} and {noisy%}.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

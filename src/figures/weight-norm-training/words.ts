import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';
const scales = { '0.1': '× 0.1', '1': '× 1', '10': '× 10' } as const;
const korean = {
  plain: '보통 가중치',
  wn: 'WN',
  'wn-initialized': 'WN + 초기화',
  bn: 'BN',
} as const;
const english = { plain: 'plain', wn: 'WN', 'wn-initialized': 'WN + init', bn: 'BN' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '입력의 스케일이 맞지 않을 때 가중치 정규화는 학습을 빠르게 할까요?',
    parameters: {
      rate: { label: '학습률' },
      scale: { label: '입력의 스케일', options: scales },
      offset: { label: '입력에 더하는 값' },
      noise: { label: '목푯값의 잡음' },
      seed: { label: '난수 시드' },
    },
    presets: {
      small: '작은 입력',
      fitting: '알맞은 입력',
      large: '큰 입력',
      fast: '큰 입력, 큰 학습률',
    },
    columns: { step: '스텝', ...korean },
    losses:
      '네 신경망의 학습 손실입니다. 세로축은 로그 눈금입니다. ×는 손실이 3을 넘어 돌아오지 않은 곳이고, ▴가 붙은 신경망은 3을 넘었다가 돌아왔습니다.',
    lossesTitle: '네 신경망의 학습 손실 (× 발산, ▴ 튀었다가 돌아옴)',
    step: '스텝',
    errors:
      '점은 학습 데이터, 고리와 숫자는 학습에 쓰지 않은 데이터의 손실입니다. 가로축은 로그 눈금입니다.',
    errorsTitle: '60스텝 뒤의 손실 (점: 학습, 고리와 숫자: 새 데이터)',
    lossAxis: '손실',
    names: korean,
    diverged: '발산',
    headline: {
      nothing: '아닙니다. WN만으로는 그대로이고, 차이는 초기화에서 옵니다.',
      close: '별로 그렇지 않습니다. WN이 있든 없든 손실이 비슷하게 끝납니다.',
      saved: 'WN만으로는 발산합니다. 데이터로 초기화하면 발산하지 않습니다.',
      lost: '아닙니다. 데이터로 초기화한 WN도 여기서는 발산합니다.',
      apart: 'WN만 쓰면 손실이 {wn}, 데이터로 초기화하면 {initialized}입니다.',
    },
    trained:
      '60스텝 뒤의 학습 손실을 보면 보통 가중치 {plain}, WN {wn}, 데이터로 초기화한 WN {initialized}, BN {bn}입니다.',
  },
  en: {
    question: 'With inputs on a bad scale, does Weight Normalization speed up training?',
    parameters: {
      rate: { label: 'Learning rate' },
      scale: { label: 'Scale of the inputs', options: scales },
      offset: { label: 'Added to the inputs' },
      noise: { label: 'Noise on the targets' },
      seed: { label: 'Random seed' },
    },
    presets: {
      small: 'Small inputs',
      fitting: 'Fitting inputs',
      large: 'Large inputs',
      fast: 'Large and fast',
    },
    columns: { step: 'step', ...english },
    losses:
      'Training loss of four networks; the vertical axis is logarithmic. A × marks where a loss passes 3 and does not come back; one with ▴ passed 3 and came back.',
    lossesTitle: 'Training loss of four networks (× diverged, ▴ spiked, then recovered)',
    step: 'step',
    errors:
      'Dot: training data; ring and number: held-out data. The horizontal axis is logarithmic.',
    errorsTitle: 'Loss after 60 steps (dot: training; ring, number: held-out)',
    lossAxis: 'loss',
    names: english,
    diverged: 'diverged',
    headline: {
      nothing: 'No: WN alone changes nothing here; its initialization does.',
      close: 'Hardly: with WN or without, losses end close together here.',
      saved: 'WN alone diverges here; with its initialization it does not.',
      lost: 'No: even with its initialization, WN diverges here.',
      apart: 'WN alone ends at {wn}, with its initialization at {initialized}.',
    },
    trained:
      'Training loss after 60 steps: plain {plain}, WN {wn}, WN with data-dependent initialization {initialized}, BN {bn}.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

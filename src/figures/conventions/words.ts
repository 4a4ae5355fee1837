import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

const frameworks = { pytorch: 'PyTorch', keras: 'Keras 3', flax: 'JAX (Flax nnx)' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '같은 배치 정규화를 프레임워크마다 어떻게 적을까요?',
    parameters: {
      weight: {
        label: '새 배치의 비율 w',
        options: { '0.01': '0.01', '0.1': '0.1', '0.9': '0.9' },
      },
      epsilon: { label: 'ε', options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³' } },
      frozen: {
        label: '동결하는 것',
        options: {
          nothing: '없음',
          parameters: 'γ, β',
          statistics: '통계량',
          both: '둘 다',
        },
      },
    },
    presets: {
      usual: 'PyTorch의 기본값',
      keras: 'Keras의 기본값',
      copied: '0.9를 그대로',
      frozen: '모두 동결',
    },
    columns: { age: '몇 배치 전', share: '이동 통계량에서 차지하는 비율' },
    frameworks,
    divides: {
      pytorch: '저장 분산: n − 1로 나눔 (옵션 없음)',
      keras: '저장 분산: n으로 나눔 (옵션 없음)',
      flax: '저장 분산: n으로 나눔 (옵션 없음)',
    },
    noSwitch: 'γ, β: 옵티마이저에서 따로 제외',
    shares:
      '막대는 이동 통계량에서 배치 하나하나가 차지하는 비율입니다. 회색 막대는 더 오래된 배치와 초깃값을 모두 더한 것입니다.',
    sharesTitle: '이동 통계량에서 차지하는 비율',
    ages: '몇 배치 전 (0은 마지막 배치)',
    older: '그 전',
    percent: '{share%}',
    headline: {
      updated: 'PyTorch의 모멘텀 {weight}에 해당하는 값이 Keras와 Flax에서는 {rest}입니다.',
      forgets: 'w = {weight}이면 거의 마지막 배치만 기억합니다.',
      held: '통계량이 멈춥니다. 새 배치를 하나도 받아들이지 않습니다.',
    },
    moves:
      'w = {weight}이면 마지막 배치의 비율이 {first%}, 마지막 {recent}개를 합하면 {share%}입니다. 코드에서 프레임워크의 기본값은 생략했습니다.',
    held: '통계량을 동결하면 그 뒤의 배치는 이동 통계량에 들어가지 않고, {older%}가 동결하기 전의 값입니다. 코드에서 프레임워크의 기본값은 생략했습니다.',
  },
  en: {
    question: 'How is the same Batch Normalization written in each framework?',
    parameters: {
      weight: {
        label: 'Weight w of a new batch',
        options: { '0.01': '0.01', '0.1': '0.1', '0.9': '0.9' },
      },
      epsilon: { label: 'ε', options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³' } },
      frozen: {
        label: 'Frozen',
        options: {
          nothing: 'nothing',
          parameters: 'γ, β',
          statistics: 'statistics',
          both: 'both',
        },
      },
    },
    presets: {
      usual: 'PyTorch’s defaults',
      keras: 'Keras’ defaults',
      copied: '0.9 copied over',
      frozen: 'All frozen',
    },
    columns: { age: 'batches ago', share: 'share of the running statistics' },
    frameworks,
    divides: {
      pytorch: 'stores the variance ÷ (n − 1); no option',
      keras: 'stores the variance ÷ n; no option',
      flax: 'stores the variance ÷ n; no option',
    },
    noSwitch: 'γ, β: keep them from the optimizer',
    shares:
      'Bars: how much of the running statistics comes from each batch. Grey: all older batches and the initial values together.',
    sharesTitle: 'Share of the running statistics',
    ages: 'batches ago (0 is the last)',
    older: 'before',
    percent: '{share%}',
    headline: {
      updated: 'Momentum {weight} in PyTorch is momentum {rest} in Keras and Flax.',
      forgets: 'With w = {weight} hardly more than the last batch is remembered.',
      held: 'The statistics are frozen: they take in no batch.',
    },
    moves:
      'With w = {weight} the last batch makes up {first%} of the running statistics, the last {recent} together {share%}. The code leaves out a framework’s defaults.',
    held: 'Once frozen, the running statistics take in no batch: {older%} of them is what they were before. The code leaves out a framework’s defaults.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

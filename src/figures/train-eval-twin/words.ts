import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

const numbers = { '0.01': '0.01', '0.1': '0.1', '0.9': '0.9', '0.99': '0.99' } as const;
const sizes = { '4': '4', '16': '16', '64': '64' } as const;
const conventions = { pytorch: 'PyTorch', keras: 'Keras' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '같은 가중치를 배치 통계량과 이동 통계량으로 따로 테스트하면 얼마나 다를까요?',
    parameters: {
      B: { label: '배치 크기 B', options: sizes },
      sorted: {
        label: '클래스별로 정렬한 것',
        options: { none: '없음', test: '테스트 샘플', training: '학습 샘플' },
      },
      m: { label: '코드에 적은 momentum', options: numbers },
      convention: { label: '코드의 프레임워크', options: conventions },
      network: {
        label: '신경망',
        options: { dense: '완전 연결', convolutional: '합성곱' },
      },
      epochs: { label: '테스트한 에폭' },
    },
    presets: {
      small: '배치 4',
      sorted: '테스트 샘플 정렬',
      copied: '0.9를 그대로',
      convolution: '합성곱',
    },
    columns: {
      epochs: '에폭',
      twin: '테스트의 통계량',
      low: '띠의 아래 끝(%)',
      median: '중앙값(%)',
      high: '띠의 위 끝(%)',
      misfit: '벗어난 정도',
    },
    names: { batch: '배치', running: '이동' },
    errors:
      '가로축은 학습한 에폭, 세로축은 테스트 오류율이며 로그 눈금입니다. 두 선은 같은 가중치를 배치 통계량(원)과 이동 통계량(네모)으로 테스트한 결과의 중앙값이고, 띠 안에 시드 40개 중 36개가 들어갑니다. 세로선이 고른 에폭에서의 차이입니다.',
    errorsTitle: '테스트 오류율',
    misfits:
      '가로축은 학습한 에폭, 세로축은 마지막 정규화 층에서 쓴 통계량이 테스트 이미지 전체의 통계량에서 벗어난 정도이며 단위는 표준편차, 눈금은 로그입니다. 선은 시드 40개의 중앙값이고 띠 안에 36개가 들어갑니다.',
    misfitsTitle: '테스트에 쓴 통계량이 벗어난 정도',
    epochs: '에폭',
    gap: '{gap}%포인트 차이',
    headline: {
      running:
        '이동 통계량이 낫습니다. 오류율이 이동 통계량에서 {running%}, 배치 통계량에서 {batch%}입니다.',
      batch:
        '배치 통계량이 낫습니다. 오류율이 배치 통계량에서 {batch%}, 이동 통계량에서 {running%}입니다.',
      open: '차이가 뚜렷하지 않습니다. 오류율이 배치 통계량에서 {batch%}, 이동 통계량에서 {running%}입니다.',
      lost: '어느 통계량으로도 대부분 틀립니다. 신경망이 거의 배우지 못했습니다.',
    },
    found: {
      runs: '크기가 {B}인 배치로 {epochs}에폭씩, 시드 40개로 학습한 가중치를 테스트했습니다. ',
      batch:
        '배치 통계량의 오류율은 중앙값이 {median%}이고, 시드 36개가 {low%}에서 {high%} 사이입니다. ',
      running:
        '이동 통계량의 오류율은 중앙값이 {median%}이고, 시드 36개가 {low%}에서 {high%} 사이입니다. ',
      weight:
        '이동 통계량에서 새 배치의 비율은 {share%}입니다. 이때 momentum은 PyTorch에서 {pytorch}, Keras에서 {keras}입니다. ',
      misfits:
        '마지막 정규화 층에서, 테스트 이미지 전체의 통계량으로부터 배치 통계량은 표준편차의 {batch}배, 이동 통계량은 {running}배만큼 벗어나 있습니다. ',
    },
    why: {
      none: '배치 통계량은 배치가 작을수록, 이동 통계량은 지난 배치를 너무 오래 또는 너무 짧게 기억할수록 더 벗어납니다.',
      test: '배치에 클래스가 몇 개뿐이어서, 배치에 공통인 것을 빼면 클래스의 특징도 일부 지워집니다. 이동 통계량은 테스트의 순서에 영향을 받지 않습니다.',
      training:
        '학습하는 동안 배치마다 클래스의 특징이 일부 지워져, 가중치부터 나빠질 수 있습니다. 테스트의 배치는 섞었습니다.',
    },
  },
  en: {
    question: 'The same weights, tested with batch or running statistics: how far apart?',
    parameters: {
      B: { label: 'Batch size B', options: sizes },
      sorted: {
        label: 'Batches sorted by class',
        options: { none: 'none', test: 'in the test', training: 'in training' },
      },
      m: { label: 'momentum in the code', options: numbers },
      convention: { label: 'Framework of the code', options: conventions },
      network: {
        label: 'Network',
        options: { dense: 'dense', convolutional: 'convolutional' },
      },
      epochs: { label: 'Tested after epochs' },
    },
    presets: {
      small: 'Batches of 4',
      sorted: 'Sorted test',
      copied: '0.9 copied',
      convolution: 'Convolutions',
    },
    columns: {
      epochs: 'epochs',
      twin: 'statistics in the test',
      low: 'low end of the band (%)',
      median: 'median (%)',
      high: 'high end of the band (%)',
      misfit: 'misfit',
    },
    names: { batch: 'batch', running: 'running' },
    errors:
      'Horizontal axis: epochs of training; vertical axis (logarithmic): the test error. Both lines are medians of the same weights, tested with the batch’s statistics (circles) and with running ones (squares); 36 seeds of 40 lie within each band. The vertical line is the gap at the chosen time.',
    errorsTitle: 'Test error',
    misfits:
      'Horizontal axis: epochs of training; vertical axis (logarithmic): how far the statistics used in the last normalization lie from those of all test images, in standard deviations. Lines are medians of 40 seeds; 36 lie within each band.',
    misfitsTitle: 'How far off the statistics used are',
    epochs: 'epochs',
    gap: '{gap} percentage {gap|point|points}',
    headline: {
      running: 'Running statistics win: {running%} wrong, {batch%} with the batch’s own.',
      batch: 'The batch’s statistics win: {batch%} wrong, {running%} with running ones.',
      open: 'No clear gap: {batch%} wrong with the batch’s, {running%} with running.',
      lost: 'Mostly wrong with either: the weights themselves have hardly learned.',
    },
    found: {
      runs: 'Weights of 40 seeds, trained for {epochs} {epochs|epoch|epochs} in batches of {B}. ',
      batch:
        'With the batch’s statistics the median error is {median%}, and 36 seeds lie from {low%} to {high%}. ',
      running:
        'With running statistics the median is {median%}, and 36 seeds lie from {low%} to {high%}. ',
      weight:
        'A new batch weighs {share%}: a layer with momentum {pytorch} in PyTorch and {keras} in Keras. ',
      misfits:
        'In the last normalization the statistics used lie {batch} (batch) and {running} (running) standard deviations from those of all test images. ',
    },
    why: {
      none: 'A batch’s statistics are farther off the smaller it is; running ones are farther off if they remember for too long or too short a time.',
      test: 'A batch holds few classes, and subtracting what it has in common removes some of what marks the class. Running statistics do not depend on the order of the test.',
      training:
        'In training each batch loses some of what marks its class, so the weights themselves can suffer. The batches of the test are mixed.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

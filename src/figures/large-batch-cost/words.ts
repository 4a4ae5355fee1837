import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '배치를 키우면 목표에 더 빨리 이를까요?',
    parameters: {
      B: { label: '배치 크기 B' },
      critical: { label: '임계 배치 크기' },
      overhead: { label: '갱신마다 드는 고정 시간', value: '{value} ms' },
      peak: { label: '장치의 한계', value: '초당 {value}개' },
      updates: { label: '가장 적은 갱신 횟수' },
      examples: { label: '한 에폭의 샘플' },
    },
    columns: {
      B: 'B',
      rate: '초당 샘플',
      update: '갱신 한 번(초)',
      updatesPerEpoch: '한 에폭의 갱신',
      updates: '목표까지 갱신',
      examples: '목표까지 샘플',
      time: '목표까지 시간(초)',
    },
    rate: '점선은 장치의 한계이고, 가로축은 로그 눈금입니다.',
    rateTitle: '초당 처리하는 샘플',
    limit: '장치의 한계',
    epoch: '배치가 클수록 한 에폭의 갱신이 적습니다. 두 축 모두 로그 눈금입니다.',
    epochTitle: '한 에폭의 갱신 횟수',
    time: '세로 점선은 장치가 한계의 절반을 처리하는 배치와 임계 배치입니다. 두 축 모두 로그 눈금입니다.',
    timeTitle: '목표까지 걸리는 시간 (시간)',
    half: '한계의 절반',
    critical: '임계 배치',
    best: '가장 빠름',
    batchSize: '배치 크기 B',
    duration: { seconds: '{time}초', minutes: '{time}분', hours: '{time}시간' },
    times: { few: '1번 미만', some: '{times}번' },
    found:
      '배치 {B}에서는 초당 샘플 {rate}개를 처리하고, 이것은 장치 한계의 {busy%}입니다. 한 에폭의 갱신은 {updatesPerEpoch}이고, 목표까지 {updates}번 갱신하는 데 {time} 걸립니다. 가장 빠른 배치는 {best} 근처이며 {bestTime} 걸립니다.',
  },
  en: {
    question: 'Does a larger batch reach the target sooner?',
    parameters: {
      B: { label: 'Batch size B' },
      critical: { label: 'Critical batch size' },
      overhead: { label: 'Fixed time of an update', value: '{value} ms' },
      peak: { label: 'Limit of the device', value: '{value} samples/s' },
      updates: { label: 'Fewest updates' },
      examples: { label: 'Samples in an epoch' },
    },
    columns: {
      B: 'B',
      rate: 'samples a second',
      update: 'one update (s)',
      updatesPerEpoch: 'updates in an epoch',
      updates: 'updates to target',
      examples: 'samples to target',
      time: 'time to target (s)',
    },
    rate: 'The dashed line is the limit of the device; the horizontal axis is logarithmic.',
    rateTitle: 'Samples a second',
    limit: 'limit of the device',
    epoch: 'The larger the batch, the fewer the updates of an epoch. Both axes are logarithmic.',
    epochTitle: 'Updates in an epoch',
    time: 'Dashed vertical lines: the batch at which the device reaches half its limit, and the critical batch size. Both axes are logarithmic.',
    timeTitle: 'Time to the target (hours)',
    half: 'half the limit',
    critical: 'critical batch',
    best: 'fastest',
    batchSize: 'batch size B',
    duration: { seconds: '{time} s', minutes: '{time} min', hours: '{time} h' },
    times: { few: 'less than 1', some: '{times}' },
    found:
      'A batch of {B} lets the device do {rate} samples a second, {busy%} of its limit. Updates in an epoch: {updatesPerEpoch}; the target takes {updates} of them, in {time}. The fastest batch is about {best}, at {bestTime}.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

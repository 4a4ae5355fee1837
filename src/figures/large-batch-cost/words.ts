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
    presets: {
      small: '배치 64',
      best: '가장 빠른 배치',
      huge: '배치 65,536',
      early: '작은 임계 배치',
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
    time: '곡선은 목표까지 걸리는 시간이 가장 짧은 시간의 몇 배인지 나타냅니다. 별이 가장 빠른 배치이고, 거기까지는 배치가 클수록 빠르고 그 뒤로는 느립니다. 짧은 점선은 장치가 한계의 절반을 처리하는 배치, 긴 점선은 임계 배치입니다. 큰 점과 두 점선은 끌어 옮길 수 있습니다. 두 축 모두 로그 눈금입니다.',
    timeTitle: '목표까지 걸리는 시간 (★ 가장 빠른 배치 = 1)',
    regimes: { sooner: '◂ 키우면 더 빨리', later: '키우면 더 늦게 ▸' },
    signs: { half: '한계의 절반', critical: '임계 배치' },
    note: { few: '에폭당 갱신 1번 미만', some: '에폭당 갱신 {times}번' },
    batchSize: '배치 크기 B',
    duration: { seconds: '{time}초', minutes: '{time}분', hours: '{time}시간', days: '{time}일' },
    times: { few: '1번 미만', some: '{times}번' },
    headline: {
      sooner: '네. 배치가 {best} 근처가 될 때까지는 빨라집니다.',
      best: '이제는 거의 빨라지지 않습니다. 배치가 {best} 근처일 때 가장 빠릅니다.',
      later: '아닙니다. 배치가 {best} 근처를 넘으면 오히려 느려집니다.',
    },
    found:
      '배치 {B}에서는 샘플을 초당 {rate}개 처리하며, 이 속도는 장치 한계의 {busy%}입니다. 한 에폭의 갱신은 {updatesPerEpoch}이고, 목표까지 {updates}번 갱신하는 데 {time} 걸립니다. 가장 빠른 배치는 {best} 근처이며 {bestTime} 걸립니다.',
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
    presets: {
      small: 'Batch 64',
      best: 'The fastest',
      huge: 'Batch 65,536',
      early: 'Small critical batch',
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
    time: 'The curve is the time to the target, as a multiple of the shortest time. The star is the fastest batch: up to it a larger batch arrives sooner, past it later. Dotted line: the batch at which the device reaches half its limit; dashed line: the critical batch size. The dot and both lines can be dragged. Both axes are logarithmic.',
    timeTitle: 'Time to the target (★ fastest = 1)',
    regimes: { sooner: '◂ larger is sooner', later: 'larger is later ▸' },
    signs: { half: 'half the limit', critical: 'critical' },
    note: { few: 'updates/epoch: under 1', some: 'updates/epoch: {times}' },
    batchSize: 'batch size B',
    duration: {
      seconds: '{time} s',
      minutes: '{time} min',
      hours: '{time} h',
      days: '{time} days',
    },
    times: { few: 'less than 1', some: '{times}' },
    headline: {
      sooner: 'Yes, up to a batch of about {best}.',
      best: 'Hardly any more: the fastest batch, about {best}, is near.',
      later: 'No: past a batch of about {best}, larger is later.',
    },
    found:
      'A batch of {B} lets the device do {rate} samples a second, {busy%} of its limit. Updates in an epoch: {updatesPerEpoch}; the target takes {updates} of them, in {time}. The fastest batch is about {best}, at {bestTime}.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];

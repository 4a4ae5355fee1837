import type { Language } from '../../i18n/languages.ts';
import type { FigureWords } from '../../kit/contract/figure.ts';
import { finding, type Finding, type FindingNumber } from '../../kit/contract/finding.ts';
import type { TimeUnits } from './format-duration.ts';
import type { parameters } from './parameters.ts';

/** The numbers of the finding, written out. */
export interface FindingNumbers {
  readonly B: FindingNumber;
  readonly rate: FindingNumber;
  readonly busy: FindingNumber;
  readonly updatesPerEpoch: FindingNumber;
  readonly updates: FindingNumber;
  readonly time: FindingNumber;
  readonly best: FindingNumber;
  readonly bestTime: FindingNumber;
}

/** The words of the figure. */
export interface Words extends FigureWords<typeof parameters> {
  readonly rate: string;
  readonly rateTitle: string;
  readonly limit: string;
  readonly epoch: string;
  readonly epochTitle: string;
  readonly time: string;
  readonly timeTitle: string;
  readonly half: string;
  readonly critical: string;
  readonly best: string;
  readonly batchSize: string;
  readonly units: TimeUnits;
  readonly count: (value: number) => string;
  readonly times: (value: number) => string;
  readonly found: (numbers: FindingNumbers) => Finding;
}

/** Commas every three digits, in both languages; fractions as they are. */
const count = (value: number): string =>
  Number.isInteger(value) ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : String(value);

/** The words of the figure, by language. */
export const words: Readonly<Record<Language, Words>> = {
  ko: {
    question: '배치를 키우면 목표에 더 빨리 이를까요?',
    parameters: {
      B: { label: '배치 크기 B', value: count },
      critical: { label: '임계 배치 크기', value: count },
      overhead: { label: '갱신마다 드는 고정 시간', value: (value) => `${String(value)} ms` },
      peak: { label: '장치의 한계', value: (value) => `초당 ${count(value)}개` },
      updates: { label: '가장 적은 갱신 횟수', value: count },
      examples: { label: '한 에폭의 샘플', value: count },
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
    rate: '배치 크기에 따라 초당 처리하는 샘플의 수입니다. 점선은 장치의 한계이고, 가로축은 로그 눈금입니다.',
    rateTitle: '초당 처리하는 샘플',
    limit: '장치의 한계',
    epoch: '배치 크기에 따른 한 에폭의 갱신 횟수입니다. 두 축 모두 로그 눈금입니다.',
    epochTitle: '한 에폭의 갱신 횟수',
    time: '배치 크기에 따라 목표에 이르기까지 걸리는 시간입니다. 두 축 모두 로그 눈금이며, 세로 점선은 장치가 한계의 절반을 내는 배치와 임계 배치입니다.',
    timeTitle: '목표까지 걸리는 시간 (시간)',
    half: '장치의 절반',
    critical: '임계 배치',
    best: '가장 빠름',
    batchSize: '배치 크기 B',
    units: { seconds: '초', minutes: '분', hours: '시간' },
    count,
    times: (value) => (value < 1 ? '1번 미만' : `${count(Math.floor(value + 0.5))}번`),
    found: ({ B, rate, busy, updatesPerEpoch, updates, time, best, bestTime }) =>
      finding`배치 ${B}에서는 초당 샘플 ${rate}개를 처리하고, 이것은 장치 한계의 ${busy}입니다. 한 에폭의 갱신은 ${updatesPerEpoch}이고, 목표까지 ${updates}번 갱신하는 데 ${time} 걸립니다. 가장 빠른 배치는 ${best} 근처이며 ${bestTime} 걸립니다.`,
  },
  en: {
    question: 'Does a larger batch reach the target sooner?',
    parameters: {
      B: { label: 'Batch size B', value: count },
      critical: { label: 'Critical batch size', value: count },
      overhead: { label: 'Fixed time an update', value: (value) => `${String(value)} ms` },
      peak: { label: 'Limit of the device', value: (value) => `${count(value)} examples/s` },
      updates: { label: 'Fewest updates', value: count },
      examples: { label: 'Examples in an epoch', value: count },
    },
    columns: {
      B: 'B',
      rate: 'examples a second',
      update: 'one update (s)',
      updatesPerEpoch: 'updates in an epoch',
      updates: 'updates to target',
      examples: 'examples to target',
      time: 'time to target (s)',
    },
    rate: 'Examples a second against the batch size. The dashed line is the limit of the device; the horizontal axis is logarithmic.',
    rateTitle: 'Examples a second',
    limit: 'limit of the device',
    epoch: 'Updates in an epoch against the batch size. Both axes are logarithmic.',
    epochTitle: 'Updates in an epoch',
    time: 'The time to the target against the batch size. Both axes are logarithmic; the dashed uprights are the batch at which the device does half of what it can, and the critical batch size.',
    timeTitle: 'Time to the target (hours)',
    half: 'half the device',
    critical: 'critical batch',
    best: 'fastest',
    batchSize: 'batch size B',
    units: { seconds: ' s', minutes: ' min', hours: ' h' },
    count,
    times: (value) => (value < 1 ? 'less than 1' : count(Math.floor(value + 0.5))),
    found: ({ B, rate, busy, updatesPerEpoch, updates, time, best, bestTime }) =>
      finding`A batch of ${B} lets the device do ${rate} examples a second, ${busy} of its limit. Updates in an epoch: ${updatesPerEpoch}; the target takes ${updates} of them, in ${time}. The fastest batch is about ${best}, at ${bestTime}.`,
  },
};

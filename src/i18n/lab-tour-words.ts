import type { Language } from './languages.ts';

interface LabTourWords {
  /** What a table of outcomes shows. */
  readonly caption: Readonly<Record<'error' | 'loss', (seeds: number) => string>>;
  readonly columns: Readonly<Record<'run' | 'median' | 'range', string>>;
  /** Added to a run's name where it stands in the table with both. */
  readonly modes: Readonly<Record<'running' | 'batch', string>>;
  /** What the strips show. */
  readonly note: Readonly<Record<'error' | 'loss', (guess: string) => string>>;
  /** From the lowest to the highest. */
  readonly range: (lowest: string, highest: string) => string;
  /** In the place of a number that a run has lost. */
  readonly lost: string;
  /** With how many seeds a sentence is true that says “mostly” or “about half”. */
  readonly share: (held: number, seeds: number) => string;
  /** The link to an experiment from the section that it tests. */
  readonly toExperiment: (number: number, title: string) => string;
}

/** What the pages say of the lab's experiments, around the numbers. */
export const labTourWords: Readonly<Record<Language, LabTourWords>> = {
  ko: {
    caption: {
      error: (seeds) => `테스트 오류율, 시드 ${seeds}개`,
      loss: (seeds) => `테스트 손실(제곱 오차의 평균), 시드 ${seeds}개`,
    },
    columns: { run: '학습', median: '중앙값', range: '범위' },
    modes: { running: '이동 통계량', batch: '배치 통계량' },
    note: {
      error: (guess) =>
        `가로축은 0%에서 100%까지의 오류율입니다. 짧은 선은 시드 하나, 긴 선은 중앙값, 점선은 늘 같은 답을 할 때의 ${guess}입니다. BN은 따로 적지 않으면 이동 통계량으로 테스트했습니다.`,
      loss: (guess) =>
        `가로축은 0.001에서 1까지의 손실(로그 눈금)입니다. 짧은 선은 시드 하나, 긴 선은 중앙값, 점선은 늘 0.5라고 답할 때의 ${guess}입니다. BN은 이동 통계량으로 테스트했습니다.`,
    },
    range: (lowest, highest) => `${lowest}~${highest}`,
    lost: '발산',
    share: (held, seeds) => `시드 ${seeds}개 가운데 ${held}개`,
    toExperiment: (number, title) => `직접 학습해 보기: 실험 ${number}. ${title}`,
  },
  en: {
    caption: {
      error: (seeds) => `Test error, ${seeds} seeds`,
      loss: (seeds) => `Test loss (mean squared error), ${seeds} seeds`,
    },
    columns: { run: 'Run', median: 'Median', range: 'Range' },
    modes: { running: 'running statistics', batch: 'batch statistics' },
    note: {
      error: (guess) =>
        `The horizontal axis is the error, from 0% to 100%. A short tick is a seed, the long one the median, and the dotted line ${guess}, the error of always giving the same answer. BN is tested with running statistics unless the row says otherwise.`,
      loss: (guess) =>
        `The horizontal axis is the loss, from 0.001 to 1, on a logarithmic scale. A short tick is a seed, the long one the median, and the dotted line ${guess}, the loss of always answering 0.5. BN is tested with running statistics.`,
    },
    range: (lowest, highest) => `${lowest}–${highest}`,
    lost: 'diverged',
    share: (held, seeds) => `${held} of ${seeds} seeds`,
    toExperiment: (number, title) => `Train it yourself: experiment ${number}, ${title}`,
  },
};

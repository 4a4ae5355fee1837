import { formatNumber, formatSignificant } from '../../kit/format/format-number.ts';
import { groupDigits } from '../../kit/format/group-digits.ts';
import type { Score } from './report.ts';
import { timePerStep, type RunRecord } from './run-record.ts';

/** A share of wrong answers in percent, `12.3%`; of a task whose answer is a number, its loss. */
export function scoreText({ error, loss }: Score, lossOf: (loss: string) => string): string {
  return Number.isNaN(error)
    ? lossOf(formatSignificant(loss, 3))
    : `${formatNumber(100 * error, 1)}%`;
}

/** The last score of a run on test examples: of its outcome, or of its last checkpoint. */
export function lastScore(
  { outcome, checkpoints }: RunRecord,
  mode: 'running' | 'batch',
): Score | undefined {
  return outcome?.[mode] ?? checkpoints.at(-1)?.[mode];
}

/** Milliseconds a step, with two significant digits. */
export function stepTimeText(run: RunRecord): string {
  const time = timePerStep(run);
  return time === undefined ? '–' : formatSignificant(time, 2);
}

/** Seconds as a reader wants to know them: a few tenths, then whole ones. */
export function secondsText(seconds: number): string {
  return seconds < 10 ? formatNumber(Math.max(0.1, seconds), 1) : groupDigits(Math.round(seconds));
}

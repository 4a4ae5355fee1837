import type { Language } from '../../../i18n/languages.ts';
import { labTourWords } from '../../../i18n/lab-tour-words.ts';
import { formatNumber, formatSignificant } from '../../../kit/format/format-number.ts';
import { normalizations } from '../../../training/networks/normalizations/options.ts';
import { settingsOf, type TourExperiment } from './tour-experiment.ts';
import { spreadOfScores } from './spread-of-scores.ts';
import { scoresOf, type StoredClaims } from './stored-claims.ts';

/** A row of an experiment's table of outcomes. */
export interface OutcomeRow {
  readonly name: string;
  /** With which statistics, where the table has both. */
  readonly mode: string | undefined;
  /** Whose colour the seeds have. */
  readonly method: 'bn' | 'ln' | 'none';
  /** Where each seed lies between the ends of the axis, from 0 to 1. */
  readonly seeds: readonly number[];
  /** Where their median lies. */
  readonly middle: number;
  readonly median: string;
  readonly range: string;
}

/** The end of the error's axis, and those of the loss's, as powers of ten. */
const axes = { error: 1, loss: [-3, 0] } as const;

/**
 * The rows of an experiment's table, in its order.
 *
 * @throws if a run is not stored
 */
export function outcomeRows(
  experiment: TourExperiment,
  stored: StoredClaims,
  language: Language,
): readonly OutcomeRow[] {
  const words = labTourWords[language];
  const { measure, rows, runs } = experiment;
  return rows.map(([name, mode]) => {
    const [run, kept] = [runs[name], stored.experiments[experiment.id]?.runs[name]];
    if (run === undefined || kept === undefined) {
      throw new Error(`${experiment.id}: no outcome of ${name} is stored: npm run lab:claims`);
    }
    const scores = scoresOf(kept, mode);
    const { median, lowest, highest } = spreadOfScores(scores);
    const write = (value: number) => writeScore(value, measure, words.lost);
    const isTwice = rows.filter(([other]) => other === name).length > 1;
    return {
      name: run.name[language],
      mode: isTwice ? words.modes[mode] : undefined,
      method: methodOf(settingsOf(run, 1).norm),
      seeds: scores.map((score) => placeOf(score, measure)),
      middle: placeOf(median, measure),
      median: write(median),
      // The second per cent sign does for both.
      range: words.range(write(lowest).replace('%', ''), write(highest)),
    };
  });
}

/** Where a score lies between the ends of the axis, from 0 to 1; what is larger lies at its end. */
export function placeOf(score: number, measure: TourExperiment['measure']): number {
  if (!Number.isFinite(score)) return 1;
  if (measure === 'error') return score / axes.error;
  const [from, to] = axes.loss;
  return Math.min(1, Math.max(0, (Math.log10(score) - from) / (to - from)));
}

/** A share of errors in percent, or a loss with two significant digits. */
export function writeScore(
  score: number,
  measure: TourExperiment['measure'],
  lost: string,
): string {
  if (!Number.isFinite(score)) return lost;
  return measure === 'error' ? `${formatNumber(100 * score, 1)}%` : formatSignificant(score, 2);
}

function methodOf(norm: keyof typeof normalizations): OutcomeRow['method'] {
  const { kind } = normalizations[norm];
  if (kind === 'batch') return 'bn';
  return kind === 'layer' ? 'ln' : 'none';
}

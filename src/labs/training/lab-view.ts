import { methodColor } from '../../kit/charts/looks.ts';
import type { NormalizationName } from '../../training/networks/normalizations/options.ts';
import type { Checkpoint } from './report.ts';
import type { RunRecord } from './run-record.ts';

/** How a run's line looks, in every chart and in the table. */
export interface RunLook {
  readonly color: string;
  /** As `stroke-dasharray`; undefined for a whole line. */
  readonly dash: string | undefined;
}

/** A run as the charts draw it. */
export interface ShownRun extends RunLook {
  readonly run: RunRecord;
  /** What differs from the others. */
  readonly name: string;
  readonly isSelected: boolean;
}

/** What the charts show. */
export interface LabView {
  /** The runs that are drawn, the oldest first. */
  readonly runs: readonly ShownRun[];
  /** The run whose inside is shown; it need not be drawn. */
  readonly selected: ShownRun | undefined;
  /** Which of its checkpoints; the last, if not given. */
  readonly at?: number | undefined;
}

/** The colour of a family of methods, as on all pages. */
const families = {
  none: 'none',
  batch: 'bn',
  renorm: 'bn',
  'noisy-batch': 'bn',
  switchable: 'bn',
  layer: 'ln',
  'channel-layer': 'ln',
  rms: 'ln',
  instance: 'in',
  'filter-response': 'in',
  group: 'gn',
  standardized: 'gn',
  weight: 'wn',
  'weight-mean-only': 'wn',
  spectral: 'wn',
} as const satisfies Readonly<Record<NormalizationName, keyof typeof methodColor>>;

/** Whole lines first: the newest of many runs of one method look alike, but for their names. */
const dashes = [undefined, '7 4', '2 3', '9 3 2 3', '4 2', '1 4'] as const;

/** Gives each run a look: the colour of its method, and a dash of its own among those of one colour. */
export function looksOf(runs: readonly RunRecord[]): readonly RunLook[] {
  const counts = new Map<string, number>();
  return runs.map(({ settings }) => {
    const family = families[settings.norm];
    const before = counts.get(family) ?? 0;
    counts.set(family, before + 1);
    return { color: methodColor[family], dash: dashes[before % dashes.length] };
  });
}

/** The checkpoint of the selected run that is looked at; undefined before its first. */
export function seenCheckpoint({ selected, at }: LabView): Checkpoint | undefined {
  const checkpoints = selected?.run.checkpoints ?? [];
  return checkpoints[at ?? checkpoints.length - 1] ?? checkpoints.at(-1);
}

/** From steps to epochs: runs of all batch sizes end at the same place. */
export function epochsAt({ plan, settings }: RunRecord, step: number): number {
  const perEpoch = plan?.stepsPerEpoch ?? Math.floor(settings.examples / settings.B);
  return step / perEpoch;
}

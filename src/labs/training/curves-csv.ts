import { toCsv } from '../../kit/render/to-csv.ts';
import { parameters, type LabValues } from './parameters.ts';
import type { Checkpoint } from './report.ts';
import type { RunRecord } from './run-record.ts';

/** The columns after a run's name and settings. */
const measured = [
  'step',
  'batchLoss',
  'batchError',
  'testLossRunning',
  'testErrorRunning',
  'testLossBatch',
  'testErrorBatch',
  'trainingLoss',
  'trainingError',
] as const;

/** The headings of the file's columns: the settings' are their names in the address. */
export type CurveHeadings = Readonly<Record<'run' | (typeof measured)[number], string>>;

const settingNames = Object.keys(parameters) as readonly (keyof LabValues)[];

/**
 * Writes the curves of all runs as one CSV file, a row for each step of each run; step 0 and those
 * between checkpoints leave empty what was not measured.
 *
 * @param runs with their names, in their order
 */
export function curvesCsv(
  runs: readonly { readonly name: string; readonly run: RunRecord }[],
  headings: CurveHeadings,
): string {
  const head = [headings.run, ...settingNames, ...measured.map((name) => headings[name])];
  return toCsv(
    head,
    runs.flatMap(({ name, run }) => rowsOf(name, run)),
  );
}

function rowsOf(name: string, run: RunRecord): readonly (readonly (number | string)[])[] {
  const settings = settingNames.map((setting) => run.settings[setting]);
  const checkpoints = new Map(run.checkpoints.map((checkpoint) => [checkpoint.step, checkpoint]));
  const steps = Array.from({ length: run.losses.length + 1 }, (_, step) => step);
  return steps
    .filter((step) => step > 0 || checkpoints.has(0))
    .map((step) => [
      name,
      ...settings,
      step,
      cell(run.losses[step - 1]),
      cell(run.errors[step - 1]),
      ...scores(checkpoints.get(step)),
    ]);
}

function scores(checkpoint: Checkpoint | undefined): readonly (number | string)[] {
  if (!checkpoint) return Array.from({ length: 6 }, () => '');
  const { running, batch, training } = checkpoint;
  return [running, batch, training].flatMap(({ loss, error }) => [cell(loss), cell(error)]);
}

/** What has no value has an empty cell. */
function cell(value: number | undefined): number | string {
  return value === undefined || Number.isNaN(value) ? '' : value;
}

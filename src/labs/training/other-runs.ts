import type { LabView, ShownRun } from './lab-view.ts';
import type { Checkpoint } from './report.ts';

/** The drawn runs, and the selected one in any case. */
export function withSelected({ runs, selected }: LabView): readonly ShownRun[] {
  const isDrawn = runs.some(({ isSelected }) => isSelected);
  return selected && !isDrawn ? [...runs, selected] : runs;
}

/** The checkpoint of another run that is as far on its way as the one that is looked at. */
export function likeIt(
  { run }: ShownRun,
  seen: Checkpoint | undefined,
  { selected }: LabView,
): Checkpoint | undefined {
  const share = (seen?.step ?? 0) / (selected?.run.plan?.steps ?? 1);
  const wanted = share * (run.plan?.steps ?? 0);
  const farness = ({ step }: Checkpoint): number => Math.abs(step - wanted);
  return run.checkpoints.reduce<Checkpoint | undefined>(
    (best, next) => (best && farness(best) <= farness(next) ? best : next),
    undefined,
  );
}

import type { LabValues } from './parameters.ts';
import type { Checkpoint, LabFault, Outcome, Plan } from './report.ts';

/** How it stands with a run. */
export type RunState = 'waiting' | 'running' | 'paused' | 'finished' | 'stopped' | 'failed';

/** All that the page knows of one run. */
export interface RunRecord {
  /** Unlike any other's. */
  readonly id: string;
  readonly settings: LabValues;
  readonly state: RunState;
  /** How many steps are done. */
  readonly step: number;
  readonly plan?: Plan;
  /** The loss of each step's batch, before the step. */
  readonly losses: Float32Array;
  /** The share of each step's batch that was wrong, before the step. */
  readonly errors: Float32Array;
  /** Milliseconds that all steps took, without checkpoints. */
  readonly took: number;
  readonly checkpoints: readonly Checkpoint[];
  readonly outcome?: Outcome;
  readonly fault?: LabFault;
  /** Whether it is drawn. */
  readonly shown: boolean;
}

/** Tells whether a run may still take a step. */
export function isOpen({ state }: Pick<RunRecord, 'state'>): boolean {
  return state === 'waiting' || state === 'running' || state === 'paused';
}

/** Milliseconds for each of its steps; undefined before the first. */
export function timePerStep({ took, step }: RunRecord): number | undefined {
  return step > 0 && took > 0 ? took / step : undefined;
}

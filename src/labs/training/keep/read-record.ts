import { takesValue } from '../../../kit/parameters/read-parameter.ts';
import { parameters, type LabValues } from '../parameters.ts';
import type { Checkpoint, LayerView, Outcome, Plan, Score } from '../report.ts';
import type { RunRecord, RunState } from '../run-record.ts';

type Unknown = Readonly<Record<string, unknown>>;

const kept: readonly RunState[] = ['finished', 'stopped', 'failed'];

/**
 * Reads a run that the browser's storage held; what is not whole is none. Numbers and arrays are as
 * they were; a run that was going on when it was written has stopped.
 */
export function readRecord(value: unknown): RunRecord | undefined {
  if (!isObject(value)) return undefined;
  const { id, settings, state, step, losses, errors, took, checkpoints, outcome, plan } = value;
  if (typeof id !== 'string' || !isSettings(settings)) return undefined;
  if (!isCount(step) || !isNumber(took) || !isCurve(losses) || !isCurve(errors)) return undefined;
  if (!Array.isArray(checkpoints) || !checkpoints.every(isCheckpoint)) return undefined;
  if (outcome !== undefined && !isOutcome(outcome)) return undefined;
  if (plan !== undefined && !isPlan(plan)) return undefined;
  const isKept = kept.some((name) => name === state);
  if (state === 'finished' && outcome === undefined) return undefined;
  return {
    id,
    settings,
    state: isKept ? (state as RunState) : 'stopped',
    step,
    losses,
    errors,
    took,
    checkpoints,
    shown: value['shown'] !== false,
    ...(plan && { plan }),
    ...(outcome && { outcome }),
  };
}

function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isCount(value: unknown): value is number {
  return isNumber(value) && Number.isInteger(value) && value >= 0;
}

function isCurve(value: unknown): value is Float32Array {
  return value instanceof Float32Array;
}

function isSettings(value: unknown): value is LabValues {
  if (!isObject(value)) return false;
  return Object.entries(parameters).every(([name, parameter]) => {
    const own = value[name];
    return (isNumber(own) || typeof own === 'string') && takesValue(parameter, own);
  });
}

function isScore(value: unknown): value is Score {
  return isObject(value) && ['loss', 'error', 'count'].every((name) => isNumber(value[name]));
}

function isHistogram(value: unknown): boolean {
  if (!isObject(value)) return false;
  return isNumber(value['from']) && isNumber(value['to']) && value['counts'] instanceof Uint32Array;
}

function isLayer(value: unknown): value is LayerView {
  if (!isObject(value) || typeof value['name'] !== 'string') return false;
  const { before, after, gradient, statistics } = value;
  if (!isHistogram(before) || !isHistogram(after) || !isNumber(gradient)) return false;
  return statistics === undefined || (isObject(statistics) && areStatistics(statistics));
}

function areStatistics(value: Unknown): boolean {
  const names = ['batchMean', 'batchVariance', 'runningMean', 'runningVariance'];
  return names.every((name) => isCurve(value[name]));
}

function isCheckpoint(value: unknown): value is Checkpoint {
  if (!isObject(value) || !isCount(value['step'])) return false;
  const { running, batch, training, layers, throughTime } = value;
  if (![running, batch, training].every(isScore)) return false;
  if (throughTime !== undefined && !isCurve(throughTime)) return false;
  return Array.isArray(layers) && layers.every(isLayer);
}

function isOutcome(value: unknown): value is Outcome {
  if (!isObject(value) || !isScore(value['running']) || !isScore(value['batch'])) return false;
  const { weights } = value;
  return isObject(weights) && Object.values(weights).every(isCurve);
}

function isPlan(value: unknown): value is Plan {
  if (!isObject(value)) return false;
  const { checkpoints, kernels } = value;
  if (!['steps', 'stepsPerEpoch', 'weights'].every((name) => isCount(value[name]))) return false;
  if (kernels !== 'simd' && kernels !== 'plain') return false;
  return Array.isArray(checkpoints) && checkpoints.every(isCount);
}

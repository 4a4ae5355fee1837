import { table } from '../support/table.ts';
import type { NetTimings, TrainerTiming } from './suite.ts';

/** How many times faster than others ours is to be, by the kind of net and the other's name. */
const GOALS = {
  conv: { 'ours, plain': 3, 'tfjs-cpu': 100, 'jax-js': 10 },
  dense: { 'ours, plain': 3, 'tfjs-wasm': 2 },
} as const satisfies Record<string, Partial<Record<TrainerTiming['trainer'], number>>>;
/** The share of the machine's multiply-adds that convolutions are to reach. */
const SHARE = 0.4;
/** Between the losses of two libraries after some steps in single precision. */
const SAME = 1e-3;

/** The steps of all trainers, what each is behind ours, and the share of the peak. */
export function timingsTable(nets: readonly NetTimings[]): string {
  const head = ['net', 'trainer', 'ms a step', 'steps a second', 'ours is', 'goal', 'loss'];
  const rows = nets.flatMap((net) => net.timings.map((timing) => row(net, timing)));
  const notes = nets.flatMap((net) => [shareLine(net), ...net.timings.flatMap(failureLine)]);
  return `${table(head, rows)}\n\n${[...new Set(notes)].join('\n')}`;
}

function row({ net, timings }: NetTimings, { trainer, step, losses }: TrainerTiming) {
  const ours = timings[0];
  if (step === undefined || ours?.step === undefined) {
    return [net, trainer, '-', '-', '-', 'cannot train it', ''];
  }
  const times = step / ours.step;
  return [
    net,
    trainer,
    step.toPrecision(3),
    (1000 / step).toFixed(step < 100 ? 0 : 1),
    trainer === ours.trainer ? '' : `${times.toPrecision(3)}x faster`,
    verdict(net, trainer, times),
    agreement(ours.losses, losses),
  ];
}

function verdict(net: string, trainer: TrainerTiming['trainer'], times: number): string {
  const goals: Partial<Record<TrainerTiming['trainer'], number>> =
    GOALS[net.startsWith('conv') ? 'conv' : 'dense'];
  const goal = goals[trainer];
  if (goal === undefined) return '';
  return `${goal}x ${times >= goal ? 'met' : 'MISSED'}`;
}

function agreement(ours: readonly number[], losses: readonly number[]): string {
  const gap = Math.max(...ours.map((loss, i) => Math.abs(loss - (losses[i] ?? NaN))));
  return gap < SAME ? 'the same' : `DIFFERS by ${gap.toPrecision(2)}`;
}

function failureLine({ trainer, failure }: TrainerTiming): readonly string[] {
  return failure === undefined ? [] : [`${trainer} cannot train it: ${failure}`];
}

function shareLine({ net, peak, reached }: NetTimings): string {
  const share = reached / peak;
  const goal = net.startsWith('conv') ? `, goal 40 % ${share >= SHARE ? 'met' : 'MISSED'}` : '';
  const products = net.startsWith('conv') ? 'convolutions' : 'dense layers';
  return (
    `${net}: its ${products}, forward and backward, reach ${reached.toFixed(1)} of ` +
    `${peak.toFixed(1)} thousand million multiply-adds a second: ${(100 * share).toFixed(0)} %${goal}.`
  );
}

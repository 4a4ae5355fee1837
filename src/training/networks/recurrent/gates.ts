import { exp, tanh, type FloatArray } from '../../../core/index.ts';

/** The numbers of one step of a long short-term memory, [N, H] or [N, 4 H] each. */
export interface GateStep {
  /** i, f, g, o of each example one after the other: [N, 4 H], after their sigmoids and tanh. */
  readonly gates: FloatArray;
  /** c_{t−1}. */
  readonly before: FloatArray;
  /** c_t. */
  readonly cell: FloatArray;
  /** tanh of the (normalized) c_t. */
  readonly shown: FloatArray;
}

/**
 * Opens the gates and moves the cell.
 *
 * Formula: i, f, o = σ(s), g = tanh(s) with s = recalled + read + b; c_t = f c_{t−1} + i g
 *
 * @param units H
 * @param recalled what came from the state [N, 4 H]
 * @param read what came from the input [N, 4 H]
 * @param bias b [4 H]
 */
export function openGates(
  units: number,
  recalled: FloatArray,
  read: FloatArray,
  bias: FloatArray,
  { gates, before, cell }: GateStep,
): void {
  for (let i = 0; i < gates.length; i += 1) {
    const unit = i % (4 * units);
    const sum = recalled[i]! + read[i]! + bias[unit]!; // all as long as gates
    gates[i] = Math.floor(unit / units) === 2 ? tanh(sum) : 1 / (1 + exp(-sum));
  }
  for (let i = 0; i < cell.length; i += 1) {
    const at = placeOf(i, units);
    cell[i] = gates[at + units]! * before[i]! + gates[at]! * gates[at + 2 * units]!; // in gates
  }
}

/**
 * Shows the cell through the output gate.
 *
 * Formula: h_t = o tanh(y), y the (normalized) cell
 */
export function showCell(
  units: number,
  y: FloatArray,
  { gates, shown }: GateStep,
  state: FloatArray,
): void {
  for (let i = 0; i < state.length; i += 1) {
    shown[i] = tanh(y[i]!); // as long as state
    state[i] = gates[placeOf(i, units) + 3 * units]! * shown[i]!;
  }
}

/**
 * The gradient of the normalized cell.
 *
 * Formula: dy = dh o (1 − tanh²(y))
 */
export function hideCell(
  units: number,
  dh: FloatArray,
  { gates, shown }: GateStep,
  dy: FloatArray,
): void {
  for (let i = 0; i < dy.length; i += 1) {
    dy[i] = dh[i]! * gates[placeOf(i, units) + 3 * units]! * (1 - shown[i]! * shown[i]!);
  }
}

/**
 * The gradients of the gates' sums and of the cell before.
 *
 * Formula: with dc: ds_i = dc g i (1 − i), ds_f = dc c_{t−1} f (1 − f), ds_g = dc i (1 − g²),
 * ds_o = dh tanh(y) o (1 − o), dc_{t−1} = dc f
 *
 * @param dh [N, H]
 * @param dc [N, H]; becomes dc_{t−1}
 * @param slopes receives ds [N, 4 H]
 */
export function closeGates(
  units: number,
  dh: FloatArray,
  dc: FloatArray,
  { gates, before, shown }: GateStep,
  slopes: FloatArray,
): void {
  for (let n = 0; n < dc.length; n += 1) {
    const at = placeOf(n, units);
    const i = gates[at]!; // in gates
    const f = gates[at + units]!;
    const g = gates[at + 2 * units]!;
    const o = gates[at + 3 * units]!;
    const slope = dc[n]!; // as long as dh, before and shown
    slopes[at] = slope * g * i * (1 - i);
    slopes[at + units] = slope * before[n]! * f * (1 - f);
    slopes[at + 2 * units] = slope * i * (1 - g * g);
    slopes[at + 3 * units] = dh[n]! * shown[n]! * o * (1 - o);
    dc[n] = slope * f;
  }
}

/** Where the first gate of a unit of [N, H] stands in [N, 4 H]. */
function placeOf(i: number, units: number): number {
  return Math.floor(i / units) * 4 * units + (i % units);
}

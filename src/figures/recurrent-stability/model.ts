import { createRandom, pow, tensor, type Tensor } from '../../core/index.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import {
  drawRecurrentNetwork,
  runBackward,
  runForward,
  type RecurrentNetwork,
  type RecurrentOptions,
} from '../../training/recurrent/recurrent-network.ts';
import type { parameters } from './parameters.ts';

/** How many hidden units there are, and how large what the inputs add at each step is. */
const [units, drive] = [32, 0.3];

/** The two networks: without a normalization, and with Layer Normalization before the activation. */
export const networks = ['none', 'ln'] as const;

/** A gradient lasts while it is at most so many times as large, or as small, as at the last step. */
export const lasting = 100;

/** The name of a network. */
export type NetworkName = (typeof networks)[number];

/** What becomes of a gradient on its way back: it lasts to the start, or leaves the range on one side. */
export type Fate = 'lasts' | 'explodes' | 'vanishes';

/** One step of time of one network. */
export interface Moment {
  readonly t: number;
  /** The root mean square of the hidden state. */
  readonly state: number;
  /** ‖∂L/∂h_t‖ / ‖∂L/∂h_T‖. */
  readonly gradient: number;
}

/** A network's whole run. */
export interface Run {
  readonly name: NetworkName;
  readonly moments: readonly Moment[];
  /** What became of the gradient from the last step to the start, in all and a step. */
  readonly total: number;
  readonly rate: number;
  /** How many steps back the gradient stays within {@link lasting}, without a break. */
  readonly lasts: number;
  readonly fate: Fate;
  /** The hidden state at the end. */
  readonly end: number;
}

/** The state of the figure. */
export interface Model {
  readonly scale: number;
  readonly T: number;
  readonly runs: Readonly<Record<NetworkName, Run>>;
}

/** Runs a recurrent network forward and backward, with and without Layer Normalization. */
export function model(values: Values<typeof parameters>): Model {
  const { scale, activation, T, gamma, seed } = values;
  const random = createRandom(seed);
  const draw = (): Tensor =>
    tensor(
      Float64Array.from({ length: units }, () => random.normal()),
      [1, units],
    );
  const [start, last] = [draw(), draw()];
  const network = drawRecurrentNetwork(random, units, T, drive);
  const run = (name: NetworkName): Run =>
    follow(
      name,
      network,
      { start, last },
      {
        scale,
        activation,
        gain: name === 'ln' ? gamma : undefined,
      },
    );
  return { scale, T, runs: { none: run('none'), ln: run('ln') } };
}

/** Both networks at every step. */
export function rows({ runs: { none, ln } }: Model): Table {
  return {
    columns: ['t', 'stateNone', 'stateLn', 'gradientNone', 'gradientLn'],
    rows: none.moments.map(({ t, state, gradient }, index) => [
      t,
      state,
      ln.moments[index]?.state ?? NaN,
      gradient,
      ln.moments[index]?.gradient ?? NaN,
    ]),
  };
}

function follow(
  name: NetworkName,
  network: RecurrentNetwork,
  { start, last }: { readonly start: Tensor; readonly last: Tensor },
  options: RecurrentOptions,
): Run {
  const steps = runForward(network, start, options);
  const gradients = runBackward(network, steps, last, options);
  const states = [start, ...steps.map(({ state }) => state)];
  const whole = lengthOf(last);
  const moments = states.map((state, t) => ({
    t,
    state: lengthOf(state) / Math.sqrt(units),
    gradient: lengthOf(gradients[t]) / whole,
  }));
  const total = moments[0]?.gradient ?? NaN;
  return {
    name,
    moments,
    total,
    ...howLong(moments),
    rate: pow(total, 1 / steps.length),
    end: moments.at(-1)?.state ?? NaN,
  };
}

function howLong(moments: readonly Moment[]): Pick<Run, 'lasts' | 'fate'> {
  const back = moments.toReversed();
  const lost = back.findIndex(({ gradient }) => gradient > lasting || gradient < 1 / lasting);
  if (lost === -1) return { lasts: back.length - 1, fate: 'lasts' };
  const explodes = (back[lost]?.gradient ?? 0) > lasting;
  return { lasts: lost - 1, fate: explodes ? 'explodes' : 'vanishes' };
}

function lengthOf(x: Tensor | undefined): number {
  let sum = 0;
  for (const value of x?.data ?? []) sum += value * value;
  return Math.sqrt(sum);
}

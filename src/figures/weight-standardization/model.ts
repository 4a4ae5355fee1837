import {
  createRandom,
  layerPartition,
  moments,
  rmsNorm,
  spectralNorm,
  tensor,
  weightNorm,
  weightStandardization,
  type Tensor,
} from '../../core/index.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import type { MethodName, parameters } from './parameters.ts';

const [outputs, inputs] = [3, 6];
const shape = [outputs, inputs];
/** The power method from here has settled long before. */
const settled = { u: Float64Array.of(0.6, 0.48, 0.64), iterations: 200 } as const;

/** What is true of a weight, filter by filter and as a whole. */
export interface Properties {
  readonly filters: readonly (readonly number[])[];
  readonly means: readonly number[];
  readonly lengths: readonly number[];
  /** The largest singular value. */
  readonly largest: number;
}

/** The state of the figure. */
export interface Model {
  readonly method: MethodName;
  readonly divisor: 'n' | 'n-1';
  /** What the reader adds to the first filter, and then multiplies it by. */
  readonly offset: number;
  readonly stretch: number;
  /** The weight as it is, and after each method. */
  readonly ways: Readonly<Record<'none' | MethodName, Properties>>;
  /** What the first filter is divided by in Weight Standardization, without ε. */
  readonly deviation: number;
}

/** Makes a weight whose first filter the reader shifts and stretches, and applies all three methods. */
export function model(values: Values<typeof parameters>): Model {
  const { method, offset, stretch, divisor, seed } = values;
  const random = createRandom(seed);
  const weights = Array.from({ length: outputs * inputs }, (_, index) => {
    const value = 0.5 * random.normal();
    return index < inputs ? stretch * (value + offset) : value;
  });
  const w = tensor(weights, shape);
  const standardized = weightStandardization(w, { divisor });
  const variance = standardized.statistics.variance[0] ?? NaN;
  return {
    method,
    divisor,
    offset,
    stretch,
    ways: {
      none: propertiesOf(w),
      wn: propertiesOf(weightNorm(w, new Float64Array(outputs).fill(1))),
      sn: propertiesOf(spectralNorm(w, settled).w),
      ws: propertiesOf(standardized.w),
    },
    deviation: Math.sqrt(divisor === 'n' ? variance : (variance * inputs) / (inputs - 1)),
  };
}

/** Every filter under every method. */
export function rows({ ways }: Model): Table {
  return {
    columns: ['method', 'filter', 'mean', 'length', 'largest'],
    rows: Object.entries(ways).flatMap(([name, { means, lengths, largest }]) =>
      means.map((mean, i) => [names[name] ?? '', i + 1, mean, lengths[i] ?? NaN, largest]),
    ),
  };
}

const names: Readonly<Record<string, string>> = { none: '–', wn: 'WN', sn: 'SN', ws: 'WS' };

function propertiesOf(w: Tensor): Properties {
  const { mean } = moments(w, layerPartition(shape));
  const { meanSquare } = rmsNorm(w);
  return {
    filters: Array.from({ length: outputs }, (_, i) =>
      Array.from(w.data.subarray(i * inputs, (i + 1) * inputs)),
    ),
    means: Array.from(mean),
    lengths: Array.from(meanSquare, (square) => Math.sqrt(inputs * square)),
    largest: spectralNorm(w, settled).sigma,
  };
}

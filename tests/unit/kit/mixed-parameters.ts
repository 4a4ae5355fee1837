import fc from 'fast-check';
import type { Steps } from '../../../src/kit/parameters/kind.ts';
import type {
  Index,
  Parameter,
  Parameters,
  Point,
  Value,
  Values,
} from '../../../src/kit/parameters/parameter.ts';
import { maximumSeed } from '../../../src/kit/parameters/seed.ts';

/** Parameters of every kind, with what is hard to write and read back: fractions, tiny numbers, odd steps. */
export const parameters = {
  B: { kind: 'range', values: [1, 2, 4, 8, 16, 32, 64], default: 4 },
  epsilon: { kind: 'range', values: [0, 1e-12, 1e-7, 1e-5, 0.1], default: 1e-5 },
  odd: { kind: 'range', values: [-1 / 3, 1 / 300000, Math.SQRT2, 1.5e300], default: Math.SQRT2 },
  gamma: { kind: 'range', min: -3, max: 3, step: 0.1, default: 1 },
  momentum: { kind: 'range', min: 0.01, max: 1, step: 0.01, default: 0.1 },
  third: { kind: 'range', min: 0, max: 2, step: 1 / 3, default: 0 },
  mode: { kind: 'choice', options: ['training', 'inference', 'both & more'], default: 'training' },
  rate: {
    kind: 'choice',
    options: ['1e-5', '1e-3', '0.10', '0'],
    numeric: true,
    default: 1e-5,
  },
  shown: { kind: 'toggle', default: true },
  seed: { kind: 'seed', default: 7 },
  house: {
    kind: 'point',
    x: { min: -1, max: 6, step: 0.1 },
    y: { min: 10, max: 300, step: 5 },
    default: { x: 1.5, y: 80 },
  },
  cell: {
    kind: 'index',
    shape: [3, 4, 2, 5],
    across: [1, 3],
    down: [0, 2],
    default: [2, 3, 1, 5],
    highlight: true,
  },
  photo: { kind: 'file', width: 4, height: 3, default: null },
  time: { kind: 'step', last: 240, play: { seconds: 10 }, default: 30 },
} as const satisfies Parameters;

/** Any valid state of a set of parameters; a step is counted from the range's lower bound. */
export function anyValues<P extends Parameters>(set: P): fc.Arbitrary<Values<P>> {
  const entries = Object.entries(set).map(([name, parameter]) => [name, anyValue(parameter)]);
  return fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<Value>>) as never;
}

function anyValue(parameter: Parameter): fc.Arbitrary<Value> {
  switch (parameter.kind) {
    case 'range': {
      if (parameter.values) return fc.constantFrom(...parameter.values);
      return anyStep(parameter);
    }
    case 'choice':
      return fc.constantFrom(
        ...(parameter.numeric ? parameter.options.map(Number) : parameter.options),
      );
    case 'toggle':
      return fc.boolean();
    case 'seed':
      return fc.integer({ min: 1, max: maximumSeed });
    case 'file':
      return fc.constant(null);
    case 'point':
      return fc.record({ x: anyStep(parameter.x), y: anyStep(parameter.y) });
    case 'index':
      return fc.tuple(...parameter.shape.map((size) => fc.integer({ min: 1, max: size })));
    case 'step':
      return fc.integer({ min: 0, max: parameter.last });
  }
}

function anyStep({ min, max, step }: Steps): fc.Arbitrary<number> {
  const last = Math.round((max - min) / step);
  return fc.integer({ min: 0, max: last }).map((n) => Number((min + n * step).toFixed(10)) + 0);
}

/** Tells whether a value is one that the declaration allows, without the help of the code under test. */
export function isValid(parameter: Parameter, value: unknown): boolean {
  switch (parameter.kind) {
    case 'range': {
      if (typeof value !== 'number' || Object.is(value, -0)) return false;
      if (parameter.values) return parameter.values.includes(value);
      return isStep(parameter, value);
    }
    case 'choice':
      return parameter.options.some(
        (option) => (parameter.numeric ? Number(option) : option) === value,
      );
    case 'toggle':
      return typeof value === 'boolean';
    case 'seed':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= maximumSeed;
    case 'file':
      return value === null;
    case 'point': {
      const { x, y } = value as Point;
      return [x, y].every((part) => typeof part === 'number' && !Object.is(part, -0))
        ? isStep(parameter.x, x) && isStep(parameter.y, y)
        : false;
    }
    case 'step':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= parameter.last;
    case 'index': {
      const index = value as Index;
      const { shape } = parameter;
      return (
        index.length === shape.length &&
        index.every((n, axis) => Number.isInteger(n) && n >= 1 && n <= (shape[axis] ?? 0))
      );
    }
  }
}

function isStep({ min, max, step }: Steps, value: number): boolean {
  const steps = (value - min) / step;
  return value >= min && value <= max && Math.abs(steps - Math.round(steps)) < 1e-6;
}

const badTexts = [
  ...['', ' ', '1 ', '+1', '-', '.', '.5', '1.', '1e', '--1', '1,5', '١', '４', '1e999', '-1e999'],
  ...['NaN', 'Infinity', '-Infinity', '0x10', '0b1', '0o7', '1_000', '-0', '1e-999', 'true'],
  ...['null', 'undefined', '<script>alert(1)</script>', '__proto__', 'constructor', '%', '%FF'],
  ...[
    '1.5,80',
    '1.5,80,1',
    '1.5',
    ',',
    '1.5,',
    ',80',
    '1.5;80',
    '1.5, 80',
    '-0,10',
    '7,80',
    '1,11',
    '1,1,1',
    '1,1,1,1,1',
    '0,1,1,1',
    '4,1,1,1',
    '1,1,1.5,1',
    '1,1,1,',
    '-1,1,1,1',
  ],
  ...['\u0000', '\uD800', 'x'.repeat(10_000), '9'.repeat(10_000), '0.'.padEnd(10_000, '3')],
];

/** A text that no one should write into an address, and that someone will. */
export const anyText = fc.oneof(
  fc.constantFrom(...badTexts),
  fc.string({ unit: 'binary' }),
  fc.double().map(String),
  fc.integer().map(String),
);

/** A query made to mislead: the figure's prefix with any name and text, encoded or not, and noise between. */
export function anyQuery(id: string): fc.Arbitrary<string> {
  const names = [
    ...Object.keys(parameters),
    '',
    '__proto__',
    'constructor',
    'toString',
    'b',
    'B.B',
  ];
  const pair = fc
    .tuple(fc.constantFrom(...names), anyText, fc.boolean())
    .map(([name, text, encoded]) =>
      encoded ? String(new URLSearchParams({ [`${id}.${name}`]: text })) : `${id}.${name}=${text}`,
    );
  const part = fc.oneof(pair, anyText, fc.string());
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 12 }).map((parts) => `?${parts.join('&')}`),
  );
}

import { readFileSync } from 'node:fs';
import { tensor, type FloatType } from '../../src/core/index.ts';
import type { MethodCase } from './method.ts';

interface Packed {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}

interface Document {
  readonly cases: readonly {
    readonly method: string;
    readonly type: FloatType;
    readonly options: Readonly<Record<string, unknown>>;
    readonly inputs: Readonly<Record<string, Packed>>;
    readonly outputs: Readonly<Record<string, Packed>>;
  }[];
}

/** The frameworks that made values. */
export const frameworks = ['pytorch', 'keras', 'flax'];

/** The committed cases of a framework. */
export function referenceCases(framework: string): MethodCase[] {
  const file = new URL(`../reference/${framework}.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as Document;
  return cases.map(({ inputs, outputs, ...rest }) => ({
    framework,
    ...rest,
    inputs: unpack(inputs, rest.type),
    outputs: unpack(outputs, 'float64'),
  }));
}

function unpack(packed: Readonly<Record<string, Packed>>, type: FloatType) {
  const entries = Object.entries(packed).map(([name, { shape, data }]) => {
    return [name, tensor(data, shape.length === 0 ? [1] : shape, type)] as const;
  });
  return Object.fromEntries(entries);
}

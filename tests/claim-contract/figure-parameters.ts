import { readdirSync } from 'node:fs';
import type { Parameters } from '../../src/kit/parameters/parameter.ts';

const folder = new URL('../../src/figures/', import.meta.url);

/** The parameters of every figure, by its name. */
export async function figureParameters(): Promise<ReadonlyMap<string, Parameters>> {
  const entries = readdirSync(folder).map(async (figure) => {
    const { parameters } = (await import(new URL(`${figure}/parameters.ts`, folder).href)) as {
      readonly parameters: Parameters;
    };
    return [figure, parameters] as const;
  });
  return new Map(await Promise.all(entries));
}

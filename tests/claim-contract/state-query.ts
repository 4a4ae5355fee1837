import type { Value } from '../../src/kit/parameters/parameter.ts';
import { linkQuery } from '../../src/kit/state/link-query.ts';
import type { Claim, FigureClaims } from './claims.ts';

/** The query that opens the state of a claim; it throws where the figure has no such state. */
export function stateQuery(name: string, { parameters }: FigureClaims, { at }: Claim): string {
  return linkQuery(name, parameters, at as Readonly<Record<string, Value>>);
}

import { defaultValues, type Values } from '../../src/kit/parameters/parameter.ts';
import { writeState } from '../../src/kit/state/state.ts';
import type { At, Claim, FigureClaims } from './claims.ts';

/** How many seeds agree with a claim. */
export interface Agreement {
  readonly claim: Claim;
  readonly seeds: number;
  readonly against: readonly number[];
}

/** The share of seeds that must agree. */
export const leastShare = 0.95;

const allSeeds = 200;
/** So many seeds in a row say as much: were the share below 95 %, they would agree in 1 of 20 tries. */
const enoughInARow = 60;

/** The claims of a figure that speak of any seed. */
export function claimsOfAnySeed({ parameters, links, sentences }: FigureClaims): readonly Claim[] {
  if (!('seed' in parameters)) return [];
  return [...links, ...sentences].filter(
    ({ at, atItsSeed }) => atItsSeed === undefined && !('seed' in at),
  );
}

/**
 * Holds claims to 200 seeds, or to the first 60 where all of those agree.
 *
 * @param all whether to go on to 200 at any rate
 */
export function holdOverSeeds(
  figure: FigureClaims,
  claims: readonly Claim[],
  all = false,
): readonly Agreement[] {
  const agreements = claims.map((claim) => ({ claim, seeds: 0, against: [] as number[] }));
  for (let seed = 1; seed <= allSeeds; seed++) {
    const open = agreements.filter(
      ({ against }) => all || seed <= enoughInARow || against.length > 0,
    );
    if (open.length === 0) break;
    const model = modelsOfSeed(figure, seed);
    for (const agreement of open) {
      agreement.seeds = seed;
      if (!holds(agreement.claim, model)) agreement.against.push(seed);
    }
  }
  return agreements;
}

/** Whether a claim holds at its own state, with the seed that is shown there. */
export function holdsAsShown(figure: FigureClaims, claim: Claim): boolean {
  const { seed } = figure.parameters;
  const shown = claim.at['seed'] ?? seed?.default;
  return holds(claim, modelsOfSeed(figure, typeof shown === 'number' ? shown : undefined));
}

function holds(
  { at, holds: predicate }: Claim,
  model: (values: Partial<Values>) => unknown,
): boolean {
  const others: At<FigureClaims['parameters'], unknown> = (values) => model({ ...at, ...values });
  return predicate(model(at), others);
}

/** The models of one seed, each computed once: several claims speak of the same. */
function modelsOfSeed({ parameters, model }: FigureClaims, seed: number | undefined) {
  const known = new Map<string, unknown>();
  return (values: Partial<Values>): unknown => {
    const wanted = {
      ...defaultValues(parameters),
      ...values,
      ...(seed === undefined ? {} : { seed }),
    };
    const key = writeState('figure', parameters, wanted, '');
    if (!known.has(key)) known.set(key, model(wanted));
    return known.get(key);
  };
}

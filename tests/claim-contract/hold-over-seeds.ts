import { defaultValues, type Values } from '../../src/kit/parameters/parameter.ts';
import { writeState } from '../../src/kit/state/state.ts';
import type { At, Claim, FigureClaims } from './claims.ts';

/** How many seeds agree with a claim. */
export interface Agreement {
  readonly claim: Claim;
  readonly seeds: number;
  readonly against: readonly number[];
}

/** The share of seeds that must agree, where a claim says no other. */
const leastShare = 0.95;

/** Whether fewer seeds agree than the claim needs. */
export function isDoubtful({ claim, seeds, against }: Agreement): boolean {
  return 1 - against.length / seeds < (claim.exact ? 1 : (claim.share ?? leastShare));
}

const allSeeds = 200;
/**
 * After how many seeds none, one, two … against a claim are so few that only 1 in 20 claims of which
 * less than 95 % of the seeds are right would come so far.
 */
const enough = [60, 93, 124, 153, 181] as const;
const enoughOfExact = 10;
const enoughOfShare = 100;

/** The last seed to which a claim is held, as long as no more speak against it. */
function lastSeed({ exact, share }: Claim, against: number): number {
  if (exact) return enoughOfExact;
  return share === undefined ? (enough[against] ?? allSeeds) : enoughOfShare;
}

/** The claims of a figure that speak of any seed. */
export function claimsOfAnySeed({ parameters, links, sentences }: FigureClaims): readonly Claim[] {
  if (!('seed' in parameters)) return [];
  return [...links, ...sentences].filter(
    ({ at, atItsSeed }) => atItsSeed === undefined && !('seed' in at),
  );
}

/**
 * Holds claims to 200 seeds, or to the first 60 where all of those agree, or to some between.
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
      ({ claim, against }) => all || seed <= lastSeed(claim, against.length),
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
      ...(seed === undefined ? {} : { seed }),
      ...values,
    };
    const key = writeState('figure', parameters, wanted, '');
    if (!known.has(key)) known.set(key, model(wanted));
    return known.get(key);
  };
}

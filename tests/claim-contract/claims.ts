import type { Parameters, Values } from '../../src/kit/parameters/parameter.ts';

/** The figure's model at other values than the claim's; the seed, and the rest, stay as they are. */
export type At<P extends Parameters, M> = (values: Partial<Values<P>>) => M;

/** What a sentence says about a figure, as a predicate on its model. */
export interface Claim<P extends Parameters = Parameters, M = unknown> {
  /** The values that the sentence speaks of, where they are not the default. */
  readonly at: Partial<Values<P>>;
  /** What it says, in a few words of English. */
  readonly says: string;
  readonly holds: (model: M, at: At<P, M>) => boolean;
  /**
   * Why it holds at the seed of `at` only: the sentence says so, or speaks of what is drawn there.
   * Every other claim is held over many seeds.
   */
  readonly atItsSeed?: string;
  /** It follows from algebra: not one seed may disagree, and a few are enough. */
  readonly exact?: true;
  /** The share of seeds that must agree where the sentence says “mostly”; 95 % of them otherwise. */
  readonly share?: number;
}

/** Everything that pages and findings claim about one figure. */
export interface FigureClaims<P extends Parameters = Parameters, M = unknown> {
  readonly parameters: P;
  readonly model: (values: Values<P>) => M;
  /** Of the sentences that link to a state: at least one for each state that a page links to. */
  readonly links: readonly Claim<P, M>[];
  /** Of sentences and findings without a link. */
  readonly sentences: readonly Claim<P, M>[];
}

/**
 * Declares what pages and findings claim about a figure.
 *
 * @param figure its parameters, its model, and the claims
 * @returns the same, for tests that know no figure's types
 */
export function defineClaims<const P extends Parameters, M>(
  figure: FigureClaims<P, M>,
): FigureClaims {
  // The tests feed a claim only with its own figure's model.
  return figure as unknown as FigureClaims;
}

import type { Term } from './read-term.ts';
import type { Hit } from './section-index.ts';

/** A section that has some of the words. */
export interface Candidate {
  readonly hit: Hit;
  readonly score: number;
  readonly has: ReadonlySet<Term>;
  readonly isComplete: boolean;
}

/** How much a word of asking counts beside one of the matter. */
const optionalWeight = 0.4;
/** How much more a section counts whose title, or one of its phrases, says just what was asked. */
const closenessWeight = 1.5;
/** So many are read, to see how close they come to what was asked. */
const reread = 12;

/**
 * The sections that have words of the matter, in their order: those that have all of them first, and
 * of the foremost those first whose title, or one of the phrases that people type for it, comes
 * closest to what was asked.
 */
export async function rankCandidates(terms: readonly Term[]): Promise<readonly Candidate[]> {
  const ranked = inOrder(candidatesOf(terms));
  const foremost = await Promise.all(
    ranked.slice(0, reread).map(async (candidate) => {
      const { title, words } = await candidate.hit.read();
      const closest = Math.max(
        ...[title, ...words.split('|')].map((phrase) => closeness(phrase, terms)),
      );
      return { ...candidate, score: candidate.score * (1 + closenessWeight * closest) };
    }),
  );
  return [...inOrder(foremost), ...ranked.slice(reread)];
}

function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted(
    (a, b) => Number(b.isComplete) - Number(a.isComplete) || b.score - a.score,
  );
}

function candidatesOf(terms: readonly Term[]): readonly Candidate[] {
  const needed = terms.filter(({ required }) => required);
  const all = sumOfRarity(needed);
  const ids = new Set(needed.flatMap(({ scores }) => [...scores.keys()]));
  return [...ids].flatMap((id) => {
    const having = terms.filter(({ scores }) => scores.has(id));
    const hit = having[0]?.scores.get(id)?.hit;
    if (!hit) return [];
    const sum = having.reduce(
      (total, { scores, required }) =>
        total + (scores.get(id)?.score ?? 0) * (required ? 1 : optionalWeight),
      0,
    );
    const had = having.filter(({ required }) => required);
    // What lacks the rare word answers another question.
    const share = all === 0 ? 1 : sumOfRarity(had) / all;
    return [
      {
        hit,
        score: sum * share ** 2,
        has: new Set(having),
        isComplete: had.length === needed.length,
      },
    ];
  });
}

function sumOfRarity(terms: readonly Term[]): number {
  return terms.reduce((sum, { rarity }) => sum + rarity, 0);
}

/** How close a phrase comes to what was asked: 1 when it says that and nothing else. */
function closeness(phrase: string, terms: readonly Term[]): number {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const asked = terms.filter(({ required }) => required);
  const said = words.filter((word) => terms.some((term) => word.startsWith(term.word)));
  const met = asked.filter((term) => words.some((word) => word.startsWith(term.word)));
  if (said.length === 0 || asked.length === 0) return 0;
  return (said.length / words.length) * (met.length / asked.length);
}

import { queryTerms, type QueryTerm } from './query-terms.ts';
import { rankCandidates, type Candidate } from './rank-candidates.ts';
import { readTerm, type Term } from './read-term.ts';
import type { SectionIndex, SectionText } from './section-index.ts';

/** A section that was found. */
export interface FoundSection extends SectionText {
  /** The words that it does not have. */
  readonly without: readonly string[];
}

/** What was found. */
export interface Found {
  /** The words that were looked for and stand somewhere, but for single letters: what to mark. */
  readonly words: readonly string[];
  /** How many sections have every word of the matter; they come first. */
  readonly complete: number;
  /** How many sections have any. */
  readonly count: number;
  /** Reads the sections from one rank up to another. */
  readonly read: (from: number, to: number) => Promise<readonly FoundSection[]>;
}

/**
 * Looks for sections with every word that was typed, and, where no section has them all, for those
 * with most of them.
 */
export async function searchSections(index: SectionIndex, query: string): Promise<Found> {
  const asked = queryTerms(query);
  const terms = (await Promise.all(asked.map((term) => readOrSplit(index, term)))).flat();
  const known = terms.filter(({ scores }) => scores.size > 0);
  const unknown = terms.filter(({ required, scores }) => required && scores.size === 0);
  const ranked = await rankCandidates(known);
  const lacking = ({ has }: Candidate): string[] =>
    [...known.filter((term) => term.required && !has.has(term)), ...unknown].map(
      ({ typed }) => typed,
    );
  return {
    words: known.map(({ word }) => word).filter((word) => word.length > 1),
    complete: ranked.filter((candidate) => lacking(candidate).length === 0).length,
    count: ranked.length,
    read: (from, to) =>
      Promise.all(
        ranked
          .slice(from, to)
          .map(async (one) => ({ ...(await one.hit.read()), without: lacking(one) })),
      ),
  };
}

/** A word, or the two that were written as one: 배치노멀라이제이션, "groupnormalization". */
async function readOrSplit(index: SectionIndex, term: QueryTerm): Promise<readonly Term[]> {
  const whole = await readTerm(index, term);
  const { word, required } = term;
  const shortest = /^[가-힣]+$/.test(word) ? 2 : 4;
  if (whole.scores.size > 0 || !required) return [whole];
  for (let cut = word.length - shortest; cut >= shortest; cut -= 1) {
    const parts = await Promise.all(
      [word.slice(0, cut), word.slice(cut)].map((part) =>
        readTerm(index, { word: part, typed: part, required }),
      ),
    );
    if (parts.every(({ scores }) => scores.size > 0)) return parts;
  }
  return [whole];
}

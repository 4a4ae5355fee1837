import type { QueryTerm } from './query-terms.ts';
import type { Hit, SectionField, SectionIndex } from './section-index.ts';

/** A word that was looked for. */
export interface Term extends QueryTerm {
  /** How much it tells: a word that stands everywhere tells nothing. */
  readonly rarity: number;
  /** The sections that have it. */
  readonly scores: ReadonlyMap<string, { readonly hit: Hit; readonly score: number }>;
}

/** How much a word counts that stands there: pages and questions most, entries of lists least. */
const fieldWeight: Readonly<Record<SectionField, number>> = {
  page: 5,
  title: 4,
  words: 4,
  aliases: 2.5,
  entry: 0.6,
  mentions: 0.6,
  on: 0.4,
};
/** How much a word counts that only begins as the one that was typed. */
const beginningWeight = 0.6;

/** Looks for the sections that have a word. */
export async function readTerm(index: SectionIndex, term: QueryTerm): Promise<Term> {
  const { word } = term;
  const [hits, whole] = await Promise.all([index.find(word), index.find(word, true)]);
  const exact = new Set(whole.map(({ id }) => id));
  const there = exact.size > 0 || (await beginsSo(word, hits[0])) ? hits : [];
  const rarity = Math.log(1 + (index.count - there.length + 0.5) / (there.length + 0.5));
  const scores = there.map((hit) => {
    const inFields = hit.fields.reduce((sum, field) => sum + fieldWeight[field], 0);
    const closeness = exact.size === 0 || exact.has(hit.id) ? 1 : beginningWeight;
    return [hit.id, { hit, score: (inFields * rarity + hit.score) * closeness }] as const;
  });
  return { ...term, rarity, scores: new Map(scores) };
}

/**
 * Whether a section has a word that begins so. For a word that stands nowhere Pagefind gives the
 * sections of its longest beginning that is a word: of "adaln" those with "ada".
 */
async function beginsSo(word: string, hit: Hit | undefined): Promise<boolean> {
  if (!hit) return false;
  const { title, on = '', words, names, text } = await hit.read();
  return [title, on, words, names, text].some((part) => part.toLowerCase().includes(word));
}

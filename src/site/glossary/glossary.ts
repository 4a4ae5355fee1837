import { z } from 'astro/zod';

const words = z.strictObject({ ko: z.string().min(1), en: z.string().min(1) });
const names = z.array(z.string().min(1));

/** A term of the glossary, in both languages. */
export const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Which list of the page it stands in. */
  group: z.enum(['words', 'methods', 'statistics', 'mathematics', 'network', 'training']),
  name: words,
  /** Its other names, by which readers look for it. */
  also: z.strictObject({ ko: names, en: names }),
  /** Korean names that mislead, which this site does not use. */
  avoid: names.optional(),
  /** What it means, in a sentence or two. */
  text: words,
  /** The section that explains it. */
  see: z.strictObject({ page: z.string(), section: z.string().optional() }).optional(),
});

/** A term of the glossary, in both languages. */
export type Term = z.infer<typeof termSchema>;

/** The id of a term's entry: `term-layer-normalization`. */
export function termId(term: Pick<Term, 'id'>): string {
  return `term-${term.id}`;
}

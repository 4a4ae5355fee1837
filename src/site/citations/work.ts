import { z } from 'astro/zod';

const person = z.union([
  z.strictObject({ family: z.string(), given: z.string() }),
  z.strictObject({ literal: z.string() }),
]);

/** A work that pages cite, as CSL-JSON writes it; a misspelt field is an error. */
export const workSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  type: z.enum([
    'article',
    'article-journal',
    'book',
    'paper-conference',
    'post-weblog',
    'webpage',
  ]),
  title: z.string(),
  author: z.array(person).min(1),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1)).length(1) }).optional(),
  'container-title': z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  edition: z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  number: z.string().optional(),
  language: z.string().optional(),
  DOI: z.string().optional(),
  ISBN: z.string().optional(),
  URL: z.url().optional(),
});

/** A work that pages cite. */
export type Work = z.infer<typeof workSchema>;

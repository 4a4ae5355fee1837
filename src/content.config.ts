import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { termSchema } from './site/glossary/glossary.ts';
import { workSchema } from './site/citations/work.ts';

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content', pattern: '{ko,en}/**/*.mdx' }),
    schema: docsSchema({
      extend: z.object({
        /** Search engines show it; of a page without one they show the first words. */
        description: z.string(),
        /** What the reader finds there, in one line: the map of the site shows it beside the title. */
        summary: z.string().optional(),
      }),
    }),
  }),
  // Starlight warns on every build when it finds none.
  i18n: defineCollection({ loader: () => [{ id: 'en' }], schema: i18nSchema() }),
  glossary: defineCollection({ loader: file('content/glossary.json'), schema: termSchema }),
  bibliography: defineCollection({ loader: file('content/bibliography.json'), schema: workSchema }),
};

import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { workSchema } from './site/work.ts';

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content', pattern: '{ko,en}/**/*.mdx' }),
    schema: docsSchema(),
  }),
  bibliography: defineCollection({ loader: file('content/bibliography.json'), schema: workSchema }),
};

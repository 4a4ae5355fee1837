import { existsSync } from 'node:fs';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { sectionGroups, type Section } from './sections.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** Starlight's sidebar: the sections whose pages are written, under their groups. */
export function sidebar(): Sidebar {
  return sectionGroups
    .map(({ title, sections }) => ({
      label: title.ko,
      translations: { en: title.en },
      items: sections.filter(isWritten).map(({ slug }) => slug),
    }))
    .filter(({ items }) => items.length > 0);
}

function isWritten({ slug }: Section): boolean {
  return existsSync(new URL(`../../../content/ko/${slug}.mdx`, import.meta.url));
}

import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { sectionGroups } from './sections.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** Starlight's sidebar: the sections under their groups, each by the title of its page. */
export function sidebar(): Sidebar {
  return sectionGroups.map(({ title, slugs, folded = false }) => ({
    label: title.ko,
    translations: { en: title.en },
    collapsed: folded,
    items: [...slugs],
  }));
}

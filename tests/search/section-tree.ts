import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPageSections } from '../../src/build/search/page-sections.ts';
import { sectionName } from '../../src/build/search/search-words.ts';
import type { Language } from '../../src/i18n/languages.ts';

/** The headings of the built pages of a language, each with those that it stands below. */
export class SectionTree {
  private readonly folder: string;
  private readonly pages = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(dist: string, language: Language) {
    this.folder = join(dist, language);
  }

  /** A section and the headings that it stands below, by `page#heading`; none if there is no such section. */
  chain(name: string): readonly string[] {
    const slug = name.split('#', 1)[0] ?? '';
    const page = this.pages.get(slug) ?? this.readPage(slug);
    this.pages.set(slug, page);
    return page.get(name) ?? [];
  }

  private readPage(slug: string): ReadonlyMap<string, readonly string[]> {
    const file = join(this.folder, slug === 'index' ? '' : slug, 'index.html');
    const { sections = [] } = readPageSections(readFileSync(file, 'utf8')) ?? {};
    const above: { name: string; level: number }[] = [];
    const chains = sections.map(({ id, level }): [string, readonly string[]] => {
      while ((above.at(-1)?.level ?? 0) >= level) above.pop();
      const name = sectionName(slug, id);
      const chain = [name, ...above.filter((one) => one.level > 1).map((one) => one.name)];
      above.push({ name, level });
      return [name, chain];
    });
    return new Map(chains);
  }
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { isLanguage } from '../../i18n/languages.ts';
import { failOn } from '../content-checks/fail-on.ts';
import { pagePath } from '../../site/navigation/page-path.ts';
import { SiteFiles } from '../offline/site-files.ts';
import { NameGroups } from './name-groups.ts';
import { readPageSections } from './page-sections.ts';
import { sectionRecord, type SearchedSection } from './section-record.ts';
import {
  lostWords,
  readSearchWords,
  sectionName,
  wordsOf,
  type SearchWords,
} from './search-words.ts';

/** The texts of so many sections come in one file: a search reads a few of them. */
const maxFragments = 32;

/**
 * Astro integration: what the search needs, by Pagefind. It indexes the built pages section by
 * section, where Starlight, whose `pagefind` is switched off for this, would index them as wholes.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const words = readSearchWords(root);
        const sections = searchedSections(new SiteFiles(fileURLToPath(dir)), words);
        const names = new Set(sections.map(({ slug, section }) => sectionName(slug, section.id)));
        failOn(lostWords(root, words, names), logger);
        await writeIndex(sections, fileURLToPath(new URL('pagefind/', dir)));
        const time = Math.round(performance.now() - started);
        logger.info(`${sections.length} sections can be found, in ${time} ms`);
      },
    },
  };
}

/** Every section of every page of the site. */
function searchedSections(site: SiteFiles, words: SearchWords): readonly SearchedSection[] {
  const groups = {
    ko: new NameGroups(words.names),
    en: new NameGroups(words.names.map((names) => names.filter((name) => !/[가-힣]/.test(name)))),
  };
  return site.list('index.html').flatMap((file) => {
    const [language, ...path] = file.split('/').slice(0, -1);
    const page = isLanguage(language) ? readPageSections(site.read(file)) : undefined;
    if (!page || !isLanguage(language)) return [];
    const slug = path.join('/') || 'index';
    return page.sections.map((section) => ({
      page,
      section,
      slug,
      language,
      words: wordsOf(words, sectionName(slug, section.id), language),
      namesIn: (text) => groups[language].namesIn(text),
    }));
  });
}

async function writeIndex(sections: readonly SearchedSection[], outputPath: string): Promise<void> {
  try {
    const { index } = done(await pagefind.createIndex({ maxFragments }));
    if (!index) throw new Error('Pagefind gave no index');
    for (const one of sections.filter(saysSomething)) {
      const hash = one.section.id === '' ? '' : `#${one.section.id}`;
      const url = `/${one.language}/${pagePath(one.slug)}${hash}`;
      done(await index.addHTMLFile({ url, content: sectionRecord(one) }));
    }
    done(await index.writeFiles({ outputPath }));
  } finally {
    await pagefind.close();
  }
}

/** A heading right above another one says nothing of its own. */
function saysSomething({ section, words }: SearchedSection): boolean {
  return section.id === '' || section.text !== '' || words.length > 0;
}

/** @throws what Pagefind reports as errors in an answer */
function done<Answer extends { readonly errors: readonly string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

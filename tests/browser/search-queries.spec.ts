import { expect, test } from '@playwright/test';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { searchSections } from '../../src/site/client/search/search-sections.ts';
import { openBuiltIndex } from '../search/open-built-index.ts';
import { readQueries } from '../search/read-queries.ts';
import { SectionTree } from '../search/section-tree.ts';
import { dist } from './site.ts';

/** Share of the queries whose answer must be among the first results, and how many those are. */
const goal = 0.95;
const first = 3;

// No browser: the page's own search runs in Node, on the built index.
for (const language of languages) {
  test(`of the queries that people type in ${language}, at least ${String(goal * 100)} % find their answer among the first ${String(first)}`, async () => {
    const tree = new SectionTree(dist, language);
    const index = await openBuiltIndex(dist, language);
    const queries = readQueries(language);
    const misses: string[] = [];
    for (const { words, answers } of queries) {
      for (const name of answers) expect(tree.chain(name), `${name} exists`).not.toEqual([]);
      const found = await searchSections(index, words);
      const names = (await found.read(0, first)).map(({ url }) => nameOf(url, language));
      if (names.some((name) => tree.chain(name).some((one) => answers.includes(one)))) continue;
      misses.push(`“${words}” finds ${names.join(', ') || 'nothing'}, not ${answers.join(', ')}`);
    }
    const count = queries.length;
    const rate = (count - misses.length) / count;
    console.log(
      [
        `${language}: ${String(count - misses.length)} of ${String(count)} queries (${(rate * 100).toFixed(1)} %)`,
        ...misses,
      ].join('\n  '),
    );
    expect(rate, misses.join('\n')).toBeGreaterThanOrEqual(goal);
  });
}

/** `/ko/beyond/#rms-norm` as the list names it: `beyond#rms-norm`. */
function nameOf(url: string, language: Language): string {
  const [path = '', hash] = url.slice(`/${language}/`.length).split('#');
  const slug = path.replace(/\/$/, '') || 'index';
  return hash === undefined ? slug : `${slug}#${hash}`;
}

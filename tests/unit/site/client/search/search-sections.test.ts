import { expect, test } from 'vitest';
import { searchSections } from '../../../../../src/site/client/search/search-sections.ts';
import type { Hit, SectionIndex } from '../../../../../src/site/client/search/section-index.ts';

/** An index of sections by title and text; like Pagefind, it goes back to a shorter beginning. */
function indexOf(sections: Readonly<Record<string, string>>): SectionIndex {
  const all = Object.entries(sections).map(([title, text]) => ({
    title,
    words: `${title} ${text}`.toLowerCase().split(/\s+/),
    read: () =>
      Promise.resolve({ url: `/${title}`, title, on: undefined, words: '', names: '', text }),
  }));
  const having = (fits: (word: string) => boolean): Hit[] =>
    all
      .filter(({ words }) => words.some(fits))
      .map(({ title, read }) => ({ id: title, score: 1, fields: [], read }));
  return {
    count: all.length,
    find: (term, whole = false) => {
      if (whole) return Promise.resolve(having((word) => word === term));
      for (let length = term.length; length > 0; length -= 1) {
        const hits = having((word) =>
          length === term.length ? word.startsWith(term) : word === term.slice(0, length),
        );
        if (hits.length > 0) return Promise.resolve(hits);
      }
      return Promise.resolve([]);
    },
  };
}

const index = indexOf({ A: 'gamma beta momentum', B: 'gamma ada', C: 'momentum beta', D: 'other' });

async function find(query: string) {
  const found = await searchSections(index, query);
  const sections = await found.read(0, 10);
  return { found, titles: sections.map(({ title }) => title), sections };
}

test('sections with every word come first, then those with some, which say what they lack', async () => {
  const { found, titles, sections } = await find('gamma momentum');
  expect(found.complete).toBe(1);
  expect(titles).toEqual(['A', 'B', 'C']);
  expect(sections.map(({ without }) => without)).toEqual([[], ['momentum'], ['gamma']]);
});

test('where no section has every word, fewer are tried', async () => {
  const { found, sections } = await find('ada momentum');
  expect(found.complete).toBe(0);
  expect(found.count).toBe(3);
  for (const { without } of sections) expect(without).toHaveLength(1);
});

test('a word that stands nowhere is not taken for its beginning', async () => {
  const { found } = await find('adaln');
  expect(found.count).toBe(0);
  expect((await find('adaln gamma')).sections.map(({ without }) => without)).toEqual([
    ['adaln'],
    ['adaln'],
  ]);
});

test('the beginning of a word finds it', async () => {
  expect((await find('momen')).titles).toEqual(['A', 'C']);
});

test('two words that were typed as one are found', async () => {
  const { found, titles } = await find('gammabeta');
  expect(found.complete).toBe(1);
  expect(titles[0]).toBe('A');
});

test('words of asking need not stand there', async () => {
  const { found } = await find('what is beta');
  expect(found.complete).toBe(2);
});

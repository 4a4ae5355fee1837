import { expect, test } from 'vitest';
import anchors from '../../../content/anchors.json' with { type: 'json' };
import bibliography from '../../../content/bibliography.json' with { type: 'json' };
import { languages } from '../../../src/i18n/languages.ts';
import { pageNames, readPage, type Page } from './pages.ts';

interface Anchors {
  readonly headings: string[];
  readonly figures: string[];
  readonly equations: string[];
}

const listed: Readonly<Record<string, Anchors>> = anchors;
const pages = pageNames('ko');

/**
 * What `content/anchors.json` must say of a page. The list is edited by hand, on purpose: others
 * link to what stands in it, so an id leaves it only with an alias in its place.
 */
function found({ headings, figures, equations }: Page): Anchors {
  return { headings: headings.map((heading) => heading.replace(/^#+ /, '')), figures, equations };
}

test('both languages have the same pages, and the list names them', () => {
  expect(pageNames('en')).toEqual(pages);
  expect(Object.keys(listed).sort()).toEqual(pages);
});

for (const language of languages) {
  test.each(pages)(`the list holds every anchor of ${language}/%s and no other`, (name) => {
    expect(found(readPage(language, name))).toEqual(listed[name]);
  });
}

test.each(pages)('%s is the same in both languages but for its words', (name) => {
  expect(readPage('en', name)).toEqual(readPage('ko', name));
});

test.each(pages)('%s cites works of the bibliography only', (name) => {
  const works = bibliography.map(({ id }) => id);
  const cited = readPage('ko', name).citations.map((citation) => citation.split(' ')[0]);
  expect(works).toEqual(expect.arrayContaining(cited));
});

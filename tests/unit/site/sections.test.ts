import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { sectionGroups } from '../../../src/site/navigation/sections.ts';
import { sidebar } from '../../../src/site/navigation/sidebar.ts';
import { pageNames, pageTitle } from './pages.ts';

const sections = sectionGroups.flatMap((group) => group.sections);
const written = pageNames('ko').filter((name) => name !== 'index');

test('every page has its place in the map of the site, and stands there once', () => {
  const slugs = sections.map(({ slug }) => slug);
  expect(slugs).toEqual(expect.arrayContaining(written));
  expect(new Set(slugs).size).toBe(slugs.length);
});

test('the sidebar leads to every page that is written and to no other', () => {
  const items = sidebar().flatMap((group) =>
    typeof group === 'object' && 'items' in group ? group.items : [],
  );
  expect([...items].sort()).toEqual(written);
});

for (const language of languages) {
  test.each(written)(`the map calls ${language}/%s by the title of the page`, (name) => {
    const section = sections.find(({ slug }) => slug === name);
    expect(section?.title[language]).toBe(pageTitle(language, name));
  });
}

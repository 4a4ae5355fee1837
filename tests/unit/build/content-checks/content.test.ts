import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import anchors from '../../../../content/anchors.json' with { type: 'json' };
import { acceptAnchors } from '../../../../src/build/content-checks/accept-anchors.ts';
import { checkSources } from '../../../../src/build/content-checks/check-sources.ts';
import { findingLines } from '../../../../src/build/content-checks/finding.ts';
import type { PageSource } from '../../../../src/build/content-checks/page-source.ts';
import { readPages, type PagesKnown } from '../../../../src/build/content-checks/read-pages.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const known: PagesKnown = new Map();
const { pages } = readPages(root, known);
const korean = pages.filter(({ language }) => language === 'ko');

/** What must be the same in both languages: all but the words. */
function frame({ headings, figures, equations, tex, citations }: PageSource) {
  return {
    headings: headings.map(({ id, depth }) => `${'#'.repeat(depth)} ${id}`),
    figures: figures.map(({ name }) => name),
    equations: equations.map(({ name }) => name),
    tex,
    citations: citations.map(({ work, locator }) => `${work} ${locator}`).sort(),
  };
}

test('the build has nothing to say against the pages', () => {
  expect(findingLines(checkSources(root, '/normalization/', known))).toEqual([]);
});

test('the list of anchors names every id: `npm run anchors:accept` brings in new ones', () => {
  expect(acceptAnchors(anchors, korean)).toEqual(anchors);
});

test.each(korean)('$slug is the same in both languages but for its words', (page) => {
  const english = pages.find(({ language, slug }) => language === 'en' && slug === page.slug);
  expect(english && frame(english)).toEqual(frame(page));
});

import { expect, test } from 'vitest';
import { acceptAnchors } from '../../../../src/build/content-checks/accept-anchors.ts';
import { readPage } from '../../../../src/build/content-checks/read-page.ts';

const empty = { headings: [], figures: [], equations: [] };
const text = '## Two [#two]\n\n## One [#one]\n\n<Figure name="f" />\n\n<Equation id="e" />';

test('a new page comes into the list with all its ids, in the order of slugs and of the page', () => {
  const accepted = acceptAnchors({ z: empty, b: empty }, [readPage('ko', 'x', text)]);
  expect(Object.keys(accepted)).toEqual(['b', 'x', 'z']);
  expect(accepted['x']).toEqual({ headings: ['two', 'one'], figures: ['f'], equations: ['e'] });
});

test('new ids come into a page that is listed, and an id that is gone stays', () => {
  const known = { headings: ['gone', 'one'], figures: ['lost'], equations: [] };
  expect(acceptAnchors({ x: known }, [readPage('ko', 'x', text)])).toEqual({
    x: { headings: ['two', 'one', 'gone'], figures: ['f', 'lost'], equations: ['e'] },
  });
});

test('an id that is gone leaves the list when its successor is named, and the redirect stays', () => {
  const redirects = { uno: 'one', 'fig-lost': 'fig-f' };
  const known = { headings: ['uno'], figures: ['lost'], equations: [], redirects };
  expect(acceptAnchors({ x: known }, [readPage('ko', 'x', text)])).toEqual({
    x: { headings: ['two', 'one'], figures: ['f'], equations: ['e'], redirects },
  });
});

test('a page that moved keeps its entry', () => {
  const list = { y: { movedTo: 'x' } };
  expect(acceptAnchors(list, [])).toEqual(list);
});

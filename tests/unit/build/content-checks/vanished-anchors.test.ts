import { describe, expect, test } from 'vitest';
import { findingLine } from '../../../../src/build/content-checks/finding.ts';
import { readPage } from '../../../../src/build/content-checks/read-page.ts';
import { vanishedAnchors } from '../../../../src/build/content-checks/vanished-anchors.ts';
import type { AnchorList } from '../../../../src/site/navigation/anchor-list.ts';

const listed = { headings: ['one'], figures: ['f'], equations: ['e'] };
const text = '## One [#one]\n\n<Figure name="f" />\n\n<Equation id="e" />';
const pages = [readPage('ko', 'x', text), readPage('en', 'x', text)];

function check(list: AnchorList, there = pages): string[] {
  return vanishedAnchors(there, list, JSON.stringify(list, undefined, 2)).map(findingLine);
}

test('a list whose ids are all there has nothing to say', () => {
  expect(check({ x: listed })).toEqual([]);
});

describe('an id that is gone', () => {
  test.each([
    ['headings', 'one', '## Uno [#uno]\n\n<Figure name="f" />\n\n<Equation id="e" />', 4, 'one'],
    ['figures', 'f', '## One [#one]\n\n<Equation id="e" />', 7, 'fig-f'],
    ['equations', 'e', '## One [#one]\n\n<Figure name="f" />', 10, 'eq-e'],
  ])('of the %s (%s) is told with its line and its page', (_, __, changed, line, id) => {
    expect(check({ x: listed }, [readPage('ko', 'x', text), readPage('en', 'x', changed)])).toEqual(
      [
        `content/anchors.json:${line}: content/en/x.mdx has no #${id} any more: give it back, write into "redirects" what took its place, or take it off the list if it was never published`,
      ],
    );
  });

  test('is not told when the list says what took its place', () => {
    const renamed = [readPage('ko', 'x', '## Uno [#uno]\n\n<Figure name="f" />')];
    const redirects = { one: 'uno', 'eq-e': 'fig-f' };
    expect(check({ x: { ...listed, redirects } }, renamed)).toEqual([]);
  });
});

test('a redirect to an id that is none, and one from an id that is still there, are told', () => {
  const redirects = { old: 'gone', one: 'fig-f' };
  expect(check({ x: { ...listed, redirects } }, pages.slice(0, 1))).toEqual([
    'content/anchors.json:13: #old is redirected to #gone, which content/ko/x.mdx has not',
    'content/anchors.json:4: #one is redirected, and still in content/ko/x.mdx',
  ]);
});

describe('a page that is gone', () => {
  test('is told', () => {
    expect(check({ x: listed, y: listed })).toEqual([
      'content/anchors.json:13: the page y is gone: give it back, write { "movedTo": "its-successor" }, or take it off the list if it was never published',
    ]);
  });

  test('is not told when it moved to a page that is there', () => {
    expect(check({ x: listed, y: { movedTo: 'x' } })).toEqual([]);
  });

  test('may not move to a page that is none, nor stay', () => {
    expect(check({ x: { movedTo: 'z' } })).toEqual([
      'content/anchors.json:2: the page x moved, and is still there',
      'content/anchors.json:2: the page x moved to "z", which is none',
    ]);
  });
});

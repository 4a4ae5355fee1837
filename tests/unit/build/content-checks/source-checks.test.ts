import { describe, expect, test } from 'vitest';
import { brokenLinks } from '../../../../src/build/content-checks/broken-links.ts';
import { findingLine, type Finding } from '../../../../src/build/content-checks/finding.ts';
import { misplacedSections } from '../../../../src/build/content-checks/misplaced-sections.ts';
import { missingTranslations } from '../../../../src/build/content-checks/missing-translations.ts';
import { readPage } from '../../../../src/build/content-checks/read-page.ts';
import { unknownFigures } from '../../../../src/build/content-checks/unknown-figures.ts';
import { unsourcedCitations } from '../../../../src/build/content-checks/unsourced-citations.ts';

const summary = '---\nsummary: In one line.\n---\n';
const lines = (findings: readonly Finding[]) => findings.map(findingLine);
const both = (slug: string, text = '') => [
  readPage('ko', slug, summary + text),
  readPage('en', slug, summary + text),
];

describe('translations', () => {
  test('a page in both languages is not missed', () => {
    expect(missingTranslations(both('x'))).toEqual([]);
  });

  test('a page in one language only is told by the file that is missing', () => {
    const pages = [...both('x'), readPage('ko', 'a/y', ''), readPage('en', 'z', '')];
    expect(lines(missingTranslations(pages))).toEqual([
      'content/en/a/y.mdx is missing: content/ko/a/y.mdx has no translation',
      'content/ko/z.mdx is missing: content/en/z.mdx has no translation',
    ]);
  });
});

describe('sections', () => {
  const check = (
    slugs: readonly string[],
    pages = [...both('index'), ...both('x'), ...both('y')],
  ) =>
    lines(
      misplacedSections(pages, {
        slugs,
        file: 'sections.ts',
        text: slugs.map((slug) => `'${slug}',`).join('\n'),
      }),
    );

  test('every page but home has one, and each has a page', () => {
    expect(check(['x', 'y'])).toEqual([]);
  });

  test('a page that no section names is told once for both languages', () => {
    expect(check(['x'])).toEqual([
      "content/ko/y.mdx is in no section: sections.ts does not name 'y'",
    ]);
  });

  test('a mistyped section is told with its line', () => {
    expect(check(['x', 'y', 'why'])).toEqual([
      "sections.ts:3: there is no page 'why', no content/ko/why.mdx",
    ]);
  });

  test('a section that stands there twice is told with its second line', () => {
    expect(check(['x', 'y', 'x'])).toEqual(["sections.ts:3: 'x' stands there twice"]);
  });

  test('a section without a summary is told', () => {
    expect(check(['x'], [readPage('ko', 'x', '---\ntitle: X\n---\n')])).toEqual([
      'content/ko/x.mdx:1: the map of the site shows a summary, and the frontmatter has none',
    ]);
  });
});

test('a figure without a folder is told where it is shown and where a link leads to it', () => {
  const text = '\n<Figure name="one" />\n<Figure name="two" />\n<FigureState figure="three" />';
  const pages = [readPage('ko', 'x', text)];
  expect(lines(unknownFigures(pages, new Set(['one'])))).toEqual([
    'content/ko/x.mdx:3: there is no figure "two", no src/figures/two/',
    'content/ko/x.mdx:4: there is no figure "three", no src/figures/three/',
  ]);
  expect(unknownFigures(pages, new Set(['one', 'two', 'three']))).toEqual([]);
});

test('a citation without a source is told', () => {
  const pages = [readPage('ko', 'x', '\nSo says <Cite of="a" /> and\n<Cite of="b" />.')];
  expect(lines(unsourcedCitations(pages, new Set(['a'])))).toEqual([
    'content/ko/x.mdx:3: content/bibliography.json has no work "b"',
  ]);
  expect(unsourcedCitations(pages, new Set(['a', 'b']))).toEqual([]);
});

describe('links', () => {
  const target =
    '## One [#one]\n\n<Figure name="f" />\n\n<Equation id="e">$$a \\tag{1}$$</Equation>';
  const check = (link: string, text = target) =>
    lines(
      brokenLinks(
        [
          readPage('ko', 'a/x', `\n\n[link](${link})`),
          readPage('ko', 'y', text),
          readPage('ko', 'index', ''),
        ],
        '/site/',
      ),
    );

  test.each([
    '../../y/',
    '../../y/#one',
    '../../y/?f.a=1#fig-f',
    '../../y/#eq-e',
    '../../',
    '../../../',
    'https://example.org/gone/',
    '../../../favicon.svg',
  ])('%s leads somewhere, or is left to the built site', (link) => {
    expect(check(link)).toEqual([]);
  });

  test.each([
    ['../y/', '/site/ko/a/y/'],
    ['../../y/#two', '/site/ko/y/#two'],
    ['../../y/#fig-g', '/site/ko/y/#fig-g'],
    ['../../y/#eq-one', '/site/ko/y/#eq-one'],
    ['#one', '/site/ko/a/x/#one'],
    ['../../../en/y/', '/site/en/y/'],
  ])('%s leads nowhere', (link, address) => {
    expect(check(link)).toEqual([`content/ko/a/x.mdx:3: ${address} leads nowhere`]);
  });

  test('an id on a page whose components make ids is left to the built site', () => {
    expect(check('../../y/#term-batch', '<Glossary group="words" />')).toEqual([]);
  });
});

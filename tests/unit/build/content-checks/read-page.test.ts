import { expect, test } from 'vitest';
import { writtenIds } from '../../../../src/build/content-checks/page-source.ts';
import { readPage } from '../../../../src/build/content-checks/read-page.ts';

const text = `---
title: X
summary: In one line.
---

import Figure from '~components/Figure.astro';

## One [#one]

See [two](../y/#two) and <a href="../z/">z</a>, says <Cite of="wu-he-2018" locator="§2" />.

<Figure name="batch-of-one" />

<Equation id="mean">
  $$
  \\mu = 0 \\tag{1}
  $$
</Equation>

<FigureState figure="padding" values={{ T: 3, at: { x: -1 }, cell: [0, 2], mask: true, of: 'n' }}>at three</FigureState>
`;

test('a page is read with the lines of its file, frontmatter and all', () => {
  expect(readPage('en', 'x', text)).toEqual({
    language: 'en',
    slug: 'x',
    file: 'content/en/x.mdx',
    summarized: true,
    headings: [{ id: 'one', depth: 2, line: 8 }],
    figures: [{ name: 'batch-of-one', line: 12 }],
    figureLinks: [
      {
        name: 'padding',
        line: 20,
        values: { T: 3, at: { x: -1 }, cell: [0, 2], mask: true, of: 'n' },
      },
    ],
    equations: [{ name: 'mean', line: 14 }],
    tex: ['\\mu = 0 \\tag{1}'],
    citations: [{ work: 'wu-he-2018', locator: '§2', line: 10 }],
    links: [
      { name: '../y/#two', line: 10 },
      { name: '../z/', line: 10 },
    ],
    hasMadeIds: false,
  });
});

test('its ids are those of headings, figures and equations', () => {
  expect([...writtenIds(readPage('en', 'x', text))]).toEqual([
    'one',
    'fig-batch-of-one',
    'eq-mean',
  ]);
});

test('a component that makes a list makes ids that the text does not show', () => {
  expect(readPage('ko', 'x', '<Glossary group="words" />')).toMatchObject({ hasMadeIds: true });
});

test('a component that leads to the lab makes none', () => {
  for (const text of ['<TryInLab of="depth" />', '<LabOutcome of="depth" />']) {
    expect(readPage('ko', 'x', text)).toMatchObject({ hasMadeIds: false });
  }
});

test('a link or a citation in code is none', () => {
  const page = readPage('ko', 'x', '`[a](../gone/)`\n\n```mdx\n<Cite of="x" />\n```');
  expect(page).toMatchObject({ links: [], citations: [] });
});

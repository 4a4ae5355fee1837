import { expect, test } from 'vitest';
import { citingPages } from '../../../../src/site/citations/citing-pages.ts';

const page = (slug: string, body: string) => ({ slug, title: slug.toUpperCase(), body });

test('a work is cited by pages in reading order, each with its number of citations', () => {
  const citing = citingPages(
    [
      page('late', 'As said <Cite of="x" />.'),
      page('not-listed', '<Cite of="x" />'),
      page(
        'early',
        '- <Cite narrative of="x" /> and <Cite of="y" locator="§2" />\n\n<Cite of="x" />',
      ),
    ],
    ['early', 'late'],
  );
  expect(citing.get('x')).toEqual([
    { slug: 'early', title: 'EARLY', count: 2 },
    { slug: 'late', title: 'LATE', count: 1 },
    { slug: 'not-listed', title: 'NOT-LISTED', count: 1 },
  ]);
  expect(citing.get('y')).toEqual([{ slug: 'early', title: 'EARLY', count: 1 }]);
});

test('braces of a formula and citations in code do not disturb the count', () => {
  const body = '$\\frac{1}{m}$ <Cite of="x" /> `<Cite of="x" />`\n\n```mdx\n<Cite of="x" />\n```';
  expect(citingPages([page('a', body)], ['a']).get('x')).toMatchObject([{ count: 1 }]);
});

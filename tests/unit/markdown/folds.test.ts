import { expect, test } from 'vitest';
import { readPage } from '../../../src/build/content-checks/read-page.ts';
import { firstReading } from '../site/first-reading.ts';
import { rehypeFolds } from '../../../src/markdown/folds.ts';
import { remarkHeadingIds } from '../../../src/markdown/heading-ids.ts';
import { readElements } from './render.ts';

const options = { remark: [remarkHeadingIds], rehype: [rehypeFolds] };
const folded = '<Fold>\n\n### Why so? [#why-so]\n\nBecause. It is.\n\n</Fold>\n';

test('a fold becomes details with its heading as the summary, and a link to itself', async () => {
  const [fold] = (await readElements(folded, options)).children;
  expect(fold).toMatchObject({ name: 'details' });
  expect(fold).toHaveProperty('children.0.name', 'summary');
  expect(fold).toHaveProperty('children.0.children.0.attributes.0.value', 'why-so');
  expect(fold).toHaveProperty('children.1.properties.href', '#why-so');
});

test('a fold without a heading that has an id fails', async () => {
  await expect(readElements('<Fold>\n\nBecause.\n\n</Fold>\n', options)).rejects.toThrow(
    'A fold begins with a heading',
  );
});

test('a folded heading is an anchor of its page, and no part of its first reading', () => {
  const text = `Open. Open too.\n\n${folded}\n<Equation id="a">\n\n$$\na\n$$\n\n</Equation>\n`;
  expect(readPage('en', 'page', text).headings.map(({ id }) => id)).toEqual(['why-so']);
  expect(firstReading(text)).toEqual({ sentences: 2, equations: 1, figures: 0 });
});

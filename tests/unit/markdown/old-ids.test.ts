import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { remarkHeadingIds } from '../../../src/markdown/heading-ids.ts';
import { textAttribute, type JsxElement } from '../../../src/markdown/jsx.ts';
import { remarkOldIds } from '../../../src/markdown/old-ids.ts';
import { readTree } from './render.ts';

const list = {
  'a/page': {
    headings: ['new'],
    figures: ['f'],
    equations: ['e'],
    redirects: { old: 'new', 'fig-old': 'fig-f', 'eq-old': 'eq-e', lost: 'gone' },
  },
  moved: { movedTo: 'a/page' },
};
const text = '## New [#new]\n\nText.\n\n<Figure name="f" />\n\n<Equation id="e" />';

async function rows(path: string): Promise<string[]> {
  const plugins = [remarkHeadingIds, [remarkOldIds, list] as [typeof remarkOldIds, typeof list]];
  const tree: Root = await readTree(text, { remark: plugins, path });
  return tree.children.map((node) => (node.type === 'mdxJsxFlowElement' ? name(node) : node.type));
}

const name = (node: JsxElement) => `${node.name ?? ''} ${textAttribute(node, 'id') ?? ''}`.trim();

test.each(['/site/content/ko/a/page.mdx', 'C:\\site\\content\\en\\a\\page.mdx'])(
  'in %s an old id stands before what took its place',
  async (path) => {
    expect(await rows(path)).toEqual([
      'span old',
      'heading',
      'paragraph',
      'span fig-old',
      'Figure',
      'span eq-old',
      'Equation e',
    ]);
  },
);

test('a page without redirects stays as it is', async () => {
  expect(await rows('/site/content/ko/page.mdx')).not.toContain('span old');
});

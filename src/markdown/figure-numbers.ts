import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { anchorId } from './anchor-id.ts';
import { addAttribute, textAttribute } from './jsx.ts';

/**
 * Remark plugin: numbers the figures of a page, `<Figure name="x" />`, in their order.
 *
 * @throws When a figure has no plain name, or stands on the page twice.
 */
export function remarkFigureNumbers() {
  return (tree: Root, file: VFile): void => {
    const names: string[] = [];
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name !== 'Figure') return;
      const name = textAttribute(node, 'name') ?? '';
      if (!anchorId.test(name)) file.fail('A figure is written <Figure name="its-folder" />', node);
      if (names.includes(name)) file.fail(`The figure ${name} stands on this page twice`, node);
      names.push(name);
      addAttribute(node, 'number', names.length);
    });
  };
}

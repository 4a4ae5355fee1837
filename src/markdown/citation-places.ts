import type { Root } from 'mdast';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { addAttribute, textAttribute, type JsxElement } from './jsx.ts';

/**
 * Remark plugin: tells each `<Cite of="x" />` whether it is the first of that work on its page, the
 * second, …, so that the bibliography can lead back to it.
 */
export function remarkCitationPlaces() {
  return (tree: Root): void => {
    const counts = new Map<string, number>();
    visitCitations(tree, (node, work) => {
      const place = (counts.get(work) ?? 0) + 1;
      counts.set(work, place);
      addAttribute(node, 'place', place);
    });
  };
}

/**
 * How often a page cites each work, in the order of their first citation.
 *
 * @param text the page's MDX, without its frontmatter
 */
export function countCitations(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const tree = unified().use([remarkParse, remarkMdx, remarkMath]).parse(text) as Root;
  visitCitations(tree, (_, work) => counts.set(work, (counts.get(work) ?? 0) + 1));
  return counts;
}

function visitCitations(tree: Root, visitor: (node: JsxElement, work: string) => void): void {
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name === 'Cite') visitor(node, textAttribute(node, 'of') ?? '');
  });
}

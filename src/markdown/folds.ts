import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { MdxJsxAttribute, MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { pathLanguage } from '../site/navigation/path-language.ts';
import { sign } from './heading-links.ts';
import { markdownWords } from './words.ts';

/**
 * Rehype plugin: `<Fold>` around a heading and what follows it becomes `details`, whose summary is the
 * heading: a proof, a second remark, a question. It has an id like any heading, so that links lead to
 * it (`src/site/client/open-folds.ts` opens it), but no entry in the table of contents.
 *
 * @throws When a fold does not begin with a heading of level 3 or 4 that has an id.
 */
export function rehypeFolds() {
  return (tree: Root, file: VFile): void => {
    const words = markdownWords[pathLanguage(file.path)];
    visit(tree, 'mdxJsxFlowElement', (fold) => {
      if (fold.name !== 'Fold') return;
      const heading = fold.children.find((child) => child.type === 'element');
      const id = heading?.properties.id;
      if (!heading || !/^h[34]$/.test(heading.tagName) || typeof id !== 'string') {
        file.fail('A fold begins with a heading: ### What is folded? [#its-id]', fold);
      }
      const rest = fold.children.filter((child) => child !== heading);
      fold.name = 'details';
      fold.attributes = [attribute('class', 'fold')];
      const link = linkTo(id, words.linkTo(toString(heading)));
      fold.children = [summary(heading, id), link, ...rest];
    });
  };
}

/** As JSX, the heading stays out of the table of contents, which Astro makes of plain elements. */
function summary(heading: Element, id: string): MdxJsxFlowElementHast {
  return jsx('summary', [], [jsx(heading.tagName, [attribute('id', id)], heading.children)]);
}

/** Beside the summary and not in it: what one presses holds nothing else to press. */
function linkTo(id: string, name: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['sl-anchor-link'],
      href: `#${id}`,
      ariaLabel: name,
      dataPagefindIgnore: true,
    },
    children: [sign],
  };
}

function jsx(
  name: string,
  attributes: MdxJsxAttribute[],
  children: ElementContent[],
): MdxJsxFlowElementHast {
  return { type: 'mdxJsxFlowElement', name, attributes, children };
}

function attribute(name: string, value: string): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value };
}

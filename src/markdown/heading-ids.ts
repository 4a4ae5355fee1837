import GithubSlugger from 'github-slugger';
import type { Heading, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { anchorId, reservedPrefix } from './anchor-id.ts';

const marker = /\s*\[#([^\]\s]*)\]\s*$/;

/**
 * Remark plugin: `## 배치 크기가 1이면 [#batch-of-one]` gets the id `batch-of-one` and loses the mark.
 * The slug that GitHub and kramdown would make of its words stays as a second anchor,
 * so that a link guessed from the words works too.
 *
 * @throws When a heading of level 2 or 3 has no id, an id is malformed or stands twice,
 * a heading holds an equation, or a page has a second title.
 */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const headings = collectHeadings(tree, file);
    const taken = new Set<string>();
    for (const { id, node } of headings) {
      if (id === undefined) continue;
      if (taken.has(id)) file.fail(`Two headings have the id ${id}`, node);
      taken.add(id);
    }
    // The words become a slug before KaTeX and link icons can add theirs to them.
    const slugger = new GithubSlugger();
    for (const { id, node } of headings) {
      const slug = slugger.slug(toString(node));
      if (id === undefined) continue;
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
      if (!taken.has(slug)) addAlias(node, slug);
    }
  };
}

function collectHeadings(tree: Root, file: VFile): { id: string | undefined; node: Heading }[] {
  const headings: { id: string | undefined; node: Heading }[] = [];
  visit(tree, 'heading', (node) => {
    headings.push({ id: takeId(node, file), node });
    checkHeading(node, file);
    return SKIP;
  });
  return headings;
}

function takeId(node: Heading, file: VFile): string | undefined {
  const text = node.children.at(-1);
  const id = text?.type === 'text' ? takeMark(text) : undefined;
  if (id === undefined) {
    if (node.depth < 4) file.fail(`A heading needs an id: ## ${toString(node)} [#some-id]`, node);
    return undefined;
  }
  if (!anchorId.test(id)) file.fail(`A heading's id is ASCII words and hyphens, not ${id}`, node);
  if (reservedPrefix.test(id)) file.fail(`A heading's id may not start as ${id} does`, node);
  return id;
}

function takeMark(text: Text): string | undefined {
  const id = marker.exec(text.value)?.[1];
  if (id !== undefined) text.value = text.value.replace(marker, '');
  return id;
}

function checkHeading(node: Heading, file: VFile): void {
  if (node.depth === 1) file.fail('The title of a page stands in its frontmatter', node);
  visit(node, (child) => {
    // A heading is also an entry of the table of contents, a search result and a link's name,
    // where TeX is read out as its source.
    if (child.type === 'inlineMath') file.fail('A heading holds words and signs, no TeX', child);
  });
}

function addAlias(node: Heading, slug: string): void {
  node.children.unshift({
    type: 'emphasis',
    children: [],
    data: { hName: 'span', hProperties: { id: slug, className: ['alias'] } },
  });
}

import type { Root, RootContent } from 'mdast';
import 'mdast-util-math';
import 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** How much a first reader of a page reads: what lies open, not what is folded. */
export interface FirstReading {
  readonly sentences: number;
  /** Numbered equations. */
  readonly equations: number;
  readonly figures: number;
}

const prose = new Set(['paragraph', 'tableCell']);

/**
 * Counts the sentences, numbered equations and figures of a page's MDX outside of its folded parts.
 * Headings and lines of code are no sentences; an entry of a list and a cell of a table are, when
 * they end as one.
 */
export function firstReading(text: string): FirstReading {
  const body = text.replace(/^---\n.*?\n---\n/s, '');
  const tree = unified().use([remarkParse, remarkMdx, remarkMath]).parse(body) as Root;
  const counts = { sentences: 0, equations: 0, figures: 0 };
  visit(tree, (node) => {
    if (isComponent(node, 'Fold') || isComponent(node, 'details')) return SKIP;
    if (isComponent(node, 'Equation')) counts.equations += 1;
    if (isComponent(node, 'Figure')) counts.figures += 1;
    if (prose.has(node.type)) counts.sentences += sentencesOf(toString(node));
    return undefined;
  });
  return counts;
}

function isComponent(node: Root | RootContent, name: string): boolean {
  return 'name' in node && node.name === name;
}

/** A sentence ends with a mark that a blank or the end of the text follows. */
function sentencesOf(text: string): number {
  return text.match(/[.?!]["'”’)]*(?=\s|$)/g)?.length ?? 0;
}

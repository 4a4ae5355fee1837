import { readdirSync, readFileSync } from 'node:fs';
import type { Node, Root } from 'mdast';
import 'mdast-util-math';
import 'mdast-util-mdx-jsx';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Language } from '../../../src/i18n/languages.ts';
import { textAttribute, type JsxElement } from '../../../src/markdown/jsx.ts';

const content = new URL('../../../content/', import.meta.url);

/** What can be linked to on a page, and what must be the same in both languages. */
export interface Page {
  /** The ids of headings, in order, each with the signs of its level: `## batch-of-one`. */
  readonly headings: string[];
  readonly figures: string[];
  readonly equations: string[];
  /** The TeX of display equations, in order. */
  readonly tex: string[];
  /** The works that are cited, with the place in them, sorted. */
  readonly citations: string[];
}

/** The names of the pages of a language: `batch-normalization-limits`, `reference/notation`. */
export function pageNames(language: Language): string[] {
  return readdirSync(new URL(language, content), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => path.replace(/\.mdx$/, '').replaceAll('\\', '/'))
    .sort();
}

/** The title of a page, from its frontmatter. */
export function pageTitle(language: Language, name: string): string | undefined {
  return /^title: (.+)$/m.exec(readText(language, name))?.[1];
}

/** Reads a page as the build does, without building it. */
export function readPage(language: Language, name: string): Page {
  const text = readText(language, name);
  const parser = unified().use([remarkParse, remarkMdx, remarkMath]);
  return inspect(parser.parse(text.replace(/^---\n.*?\n---\n/s, '')) as Root);
}

function readText(language: Language, name: string): string {
  return readFileSync(new URL(`${language}/${name}.mdx`, content), 'utf8');
}

function inspect(tree: Root): Page {
  const page: Page = { headings: [], figures: [], equations: [], tex: [], citations: [] };
  visit(tree, (node: Node) => {
    if (node.type === 'math' && 'value' in node) page.tex.push(String(node.value));
    if (node.type === 'heading') page.headings.push(...headingId(node));
    if (node.type.startsWith('mdxJsx')) inspectComponent(node as JsxElement, page);
  });
  page.citations.sort();
  return page;
}

function headingId(node: Node): string[] {
  const { depth, children } = node as Node & { depth: number; children: { value?: string }[] };
  const id = /\[#([^\]]*)\]\s*$/.exec(children.at(-1)?.value ?? '')?.[1];
  return id === undefined ? [] : [`${'#'.repeat(depth)} ${id}`];
}

function inspectComponent(node: JsxElement, page: Page): void {
  const text = (name: string) => textAttribute(node, name) ?? '';
  if (node.name === 'Figure') page.figures.push(text('name'));
  if (node.name === 'Equation') page.equations.push(text('id'));
  if (node.name === 'Cite') page.citations.push(`${text('of')} ${text('locator')}`.trim());
}

import type { Heading, Node, Root } from 'mdast';
import 'mdast-util-math';
import 'mdast-util-mdx-jsx';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Language } from '../../i18n/languages.ts';
import { textAttribute, type JsxElement } from '../../markdown/jsx.ts';
import { literalValue } from './literal-value.ts';
import { pageFile, type PageSource } from './page-source.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** Components whose ids the text shows, or that have none. */
const plainComponents =
  /^(?:Figure|FigureState|Equation|EquationRef|Cite|Remember|Fold|InFrameworks|TryInLab|LabState|LabShare|LabOutcome|[a-z].*)$/;

/**
 * Reads a page as the build does, without building it.
 *
 * @throws a VFileMessage with its line, when the text is no MDX
 */
export function readPage(language: Language, slug: string, text: string): PageSource {
  const [frontmatter = ''] = /^---\n.*?\n---\n/s.exec(text) ?? [];
  // Blank lines in its place keep the numbers of the lines after it.
  const body = '\n'.repeat(frontmatter.split('\n').length - 1) + text.slice(frontmatter.length);
  const tree = unified().use([remarkParse, remarkMdx, remarkMath]).parse(body) as Root;
  const page: Writable<PageSource> = {
    language,
    slug,
    file: pageFile(language, slug),
    summarized: /^summary: ./m.test(frontmatter),
    headings: [],
    figures: [],
    figureLinks: [],
    equations: [],
    tex: [],
    citations: [],
    links: [],
    hasMadeIds: false,
  };
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'math') page.tex.push(node.value);
    if (node.type === 'heading') readHeading(node, line, page);
    if (node.type === 'link' || node.type === 'definition') {
      page.links.push({ name: node.url, line });
    }
    if (isJsx(node)) readComponent(node, line, page);
  });
  return page;
}

function isJsx(node: Node): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function readHeading({ depth, children }: Heading, line: number, page: Writable<PageSource>): void {
  const end = children.at(-1);
  const id = end?.type === 'text' ? /\[#([^\]]*)\]\s*$/.exec(end.value)?.[1] : undefined;
  if (id !== undefined) page.headings.push({ id, depth, line });
}

function readComponent(node: JsxElement, line: number, page: Writable<PageSource>): void {
  const text = (name: string) => textAttribute(node, name) ?? '';
  if (node.name === 'Figure') page.figures.push({ name: text('name'), line });
  if (node.name === 'FigureState') {
    page.figureLinks.push({ name: text('figure'), line, values: writtenValues(node) });
  }
  if (node.name === 'Equation') page.equations.push({ name: text('id'), line });
  if (node.name === 'Cite') {
    page.citations.push({ work: text('of'), locator: text('locator'), line });
  }
  if (node.name === 'a') page.links.push({ name: text('href'), line });
  if (!plainComponents.test(node.name ?? '')) page.hasMadeIds = true;
}

function writtenValues({ attributes }: JsxElement): unknown {
  const values = attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'values',
  )?.value;
  return typeof values === 'object' ? literalValue(values?.data?.estree) : undefined;
}

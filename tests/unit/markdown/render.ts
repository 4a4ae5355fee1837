import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Pluggable } from 'unified';
import { VFile } from 'vfile';

interface Options {
  readonly remark?: Pluggable[];
  readonly rehype?: Pluggable[];
  readonly path?: string;
}

/** The HTML of a Markdown text without components, made with these plugins of ours. */
export async function renderHtml(text: string, options: Options = {}): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use([remarkMath, ...(options.remark ?? [])])
    .use(remarkRehype)
    .use([[rehypeKatex, { strict: 'error' }], ...(options.rehype ?? [])])
    .use(rehypeStringify);
  return String(await processor.process(page(text, options)));
}

/** The tree of an MDX text after these remark plugins of ours. */
export async function readTree(text: string, options: Options = {}): Promise<Root> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use([remarkMath, ...(options.remark ?? [])]);
  return (await processor.run(processor.parse(text), page(text, options))) as Root;
}

/** The tree of elements of an MDX text, components in it, made with these plugins of ours. */
export async function readElements(text: string, options: Options = {}): Promise<HastRoot> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use([remarkMath, ...(options.remark ?? [])])
    .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
    .use(options.rehype ?? []);
  return await processor.run(processor.parse(text), page(text, options));
}

function page(value: string, { path = '/site/content/ko/page.mdx' }: Options): VFile {
  return new VFile({ value, path });
}

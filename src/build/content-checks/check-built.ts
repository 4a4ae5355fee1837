import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SiteFiles } from '../offline/site-files.ts';
import { brokenAddresses } from './broken-addresses.ts';
import { readBuiltPage, type BuiltPage } from './built-page.ts';
import type { Finding } from './finding.ts';
import { placeBroken, type SourceFile } from './place-broken.ts';
import { repeatedIds } from './repeated-ids.ts';

/** Data that components make links from. */
const linkedData = [
  'content/glossary.json',
  'src/site/comparison/compared-activations.ts',
  'src/site/comparison/compared-weights.ts',
];

/**
 * What is wrong with the addresses and ids of the built site, all of it.
 *
 * @param root the root of the project
 * @param dist the folder of the built site
 * @param base the path under which it is built: `/normalization/`
 */
export function checkBuilt(root: string, dist: string, base: string): readonly Finding[] {
  const site = new SiteFiles(dist);
  const pages = site.list('.html').map((file) => readBuiltPage(file, site.read(file)));
  const source = (file: string) => readSource(root, file);
  const sourceOf = (page: BuiltPage) => source(contentFile(page));
  const broken = brokenAddresses(pages, new Set(site.list()), base);
  return [
    ...placeBroken(
      broken,
      sourceOf,
      linkedData.map(source).filter((one) => one !== undefined),
    ),
    ...repeatedIds(pages, (page) => sourceOf(page)?.file ?? `dist/${page.file}`),
  ];
}

/** The file that a page of the site is written in, if it is one of the content. */
function contentFile({ file }: BuiltPage): string {
  const slug = file.replace(/\/index\.html$/, '');
  return `content/${slug.includes('/') ? slug : `${slug}/index`}.mdx`;
}

function readSource(root: string, file: string): SourceFile | undefined {
  const path = join(root, file);
  return existsSync(path) ? { file, text: readFileSync(path, 'utf8') } : undefined;
}

import { buildRuntime, contentHash } from '../offline/build-runtime.ts';
import type { SiteFiles } from '../offline/site-files.ts';
import { flattenPage } from './flatten-page.ts';
import { inlineStyles, sheetsOf } from './inline-styles.ts';
import { slimMathFonts } from './math-fonts.ts';
import { mathLetters } from './math-letters.ts';
import { splitStyles } from './split-styles.ts';
import { fontTwins } from './font-twins.ts';
import { pageFaces, readFaces } from './font-faces.ts';
import type { Twins } from './page/late-fonts.ts';
import { reachableScripts } from './reachable-scripts.ts';
import { takeScripts } from './take-scripts.ts';

/** What stands in other people's pages, whose policies may forbid inline styles, stays as it is. */
const isOurs = (file: string): boolean => !file.startsWith('embed/');

/** Rewrites the pages of a built site, and its style sheets and fonts. */
export async function prepareFirstPaint(files: SiteFiles): Promise<void> {
  const pages = new Map(
    files.list('.html').map((file): [string, string] => [file, flattenPage(files.read(file))]),
  );
  const mathFonts = await slimMathFonts(files, mathLetters(pages.values()));
  const ours = [...pages].filter(([file]) => isOurs(file));
  const names = [...new Set(ours.flatMap(([, html]) => sheetsOf(html)))];
  const fonts = names.map((name) => splitStyles(files.read(name), () => true).fonts).join('');
  const fontSheet = `_astro/fonts.${contentHash(fonts)}.css`;
  files.write(fontSheet, fonts);
  const stylesOf = stylesByKind(files, ours, names);
  const twins = await fontTwins(files, mathFonts);
  const [plain, math] = [startPage(twins.text), startPage({ ...twins.text, ...twins.math })];
  const faces = readFaces(fonts);
  for (const [file, html] of ours) {
    if (sheetsOf(html).length === 0) continue;
    const root = '../'.repeat(file.split('/').length - 1);
    const { page, scripts } = takeScripts(inlineStyles(html, stylesOf(html)));
    const list = JSON.stringify(pageFaces(faces, html, `${root}_astro/`)).replaceAll("'", '&#39;');
    const code = html.includes('class="katex') ? math : plain;
    const tags = `<script data-fonts='${list}' data-scripts="${scripts}">${code}</script><noscript><link rel="stylesheet" href="${root}${fontSheet}"></noscript>`;
    pages.set(
      file,
      page.replace('</head>', () => `${tags}</head>`),
    );
  }
  for (const [file, html] of pages) files.write(file, html);
  const rest = [...pages.values()].flatMap(sheetsOf);
  for (const name of names.filter((sheet) => !rest.includes(sheet))) files.remove(name);
}

/**
 * The style sheets as a page needs them. A page without figures is spared theirs, a tenth of what it
 * weighs; a sheet for each page would be a hash for each page in the policy.
 */
function stylesByKind(
  files: SiteFiles,
  pages: readonly (readonly [string, string])[],
  names: readonly string[],
): (html: string) => ReadonlyMap<string, string> {
  const hasFigures = (html: string): boolean => html.includes('<live-figure');
  const stylesFor = (kind: boolean): ReadonlyMap<string, string> => {
    const isUsed = usedClasses(
      files,
      pages.filter(([, html]) => hasFigures(html) === kind),
    );
    return new Map(
      names.map((name) => [name, withTwins(splitStyles(files.read(name), isUsed).first)]),
    );
  };
  const [withFigures, without] = [stylesFor(true), stylesFor(false)];
  return (html) => (hasFigures(html) ? withFigures : without);
}

/** Whether a class stands in a page, or a script that the pages bring may put it there. */
function usedClasses(
  files: SiteFiles,
  pages: readonly (readonly [string, string])[],
): (name: string) => boolean {
  const texts = pages.map(([, html]) => html);
  const attributes = texts.flatMap((html) => [...html.matchAll(/\sclass="([^"]*)"/g)]);
  const classes = attributes.flatMap(([, names = '']) => names.split(/\s+/));
  const inline = texts.flatMap((html) => [...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)]);
  const code = [
    ...reachableScripts(files, pages).map((file) => files.read(file)),
    ...inline.map(([, text = '']) => text),
  ];
  const words = code.flatMap((text) => text.match(/[\w-]+/g) ?? []);
  const used = new Set([...classes, ...words]);
  return (name) => used.has(name);
}

/** KaTeX's families, each with the one that stands in for it. */
function withTwins(css: string): string {
  return css.replaceAll(
    /\bKaTeX_\w+/g,
    (family) => `${family},Twin_${family.slice('KaTeX_'.length)}`,
  );
}

function startPage(twins: Twins): string {
  return buildRuntime(new URL('page/start-page.ts', import.meta.url), { TWINS: twins }).trim();
}

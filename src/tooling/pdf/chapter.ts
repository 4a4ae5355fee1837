import { parseHTML } from 'linkedom';
import { madeUpHost } from '../../build/made-up-host.ts';

/** A page of the built site, to be a chapter. */
export interface BuiltPage {
  /** Its path from where the site begins: `ko/beyond/`. */
  readonly path: string;
  readonly html: string;
}

/** A page as a part of one document that holds all. */
export interface Chapter {
  readonly path: string;
  readonly title: string;
  /** The titles of its sections, and their ids in the whole document. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly html: string;
  /** Its style sheets, as elements: files and, where they are small, whole. */
  readonly styles: readonly string[];
}

/** What a book has no use for; its contents lead to all pages already. */
const leftOut = 'script, template, .sl-anchor-link, .site-map';

const idLists = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** The id that a place of a page has in the whole document. */
export function bookId(path: string, id = ''): string {
  return [path.replace(/\/$/, '').replaceAll('/', '-'), id].filter(Boolean).join('--');
}

/** What a chapter needs to know of the document around it. */
export interface Frame {
  /** The path under which the site is built. */
  readonly base: string;
  /** The paths of all pages of the document. */
  readonly chapters: ReadonlySet<string>;
  /** Where the site is to be found, for links to what is no page; without it, they lead nowhere. */
  readonly site?: string | undefined;
}

/**
 * Takes the text of a page out of its frame, so that it can stand beside the others: ids get the
 * page before them, links to chapters lead inside the document, all other addresses are whole.
 */
export function makeChapter(
  { path, html }: BuiltPage,
  frame: Frame & { readonly number: number },
): Chapter {
  const { document } = parseHTML(html);
  const content = document.querySelector('.sl-markdown-content');
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  if (!content) throw new Error(`${path} has no text`);
  const address = `${madeUpHost}${frame.base}${path}`;
  for (const part of content.querySelectorAll(leftOut)) part.remove();
  prefixIds(content, path);
  for (const element of content.querySelectorAll('[href], [src]')) {
    resolveAddress(element, address, frame);
    element.removeAttribute('loading');
  }
  for (const mark of content.querySelectorAll('.figure .number')) {
    mark.textContent = mark.textContent.replace(/\d+/, (own) => `${frame.number}.${own}`);
  }
  const sections = [...content.querySelectorAll('h2[id]')].map((heading) => ({
    id: heading.id,
    title: heading.textContent.trim(),
  }));
  const styles = [...document.querySelectorAll('link[rel="stylesheet"], head style')].map((sheet) =>
    writeSheet(sheet, address),
  );
  return { path, title, sections, html: content.outerHTML, styles };
}

/** Drawings keep their ids: those are unique in the site, and named in colours and clips. */
function prefixIds(content: Element, path: string): void {
  for (const element of content.querySelectorAll('[id]')) {
    if (!element.closest('svg')) element.id = bookId(path, element.id);
  }
  for (const name of idLists) {
    for (const element of content.querySelectorAll(`[${name}]`)) {
      const ids = (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);
      element.setAttribute(name, ids.map((id) => bookId(path, id)).join(' '));
    }
  }
}

function resolveAddress(element: Element, address: string, { base, chapters, site }: Frame): void {
  if (element.closest('svg')) return;
  const name = element.hasAttribute('href') ? 'href' : 'src';
  const url = new URL(element.getAttribute(name) ?? '', address);
  const isOurs = url.origin === madeUpHost;
  const path = decodeURIComponent(url.pathname)
    .replace(/index\.html$/, '')
    .slice(base.length);
  if (name === 'src' || !isOurs) element.setAttribute(name, url.href);
  else if (chapters.has(path)) {
    element.setAttribute('href', `#${bookId(path, decodeURIComponent(url.hash.slice(1)))}`);
  } else if (site === undefined) element.removeAttribute('href');
  else element.setAttribute('href', new URL(path + url.search + url.hash, site).href);
}

function writeSheet(sheet: Element, address: string): string {
  const file = sheet.getAttribute('href');
  if (file === null) return `<style>${resolveUrls(sheet.textContent, address)}</style>`;
  return `<link rel="stylesheet" href="${new URL(file, address).href}">`;
}

/** Pages at different depths say the same of themselves in different words; whole, they agree. */
function resolveUrls(css: string, address: string): string {
  return css.replace(
    /url\((["']?)(?!data:)(.*?)\1\)/g,
    (_, quote: string, file: string) => `url(${quote}${new URL(file, address).href}${quote})`,
  );
}

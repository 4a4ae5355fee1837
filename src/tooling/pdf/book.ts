import type { Language } from '../../i18n/languages.ts';
import { siteWords } from '../../i18n/site-words.ts';
import { bookId, type Chapter } from './chapter.ts';

const style = `
  @page :first { @bottom-center { content: none; } }
  .book-title { margin: 45mm 0 6mm; font-size: 34pt; font-weight: 700; line-height: 1.25; }
  .book-summary { font-size: 13pt; }
  .book-made { margin-block-start: 12mm; color: #4b5260; font-size: 10pt; }
  .book-contents, .chapter { break-before: page; }
  .book-contents ol { margin: 0; padding: 0; list-style: none; }
  .book-contents h1 { margin: 0 0 6mm; }
  .book-contents > ol { columns: 2; column-gap: 10mm; }
  .book-contents > ol > li { break-inside: avoid; padding-block-end: 3mm; font-size: 10pt; }
  .book-contents > ol > li > a { font-weight: 650; }
  .book-contents ol ol { padding-inline-start: 4mm; font-size: 9pt; }
  .book-contents a {
    display: flex; align-items: baseline; gap: 1.5mm;
    color: inherit; line-height: 1.5; text-decoration: none;
  }
  .book-contents a::after { flex: 1; order: 1; min-inline-size: 4mm; border-block-end: 0.3mm dotted #9aa1ad; content: ''; }
  .book-page { flex: none; order: 2; inline-size: 7mm; font-variant-numeric: tabular-nums; text-align: end; }
  .chapter > h1 { margin: 0 0 6mm; }
`;

/** What a document of all pages is made of. */
export interface Book {
  readonly language: Language;
  readonly chapters: readonly Chapter[];
  /** The day of the text, as it is to be printed. */
  readonly day: string;
  /** The address of the site, if it is known. */
  readonly site?: string | undefined;
  /** The address of the site's Hangul font. */
  readonly hangul: string;
}

/**
 * A book looks the same wherever it is printed: its Hangul is the site's own, whatever the machine has.
 * Lines that break elsewhere would take headings to other pages.
 */
function fontStyle(hangul: string): string {
  return `
  @font-face {
    font-family: 'Book Hangul'; font-weight: 400 700; src: url('${hangul}') format('woff2');
    unicode-range: U+1100-11FF, U+3000-303F, U+3130-318F, U+A960-A97F, U+AC00-D7FF, U+FF00-FFEF;
  }
  :root:root, :root:root:lang(ko) {
    --font: 'Book Hangul', 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', sans-serif;
  }
`;
}

/** One HTML document of all chapters, with a title page and a table of contents. */
export function writeBook({ language, chapters, day, site, hangul }: Book): string {
  const { title, summary, contents } = siteWords[language];
  const styles = [...new Set(chapters.flatMap((chapter) => chapter.styles))];
  const made = [day, site && `<a href="${site}">${site}</a>`, 'CC BY 4.0'].filter(Boolean);
  return [
    `<!doctype html><html lang="${language}" data-theme="light"><head><meta charset="utf-8">`,
    `<title>${title}</title>`,
    ...styles,
    `<style>${style}${fontStyle(hangul)}</style></head><body><main>`,
    `<p class="book-title">${title}</p><p class="book-summary">${summary}</p>`,
    `<p class="book-made">${made.join(' · ')}</p>`,
    `<nav class="book-contents" aria-label="${contents}"><h1>${contents}</h1>`,
    `<ol>${chapters.map(entry).join('')}</ol></nav>`,
    ...chapters.map(section),
    '</main></body></html>',
  ].join('\n');
}

function entry({ path, title, sections }: Chapter, index: number): string {
  const lines = sections.map((section) => `<li>${line(section.id, section.title)}</li>`);
  const own = line(bookId(path), `${index + 1} ${title}`);
  return `<li>${own}<ol>${lines.join('')}</ol></li>`;
}

/** A line of the contents; the number of the page is filled in when it is known. */
function line(id: string, title: string): string {
  return `<a href="#${id}"><span>${escape(title)}</span><span class="book-page"></span></a>`;
}

function section({ path, title, html }: Chapter, index: number): string {
  const name = `${index + 1} ${escape(title)}`;
  return `<section class="chapter" id="${bookId(path)}"><h1>${name}</h1>${html}</section>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

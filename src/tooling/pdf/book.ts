import type { Language } from '../../i18n/languages.ts';
import { siteWords } from '../../i18n/site.ts';
import { bookId, type Chapter } from './chapter.ts';

const contents: Readonly<Record<Language, string>> = { ko: '차례', en: 'Contents' };

const style = `
  .book-title { margin: 45mm 0 6mm; font-size: 34pt; font-weight: 700; line-height: 1.25; }
  .book-summary { font-size: 13pt; }
  .book-made { margin-block-start: 12mm; color: #4b5260; font-size: 10pt; }
  .book-contents, .chapter { break-before: page; }
  .book-contents ol { padding: 0; list-style: none; }
  .book-contents > ol > li { margin-block: 3mm; break-inside: avoid; }
  .book-contents > ol > li > a { font-weight: 650; }
  .book-contents ol ol { padding-inline-start: 8mm; font-size: 9.5pt; line-height: 1.5; }
  .book-contents a { color: inherit; text-decoration: none; }
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
}

/** One HTML document of all chapters, with a title page and a table of contents. */
export function writeBook({ language, chapters, day, site }: Book): string {
  const { title, summary } = siteWords[language];
  const styles = [...new Set(chapters.flatMap((chapter) => chapter.styles))];
  const made = [day, site && `<a href="${site}">${site}</a>`, 'CC BY 4.0'].filter(Boolean);
  return [
    `<!doctype html><html lang="${language}" data-theme="light"><head><meta charset="utf-8">`,
    `<title>${title}</title>`,
    ...styles,
    `<style>${style}</style></head><body><main>`,
    `<p class="book-title">${title}</p><p class="book-summary">${summary}</p>`,
    `<p class="book-made">${made.join(' · ')}</p>`,
    `<nav class="book-contents" aria-label="${contents[language]}"><h1>${contents[language]}</h1>`,
    `<ol>${chapters.map(entry).join('')}</ol></nav>`,
    ...chapters.map(section),
    '</main></body></html>',
  ].join('\n');
}

function entry({ path, title, sections }: Chapter, index: number): string {
  const lines = sections.map(({ id, title: name }) => `<li><a href="#${id}">${name}</a></li>`);
  return `<li><a href="#${bookId(path)}">${index + 1} ${title}</a><ol>${lines.join('')}</ol></li>`;
}

function section({ path, title, html }: Chapter, index: number): string {
  return `<section class="chapter" id="${bookId(path)}"><h1>${index + 1} ${title}</h1>${html}</section>`;
}

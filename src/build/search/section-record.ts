import type { SectionField } from '../../site/client/search/section-index.ts';
import type { PageSection, PageSections } from './page-sections.ts';

/** A section and all that is needed to find it. */
export interface SearchedSection {
  readonly page: PageSections;
  readonly section: PageSection;
  /** The path of the page in the folder of its language, without slashes around it. */
  readonly slug: string;
  readonly language: string;
  /** What people type who look for this section, besides the words that it has. */
  readonly words: readonly string[];
  /** Finds other names of what a text names, in the language. */
  readonly namesIn: (text: string) => readonly string[];
}

/** Pages that list what others explain. */
const lists = /^(reference\/|changelog$|licenses$)/;
/** Sections that repeat what others say. */
const repeats = /^(self-checks?|sources)$/;

/**
 * A section as Pagefind reads it: a page of its own, so that it is weighed by its own words and not
 * by those of all the others on its page. Its title, and the words that people type, are metadata,
 * which Pagefind finds and never quotes; only `text` is quoted.
 *
 * The words stand here and nowhere on the page: neither a reader nor a screen reader meets them.
 * They promise nothing that the section does not keep: they are other names of its subject and
 * messages that it explains, as a thesaurus has them.
 */
export function sectionRecord(searched: SearchedSection): string {
  const { page, section, slug, language, words, namesIn } = searched;
  const isPage = section.id === '';
  const isWeak = lists.test(slug) || repeats.test(section.id);
  const heading: SectionField = isPage ? 'page' : isWeak ? 'entry' : 'title';
  const text = isPage ? `${page.description} ${section.text}` : section.text;
  const titleNames = namesIn(section.title);
  const textNames = namesIn(text).filter((name) => !titleNames.includes(name));
  // What an entry of a list is called is found, and does not come before what explains it.
  const isEntry = heading === 'entry';
  const fields: [SectionField, readonly string[]][] = [
    [heading, [section.title]],
    ['aliases', isEntry ? [] : titleNames],
    ['mentions', [section.names, ...(isEntry ? titleNames : []), ...textNames]],
    ['words', words],
    ['on', isPage ? [] : [page.title]],
  ];
  const metadata = fields
    .map(([name, contents]): [string, string] => [name, contents.filter(Boolean).join(' | ')])
    .filter(([, content]) => content !== '')
    .map(
      ([name, content]) =>
        `<p data-pagefind-ignore data-pagefind-meta="${name}">${escape(content)}</p>`,
    );
  return `<!doctype html><html lang="${language}"><body>${metadata.join('')}<div data-pagefind-weight="${isWeak ? 0.2 : 1}">${escape(text)}</div></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

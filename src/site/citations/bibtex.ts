import type { Work } from './work.ts';

const types: Readonly<Record<Work['type'], string>> = {
  article: 'misc',
  'article-journal': 'article',
  book: 'book',
  'paper-conference': 'inproceedings',
  'post-weblog': 'misc',
  webpage: 'misc',
};

/**
 * A work as BibTeX, in UTF-8.
 *
 * The title stands in two pairs of braces, so that no style changes its capitals. A preprint of
 * arXiv is given as `eprint`, also beside where the work appeared.
 */
export function bibtex(work: Work): string {
  const { title, author, issued, page, DOI, ISBN, URL } = work;
  const arxiv = /^arXiv:(.+)$/.exec(work.number ?? '')?.[1];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', `{${escaped(title)}}`],
    ['author', author.map(authorName).join(' and ')],
    ['year', issued && String(issued['date-parts'][0]?.[0])],
    [containerField(work.type), text(work['container-title'])],
    ['volume', text(work.volume)],
    ['number', text(work.issue ?? (arxiv === undefined ? work.number : undefined))],
    ['pages', page?.replaceAll('–', '--')],
    ['edition', text(work.edition)],
    ['publisher', text(work.publisher)],
    ['address', text(work['publisher-place'])],
    ['isbn', ISBN],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['doi', DOI],
    ['url', URL],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${types[work.type]}{${work.id},`, ...lines, '}'].join('\n');
}

function containerField(type: Work['type']): string {
  if (type === 'paper-conference') return 'booktitle';
  return type === 'article-journal' ? 'journal' : 'howpublished';
}

function authorName(person: Work['author'][number]): string {
  if ('literal' in person) return `{${escaped(person.literal)}}`;
  return `${escaped(person.family)}, ${escaped(person.given)}`;
}

function text(value: string | undefined): string | undefined {
  return value && escaped(value);
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes what TeX would not print. */
function escaped(value: string): string {
  return value.replaceAll(/[\\~^&%$#_{}]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

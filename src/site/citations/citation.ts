import type { Work } from './work.ts';

/** The names of a work as they stand in running text: one, two, or the first "et al.". */
export function citedNames({ author }: Pick<Work, 'author'>): string {
  const [first = '', second, ...more] = author.map(familyName);
  if (second === undefined) return first;
  return more.length === 0 ? `${first} & ${second}` : `${first} et al.`;
}

/** The year of a work, or "n.d." */
export function citedYear({ issued }: Pick<Work, 'issued'>): string {
  return String(issued?.['date-parts'][0]?.[0] ?? 'n.d.');
}

/** All names of a work, as in a list of references: `Ioffe, S., & Szegedy, C.` */
export function listedNames({ author }: Pick<Work, 'author'>): string {
  const names = author.map((person) =>
    'literal' in person ? person.literal : `${person.family}, ${initials(person.given)}`,
  );
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')}, & ${last}`;
}

/** Where a work appeared: `Proceedings of …, 37, 448–456`. */
export function venue(work: Work): string {
  const volume = work.issue ? `${work.volume}(${work.issue})` : work.volume;
  const edition = work.edition && `${work.edition} ed.`;
  const parts = [work['container-title'], volume, work.page, edition, work.publisher, work.number];
  return parts.filter(Boolean).join(', ');
}

/** The address of a work. */
export function workAddress({ DOI, URL }: Pick<Work, 'DOI' | 'URL'>): string | undefined {
  return URL ?? (DOI && `https://doi.org/${DOI}`);
}

/** Orders works by the names of their authors, then by year. */
export function byAuthor(a: Work, b: Work): number {
  const names = listedNames(a).localeCompare(listedNames(b), 'en');
  return names || citedYear(a).localeCompare(citedYear(b));
}

function familyName(person: Work['author'][number]): string {
  return 'literal' in person ? person.literal : person.family;
}

function initials(given: string): string {
  const dotted = (name: string) => (name.endsWith('.') ? name : `${name.charAt(0)}.`);
  return given
    .split(' ')
    .map((name) => name.split('-').map(dotted).join('-'))
    .join(' ');
}

import { expect, test } from 'vitest';
import bibliography from '../../../../content/bibliography.json' with { type: 'json' };
import {
  byAuthor,
  citedNames,
  citedYear,
  listedNames,
  venue,
} from '../../../../src/site/citations/citation.ts';
import { workSchema } from '../../../../src/site/citations/work.ts';

const works = bibliography.map((work) => workSchema.parse(work));
const work = (id: string) => workSchema.parse(works.find((candidate) => candidate.id === id));

test('a work of one, two or more authors is cited by its names as usual', () => {
  expect(citedNames(work('ioffe-2017'))).toBe('Ioffe');
  expect(citedNames(work('wu-he-2018'))).toBe('Wu & He');
  expect(citedNames(work('ba-kiros-hinton-2016'))).toBe('Ba et al.');
});

test('a work without a date says so', () => {
  expect(citedYear({})).toBe('n.d.');
  expect(citedYear(work('samuelson-1968'))).toBe('1968');
});

test('a list of references shows all names with initials, and where the work appeared', () => {
  const text = work('ba-kiros-hinton-2016');
  expect(listedNames(text)).toBe('Ba, J. L., Kiros, J. R., & Hinton, G. E.');
  expect(venue(work('samuelson-1968'))).toBe(
    'Journal of the American Statistical Association, 63(324), 1522–1525',
  );
});

test('every key of the bibliography stands once, and its works are ordered by author', () => {
  expect(new Set(works.map(({ id }) => id)).size).toBe(works.length);
  const names = [...works].sort(byAuthor).map(citedNames);
  expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
});

test('two works that would be cited alike do not exist', () => {
  const labels = works.map((each) => `${citedNames(each)} ${citedYear(each)}`);
  expect(new Set(labels).size).toBe(labels.length);
});

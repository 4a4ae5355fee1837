import { expect, test } from 'vitest';
import glossary from '../../../../content/glossary.json' with { type: 'json' };
import { termSchema } from '../../../../src/site/glossary/glossary.ts';
import { findTermFaults } from '../../../lint/find-term-faults.ts';

const terms = glossary.map((term) => termSchema.parse(term));

test.each(terms)('$id says what it means in both languages, in the words of the site', (term) => {
  expect(term.text.ko).toMatch(/다\.$/);
  expect(term.text.en).toMatch(/\.$/);
  expect(findTermFaults(`${term.name.ko}\n${term.text.ko}`, 'page')).toEqual([]);
});

test('every term and every name stands in the glossary once', () => {
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  const names = terms.flatMap(({ name, also }) => [
    ...new Set([name.ko, name.en, ...also.ko, ...also.en].map((each) => each.toLowerCase())),
  ]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('normalization and regularization do not share a Korean name', () => {
  const find = (id: string) => terms.find((term) => term.id === id);
  expect(find('normalization')?.name.ko).toBe('정규화');
  expect(find('regularization')?.name.ko).toBe('규제');
  expect(find('regularization')?.also.ko).not.toContain('정규화');
});

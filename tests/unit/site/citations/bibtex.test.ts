import { expect, test } from 'vitest';
import bibliography from '../../../../content/bibliography.json' with { type: 'json' };
import { bibtex } from '../../../../src/site/citations/bibtex.ts';
import { workSchema, type Work } from '../../../../src/site/citations/work.ts';

const works = bibliography.map((work) => workSchema.parse(work));
const work = (id: string) => workSchema.parse(works.find((candidate) => candidate.id === id));

test('a paper of a conference names its proceedings, and its version on arXiv', () => {
  expect(bibtex(work('salimans-kingma-2016'))).toBe(
    [
      '@inproceedings{salimans-kingma-2016,',
      '  title = {{Weight Normalization: A Simple Reparameterization to Accelerate Training of Deep Neural Networks}},',
      '  author = {Salimans, Tim and Kingma, Diederik P.},',
      '  year = {2016},',
      '  booktitle = {Advances in Neural Information Processing Systems},',
      '  volume = {29},',
      '  eprint = {1602.07868},',
      '  archiveprefix = {arXiv},',
      '  url = {https://arxiv.org/abs/1602.07868},',
      '}',
    ].join('\n'),
  );
});

test('an article of a journal has its issue as number, and pages with two hyphens', () => {
  const text = bibtex(work('samuelson-1968'));
  expect(text).toContain('@article{samuelson-1968,');
  expect(text).toContain('  number = {324},');
  expect(text).toContain('  pages = {1522--1525},');
});

test('signs that TeX takes for commands are escaped, but not in an address', () => {
  const plain: Work = {
    id: 'a',
    type: 'webpage',
    title: '100 % of R&D_1 {~^\\}',
    author: [{ literal: 'A & B' }],
    URL: 'https://example.org/a_b?c=1&d=2',
  };
  expect(bibtex(plain)).toBe(
    [
      '@misc{a,',
      '  title = {{100 \\% of R\\&D\\_1 \\{\\textasciitilde{}\\textasciicircum{}\\textbackslash{}\\}}},',
      '  author = {{A \\& B}},',
      '  url = {https://example.org/a_b?c=1&d=2},',
      '}',
    ].join('\n'),
  );
});

test.each(works)('the entry of $id has its key, its title and braces that match', (each) => {
  const text = bibtex(each);
  expect(text).toMatch(new RegExp(`^@\\w+\\{${each.id},\n  title = \\{\\{`));
  const signs = text.replaceAll(/\\[{}]/g, '');
  expect(signs.split('{').length).toBe(signs.split('}').length);
});

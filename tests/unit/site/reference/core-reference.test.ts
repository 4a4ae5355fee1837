import { describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readPages } from '../../../../src/build/content-checks/read-pages.ts';
import * as core from '../../../../src/core/index.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { renderEquation } from '../../../../src/kit/render/render-equation.ts';
import { corePages, functionGroups } from '../../../../src/site/reference/core-pages.ts';
import { parameterShape } from '../../../../src/site/reference/parameter-shape.ts';
import { coreAnchor } from '../../../../src/site/reference/reference.ts';
import { sourceParts } from '../../../../src/site/reference/source-parts.ts';
import { typeParts } from '../../../../src/site/reference/type-parts.ts';
import { sectionSlugs } from '../../../../src/site/navigation/sections.ts';

const exported = Object.entries(core)
  .filter(([, value]) => typeof value === 'function')
  .map(([name]) => name)
  .sort();
const { pages } = readPages(fileURLToPath(new URL('../../../..', import.meta.url)));
const entries = functionGroups.flatMap(({ functions }) => Object.entries(functions));

describe('what the reference says besides the doc comments', () => {
  test('every function that the core exports stands in one group', () => {
    expect(entries.map(([name]) => name).sort()).toEqual(exported);
  });

  test.each(entries)('%s has a Korean sentence and equations that KaTeX can read', (_, own) => {
    expect(own.korean).toMatch(/[가-힣].*니다\.$/);
    expect(own.equation.length).toBeGreaterThan(0);
    for (const line of own.equation) expect(renderEquation(line, {})).toContain('katex');
  });

  test.each(corePages)('the headings of $slug are its groups, in order', ({ slug, groups }) => {
    const there = pages.filter((page) => page.slug === slug);
    expect(there).toHaveLength(languages.length);
    for (const { headings } of there) {
      expect(headings.map(({ id, depth }) => [depth, id])).toEqual(groups.map(({ id }) => [2, id]));
    }
  });

  test('every group that names a section names one of the map of the site', () => {
    const named = functionGroups.flatMap(({ section }) => section ?? []);
    expect(sectionSlugs).toEqual(expect.arrayContaining(named));
  });
});

describe('anchors and links of the reference', () => {
  test('a function has the name of its file, a type the same after type-', () => {
    expect(coreAnchor({ name: 'batchNormTraining' }, 'function')).toBe('batch-norm-training');
    expect(coreAnchor({ name: 'l2Scaling' }, 'function')).toBe('l2-scaling');
    expect(coreAnchor({ name: 'Tensor' }, 'type')).toBe('type-tensor');
  });

  test('a type of the core in a type is a link', () => {
    const parts = typeParts('{ y: Tensor }', [{ name: 'Tensor' }], (name) => `#${name}`);
    expect(parts).toContainEqual({ text: 'Tensor', href: '#Tensor' });
  });

  test('a paper leads to the bibliography, or to arXiv where that has none', () => {
    const works = [{ id: 'wu-he-2018', number: 'arXiv:1803.08494' }];
    const source = 'Ba et al. 2016, arXiv 1607.06450, (3); Wu & He 2018, arXiv 1803.08494, (4)';
    expect(sourceParts(source, works, (id) => `#ref-${id}`)).toEqual([
      { text: 'Ba et al. 2016, arXiv 1607.06450', href: 'https://arxiv.org/abs/1607.06450' },
      { text: ', (3); ' },
      { text: 'Wu & He 2018, arXiv 1803.08494', href: '#ref-wu-he-2018' },
      { text: ', (4)' },
    ]);
  });

  test('the shape at the beginning of a text is told from the rest', () => {
    expect(parameterShape('[N, C], the input')).toEqual({ shape: '[N, C]', rest: 'the input' });
    expect(parameterShape('ε and [C]')).toEqual({ shape: undefined, rest: 'ε and [C]' });
  });
});

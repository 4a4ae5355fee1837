import { beforeAll, describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readPages } from '../../../../src/build/content-checks/read-pages.ts';
import * as core from '../../../../src/core/index.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { renderEquation } from '../../../../src/kit/render/render-equation.ts';
import { corePages, functionGroups } from '../../../../src/site/reference/core-pages.ts';
import { parameterShape } from '../../../../src/site/reference/parameter-shape.ts';
import { quietTokens } from '../../../../src/site/code/quiet-tokens.ts';
import { readReference } from '../../../../src/build/reference/read-reference.ts';
import { coreAnchor, type CoreReference } from '../../../../src/site/reference/reference.ts';
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

describe('what TypeDoc reads', () => {
  let reference: CoreReference;
  beforeAll(async () => {
    reference = await readReference();
  }, 60_000);

  test('is every exported function and its parts', () => {
    expect(reference.functions.map(({ name }) => name).sort()).toEqual(exported);
    expect(reference.functions.find(({ name }) => name === 'groupPartition')).toEqual({
      name: 'groupPartition',
      file: 'src/core/partition/group-partition.ts',
      signature: [
        'function groupPartition(',
        '  shape: readonly number[],',
        '  groups: number,',
        '): Partition',
      ].join('\n'),
      summary:
        "Group Normalization's sets: one for each example and group of neighbouring channels.",
      remarks: [],
      parameters: [
        {
          name: 'shape',
          type: 'readonly number[]',
          optional: false,
          text: '[N, C, ...spatial]',
        },
        { name: 'groups', type: 'number', optional: false, text: 'G, a divisor of C' },
      ],
      returns: { type: 'Partition', text: 'a partition into N · G sets' },
      throws: [expect.stringContaining('RangeError')],
      example: 'groupPartition([8, 6, 5, 5], 3).elementsPerSet // => 50',
      sources: ['Wu & He 2018, arXiv 1803.08494, equation (7)'],
    });
  });

  test('is every exported type, with the doc comments of its members', () => {
    expect(reference.types.find(({ name }) => name === 'GroupOptions')?.declaration).toBe(
      'interface GroupOptions {\n  /** G, a divisor of C. */\n  readonly groups: number;\n}',
    );
    expect(reference.types.find(({ name }) => name === 'FloatType')?.declaration).toBe(
      "type FloatType = 'float32' | 'float64'",
    );
  });

  test('leaves no anchor of the page to two things', () => {
    const anchors = [
      ...functionGroups.map(({ id }) => id),
      ...reference.functions.map((one) => coreAnchor(one, 'function')),
      ...reference.types.map((one) => coreAnchor(one, 'type')),
    ];
    expect(new Set(anchors).size).toBe(anchors.length);
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

  test('pieces without colour of a line of code are one', () => {
    const keyword = { content: 'type', color: 'var(--astro-code-token-keyword)' };
    expect(quietTokens([keyword, { content: ' A' }, { content: ';', color: 'var(--x)' }])).toEqual([
      keyword,
      { content: ' A;' },
    ]);
  });

  test('the shape at the beginning of a text is told from the rest', () => {
    expect(parameterShape('[N, C], the input')).toEqual({ shape: '[N, C]', rest: 'the input' });
    expect(parameterShape('ε and [C]')).toEqual({ shape: undefined, rest: 'ε and [C]' });
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { readReference } from '../../../../src/build/reference/read-reference.ts';
import * as core from '../../../../src/core/index.ts';
import { functionGroups } from '../../../../src/site/reference/core-pages.ts';
import { coreAnchor, type CoreReference } from '../../../../src/site/reference/reference.ts';

const exported = Object.entries(core)
  .filter(([, value]) => typeof value === 'function')
  .map(([name]) => name)
  .sort();

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

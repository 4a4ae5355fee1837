import { describe, expect, test } from 'vitest';
import runs from '../../../../content/core-speed.json' with { type: 'json' };
import { speedRows } from '../../../../src/site/reference/core-speed-rows.ts';
import {
  shareOfMemory,
  type CoreRun,
  type CoreTiming,
} from '../../../../src/site/reference/core-timing.ts';
import { timingTable } from '../../../bench/core/timing-table.ts';
import { measured, sizes } from '../../../bench/core/workload.ts';
import { loadMethods } from '../../../method-contract/load-methods.ts';
import { methodFiles } from '../../../method-contract/method-names.ts';

const methods = measured(await loadMethods(methodFiles())).map(({ name }) => name);
const expected = methods.flatMap((method) =>
  Object.keys(sizes).flatMap((size) =>
    ['float32', 'float64'].flatMap((type) =>
      ['forward', 'forward + backward'].map((step) => [method, size, type, step].join()),
    ),
  ),
);

describe.each(runs as readonly CoreRun[])('the kept run in $place', (run) => {
  test('has a row for every measured method, size, type and step, and no other', () => {
    const rows = run.timings.map(({ method, size, type, step }) =>
      [method, size, type, step].join(),
    );
    expect(rows.toSorted()).toEqual(expected.toSorted());
  });

  test('says how near each row is to memory’s speed', () => {
    for (const timing of run.timings) {
      expect(shareOfMemory(timing), `${timing.method} ${timing.size}`).toBeGreaterThan(0);
    }
  });

  test('says where, when and by which command it was measured', () => {
    expect(run.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(run.machine).not.toBe('');
    expect(run.command).toMatch(/^npm run bench -- core/);
    expect(run.load).toBeGreaterThan(0);
  });
});

test('a lead below the goal is shown with the share of memory’s speed, and a star where a copy misses it too', () => {
  const one = { method: 'rmsNorm', type: 'float32', core: 4, fast: 2 } as const;
  const copies = { layer: 1, transformer: 1.6 };
  const timings = (['layer', 'transformer'] as const).flatMap((size): CoreTiming[] => [
    {
      ...one,
      size,
      step: 'forward',
      copy: copies[size],
      peers: { onnxruntime: 3, 'tfjs-wasm': 50 },
    },
    { ...one, size, step: 'forward + backward', copy: 1, peers: { 'tfjs-wasm': 50 } },
  ]);
  const leads = ['1.5× (50%)', '25×', '1.5× (80%)*', '25×'];
  expect(speedRows(timings)).toEqual([{ method: 'rmsNorm', leads }]);
  expect(() => speedRows(timings.slice(1))).toThrow('rmsNorm has no timing for layer, forward');
});

test('the bench says of each missed row how fast memory is, and lists those whose limit it is not', () => {
  const one = {
    method: 'rmsNorm',
    size: 'layer',
    type: 'float32',
    core: 4,
    fast: 2,
    peers: { onnxruntime: 3 },
  } as const;
  const told = timingTable([
    { ...one, step: 'forward', copy: 1.6 },
    { ...one, step: 'forward + backward', copy: 1 },
  ]);
  expect(told).toContain("1.5x MISSED, at 80 % of memory's speed: a copy would be 1.9x ahead");
  expect(told).toContain('2 are missed. Of these 1 are memory');
  expect(told.split('without that reason')[1]).toBe(
    ": 1\n  rmsNorm, layer, float32, forward + backward: 1.5x MISSED, at 50 % of memory's speed",
  );
});

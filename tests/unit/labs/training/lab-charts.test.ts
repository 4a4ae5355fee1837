import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import {
  chartGroups,
  drawChart,
  isShown,
  type ChartName,
} from '../../../../src/labs/training/lab-charts.ts';
import { looksOf, type LabView } from '../../../../src/labs/training/lab-view.ts';
import { normalizationsOf } from '../../../../src/labs/training/parameters.ts';
import type { RunRecord } from '../../../../src/labs/training/run-record.ts';
import { words } from '../../../../src/labs/training/words.ts';
import { checkpoint, record, score } from './records.ts';

const names: readonly ChartName[] = Object.values(chartGroups).flat();

function viewOf(...runs: readonly RunRecord[]): LabView {
  const looks = looksOf(runs);
  const shown = runs.map((run, index) => ({
    run,
    name: run.id,
    isSelected: index === 0,
    ...(looks[index] ?? { color: '', dash: undefined }),
  }));
  return { runs: shown, selected: shown[0] };
}

function draw(name: ChartName, view: LabView): string {
  const context = { document: buildDocument(), width: 'narrow', language: 'ko' } as const;
  return drawChart(name, view, { ...context, words: words.ko }).svg.outerHTML;
}

/** A run that has broken down: what can be infinite or no number is. */
const broken = record(
  'broken',
  {},
  {
    losses: Float32Array.of(2, Infinity, NaN),
    checkpoints: [
      {
        ...checkpoint(2, NaN),
        running: score(NaN, 1),
        training: score(Infinity, 1),
        layers: checkpoint(2).layers.map((layer) => ({ ...layer, gradient: NaN })),
        throughTime: Float32Array.of(NaN, 0, Infinity, 1),
      },
    ],
  },
);
const {
  outcome: _,
  plan: __,
  ...bare
} = record('waiting', {}, { state: 'waiting', checkpoints: [], step: 0 });
const waiting = { ...bare, losses: new Float32Array(), errors: new Float32Array() };

describe.each(names)('the chart %s', (name) => {
  test.each([
    ['nothing', viewOf()],
    ['a run that waits', viewOf(waiting)],
    ['a run', viewOf(record('one'))],
    ['a run that broke down', viewOf(broken)],
    ['runs of all kinds', viewOf(record('one'), waiting, broken, record('two', { norm: 'none' }))],
  ])('draws %s, and no coordinate is missing', (_name, view) => {
    const drawn = draw(name, view);
    expect(drawn).toContain('aria-label');
    expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('each run of one method has a look of its own, and the colour of its method', () => {
  const runs = [1, 2, 3].map((seed) => record(String(seed), { seed }));
  const looks = looksOf([...runs, record('gn', { norm: 'group' })]);
  expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(4);
  expect(new Set(looks.map(({ color }) => color))).toEqual(
    new Set(['var(--method-bn)', 'var(--method-gn)']),
  );
});

test('every normalization has a colour', () => {
  for (const norm of normalizationsOf('convolutional')) {
    expect(looksOf([record('a', { norm })])[0]?.color).toMatch(/^var\(--method-/);
  }
});

test('only recurrent networks have a gradient through time', () => {
  expect(isShown('time', viewOf(record('one')))).toBe(false);
  expect(isShown('time', viewOf(record('one'), broken))).toBe(true);
});

test('a run with the sweep’s settings lands, and says its error when it is selected', () => {
  const landed = draw('sweep', viewOf(record('one')));
  expect(landed).toContain('7.5%');
  expect(draw('sweep', viewOf(record('one', { epochs: 2 })))).not.toContain('7.5%');
});

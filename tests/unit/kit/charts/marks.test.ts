import type * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { chart } from '../../../../src/kit/charts/chart.ts';
import { legend } from '../../../../src/kit/charts/legend.ts';
import { logTicks } from '../../../../src/kit/charts/log-ticks.ts';
import { arrow, diagonal, segment } from '../../../../src/kit/charts/segments.ts';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';

/** A chart of 100 × 100 pixels whose axes both run from −5 to 5. */
function draw(...marks: Plot.Markish[]): Element {
  const axis = { domain: [-5, 5], range: [0, 100], axis: null };
  const y = { ...axis, range: [100, 0] };
  const context = { document: buildDocument(), width: 'narrow' } as const;
  const frame = { name: 'a', label: 'a', height: 100, margin: 0 };
  return chart(context, { ...frame, x: axis, y, marks }).svg;
}

function paths(svg: Element): readonly string[] {
  return [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
}

test('segment goes from one place to the other', () => {
  expect(paths(draw(segment([0, 0], [5, -5], {})))).toEqual(['M50,50L100,100']);
});

test('arrow goes from one place to the other, and has a head', () => {
  expect(paths(draw(arrow([0, 0], [5, 0], {})))[0]).toMatch(/^M50,50L100,50M.+L100,50L/);
});

test('diagonal is where both quantities are the same', () => {
  expect(paths(draw(diagonal(5)))).toEqual(['M0,100L100,0']);
});

test('logTicks has a line and a number for each tick', () => {
  const svg = draw(logTicks([1, 2, 4], { text: (tick: number) => `${tick}×` }));
  expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
    '1×',
    '2×',
    '4×',
  ]);
  expect(svg.querySelectorAll('line')).toHaveLength(3);
});

test('legend writes a sign in its colour, and beside it its name', () => {
  const entries = [{ sign: '■', color: 'red', name: 'BN', dx: 10 }];
  const groups = [...draw(legend(entries, { dy: -20, gap: 14 })).querySelectorAll('text')].map(
    ({ textContent, parentElement }) => [
      textContent,
      parentElement?.getAttribute('fill'),
      parentElement?.getAttribute('transform'),
    ],
  );
  expect(groups).toEqual([
    ['■', 'red', 'translate(10,-20)'],
    ['BN', 'var(--ink)', 'translate(24,-20)'],
  ]);
});

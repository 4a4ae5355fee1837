import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { agreement } from '../../../../src/kit/charts/agreement.ts';
import { chart } from '../../../../src/kit/charts/chart.ts';
import { diagonal } from '../../../../src/kit/charts/segments.ts';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';

test('agreement lays what is equal on the diagonal, which goes from corner to corner', () => {
  const margin = { top: 10, right: 20, bottom: 40, left: 40 };
  const context = { document: buildDocument(), width: 'narrow' } as const;
  const { svg } = chart(context, {
    name: 'outputs',
    label: 'outputs',
    ...agreement(4, 'without'),
    margin,
    marks: [diagonal(4), Plot.dot([[2, 2]])],
  });
  const line = svg.querySelector('[aria-label="link"] path')?.getAttribute('d');
  expect(line).toBe('M40,210L320,10');
  const dot = svg.querySelector('circle');
  expect([dot?.getAttribute('cx'), dot?.getAttribute('cy')]).toEqual(['250', '60']);
});

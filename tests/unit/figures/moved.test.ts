import { expect, test } from 'vitest';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';
import { movedAddress } from '../../../src/kit/state/moved-address.ts';
import { readState } from '../../../src/kit/state/state.ts';
import { figurePage } from '../../../src/site/navigation/figure-page.ts';
import { figureNames, importFigure } from './figure-states.ts';

test('a parameter that has moved is one of a figure on the same page', async () => {
  const figures = await Promise.all(figureNames.map(importFigure));
  for (const { id, moved = {} } of figures) {
    for (const [name, target] of Object.entries(moved)) {
      const [heir = '', parameter = ''] = target.split('.');
      const found = figures.find((figure) => figure.id === heir);
      expect(Object.keys(found?.parameters ?? {}), `${id}: moved.${name}`).toContain(parameter);
      expect(figurePage(heir), `${id}: moved.${name}`).toBe(figurePage(id));
    }
  }
});

/** Links of before two figures became five: the old state, and where it is now. */
test.each([
  ['recurrent-batch', 'T=1024', 'recurrent-memory', { T: 1024 }],
  ['recurrent-batch', 'budget=64', 'recurrent-memory', { budget: 64 }],
  ['recurrent-batch', 'cell=tanh', 'recurrent-memory', { cell: 'tanh' }],
  ['recurrent-batch', 'hidden=2048', 'recurrent-memory', { hidden: 2048 }],
  ['recurrent-batch', 'layers=8', 'recurrent-memory', { layers: 8 }],
  ['recurrent-batch', 'window=8', 'recurrent-memory', { window: 8 }],
  ['conventions', 'divisor=n', 'variance-divisor', { divisor: 'n' }],
  ['conventions', 'n=8', 'variance-divisor', { n: 8 }],
  ['conventions', 'depth=40', 'variance-divisor', { depth: 40 }],
  ['conventions', 'variance=0.000001', 'small-variance', { variance: 1e-6 }],
])('an old link to %s.%s opens %s in that state', async (id, state, heir, values) => {
  const [old, now] = await Promise.all([importFigure(id), importFigure(heir)]);
  const address = `https://site.test/en/page/?${id}.${state}#fig-${id}`;
  const url = new URL(movedAddress(id, old.moved ?? {}, address, () => true) ?? address);
  expect(url.hash).toBe(`#fig-${heir}`);
  expect(readState(heir, now.parameters, url.search)).toEqual({
    values: { ...defaultValues(now.parameters), ...values },
    problems: [],
  });
});

test('a link to both ideas of an old figure keeps the state of either', async () => {
  const { moved = {} } = await importFigure('recurrent-batch');
  const address =
    'https://site.test/en/page/?recurrent-batch.T=64&recurrent-batch.lengths=short#fig-recurrent-batch';
  expect(movedAddress('recurrent-batch', moved, address, () => true)).toBe(
    'https://site.test/en/page/?recurrent-memory.T=64&recurrent-batch.lengths=short#fig-recurrent-batch',
  );
});

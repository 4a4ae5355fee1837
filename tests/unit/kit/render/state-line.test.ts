import { expect, test } from 'vitest';
import { defaultValues } from '../../../../src/kit/parameters/parameter.ts';
import { stateLine } from '../../../../src/kit/render/state-line.ts';
import { figureNames, importFigure } from '../../figures/figure-states.ts';

const figures = await Promise.all(figureNames.map((name) => importFigure(name)));

test('a state is one line of names and values', async () => {
  const figure = await importFigure('batch-of-one');
  const values = { ...defaultValues(figure.parameters), B: 1 };
  expect(stateLine(figure, values, figure.words.en)).toMatch(/^[^=]+ = 1 · .* = /);
});

test.each(figures)('$id says its default in both languages, and leaves nothing blank', (figure) => {
  const values = defaultValues(figure.parameters);
  for (const words of Object.values(figure.words)) {
    expect(stateLine(figure, values, words)).not.toMatch(/= (?: ·|$)|undefined/);
  }
});

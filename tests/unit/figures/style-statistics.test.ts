import { expect, test } from 'vitest';
import { model } from '../../../src/figures/style-statistics/model.ts';
import { parameters } from '../../../src/figures/style-statistics/parameters.ts';
import { analyze, synthesize } from '../../../src/training/photographs/wavelets.ts';
import { defaultValues, type Values } from '../../../src/kit/parameters/parameter.ts';
import { photographSide } from '../../../src/training/photographs/decode-photograph.ts';
import { photographs } from '../../../src/training/photographs/photographs.ts';

const cat = photographs.cat.slice(0, photographSide ** 2);

test('the bank gives the picture back, and keeps its energy', () => {
  const features = analyze(cat, photographSide);
  const again = synthesize(features, photographSide);
  expect(Math.max(...again.map((value, index) => Math.abs(value - cat[index]!)))).toBeLessThan(
    1e-13,
  );
  const energy = (values: Float64Array) => values.reduce((sum, value) => sum + value * value, 0);
  const parts = [...features.details.flat(), features.rest];
  expect(parts.reduce((sum, part) => sum + energy(part), 0)).toBeCloseTo(energy(cat), 9);
});

function textures(values: Partial<Values<typeof parameters>>) {
  return model({ ...defaultValues(parameters), ...values }).textures;
}

test.each(parameters.style.options)(
  'moved in the bank, the contrast of every size is that of %s; moved in colours, it is not',
  (style) => {
    const all = textures({ style });
    for (const texture of all) expect(texture.features).toBeCloseTo(texture.style, 5);
    expect(Math.abs(all[0]!.pixels - all[0]!.style)).toBeGreaterThan(1e-3);
  },
);

test('means alone leave the contrast of every size', () => {
  for (const { content, pixels, features } of textures({ moved: 'mean' })) {
    expect(pixels).toBeCloseTo(content, 9);
    expect(features).toBeCloseTo(content, 9);
  }
});

test('moved in colours, all sizes grow by one factor for a grey style and content', () => {
  const factors = textures({ moved: 'deviation', ownStyle: null }).map(
    ({ pixels, content }) => pixels / content,
  );
  expect(Math.max(...factors) / Math.min(...factors)).toBeLessThan(1.05);
});

test('at strength 0 nothing moves', () => {
  for (const { content, pixels, features } of textures({ strength: 0 })) {
    expect([pixels, features]).toEqual([content, content]);
  }
});

/** What the page of Instance Normalization states about its figures. */
import { describe, expect, test } from 'vitest';
import { model as contrastModel } from '../../../src/figures/instance-norm-contrast/model.ts';
import { parameters as contrastParameters } from '../../../src/figures/instance-norm-contrast/parameters.ts';
import { model as styleModel } from '../../../src/figures/style-statistics/model.ts';
import { parameters as styleParameters } from '../../../src/figures/style-statistics/parameters.ts';
import { analyze, synthesize } from '../../../src/training/photographs/wavelets.ts';
import { defaultValues, type Values } from '../../../src/kit/parameters/parameter.ts';
import { photographSide } from '../../../src/training/photographs/decode-photograph.ts';
import { photographs } from '../../../src/training/photographs/photographs.ts';

const untouched = { brightness: 0, contrast: 1, tint: 0, epsilon: 0 } as const;

function changes(values: Partial<Values<typeof contrastParameters>>) {
  const all = { ...defaultValues(contrastParameters), ...untouched, ...values };
  const { bn, ln, gn, in: instance } = contrastModel(all).changes;
  return { bn: bn.largest, ln: ln.largest, gn: gn.largest, in: instance.largest };
}

describe('instance-norm-contrast', () => {
  test.each([{ brightness: 0.3 }, { contrast: 0.4 }, { brightness: -0.2, contrast: 1.8 }])(
    'IN, GN and LN ignore brightness and contrast common to all channels (ε = 0), BN does not: %o',
    (light) => {
      const { bn, ln, gn, in: instance } = changes(light);
      expect(Math.max(ln, gn, instance)).toBeLessThan(1e-12);
      expect(bn).toBeGreaterThan(0.3);
    },
  );

  test.each([0.5, 1, -1])('only IN ignores a tint of %d', (tint) => {
    const { bn, ln, gn, in: instance } = changes({ tint });
    expect(instance).toBeLessThan(1e-12);
    expect(Math.min(bn, ln, gn)).toBeGreaterThan(0.3);
  });

  test('no method ignores a shade, or what was cut', () => {
    expect(Math.min(...Object.values(changes({ shade: 0.6 })))).toBeGreaterThan(0.5);
    const cut = { brightness: 0.4, contrast: 2, clipped: true } as const;
    expect(Math.min(...Object.values(changes(cut)))).toBeGreaterThan(0.5);
  });

  test('IN changes visibly where ε is not small beside the variance', () => {
    expect(changes({ contrast: 0.2, epsilon: 1e-3 }).in).toBeGreaterThan(0.5);
  });

  test('a photo of one colour has no output for ε = 0, and β for any other', () => {
    const size = { width: photographSide, height: photographSide };
    const photo = { ...size, data: new Uint8ClampedArray(4 * photographSide ** 2).fill(200) };
    expect(changes({ photo }).in).toBeNaN();
    expect(changes({ photo, epsilon: 1e-5, contrast: 0.5 }).in).toBeLessThan(1e-9);
  });
});

describe('style-statistics', () => {
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

  function textures(values: Partial<Values<typeof styleParameters>>) {
    return styleModel({ ...defaultValues(styleParameters), ...values }).textures;
  }

  test.each(styleParameters.style.options)(
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
});

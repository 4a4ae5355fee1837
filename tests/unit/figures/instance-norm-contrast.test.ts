import { expect, test } from 'vitest';
import { model } from '../../../src/figures/instance-norm-contrast/model.ts';
import { parameters } from '../../../src/figures/instance-norm-contrast/parameters.ts';
import { defaultValues, type Values } from '../../../src/kit/parameters/parameter.ts';
import { photographSide } from '../../../src/training/photographs/decode-photograph.ts';

const untouched = { brightness: 0, contrast: 1, tint: 0, epsilon: 0 } as const;

function changes(values: Partial<Values<typeof parameters>>) {
  const all = { ...defaultValues(parameters), ...untouched, ...values };
  const { bn, ln, gn, in: instance } = model(all).changes;
  return { bn: bn.largest, ln: ln.largest, gn: gn.largest, in: instance.largest };
}

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

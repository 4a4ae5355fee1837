import { expect, test } from 'vitest';
import { packageOf } from '../../../../src/build/licenses/package-of.ts';

test.each([
  ['/x/node_modules/d3-array/src/ascending.js', 'd3-array'],
  ['/x/node_modules/@observablehq/plot/src/plot.js', '@observablehq/plot'],
  ['/x/node_modules/a/node_modules/b/index.js?commonjs', 'b'],
  ['\0/x/node_modules/katex/dist/katex.min.css', 'katex'],
  ['/x/src/core/index.ts', undefined],
])('%s belongs to %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

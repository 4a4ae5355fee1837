import { model, type Model } from '../../src/figures/weight-standardization/model.ts';
import { parameters } from '../../src/figures/weight-standardization/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

type Way = Model['method'];

/** The largest difference between what a method makes of filters in two states. */
function moved(a: Model, b: Model, way: Way, filters: readonly number[] = [0, 1, 2]): number {
  return Math.max(
    ...filters.flatMap((filter) =>
      (a.ways[way].filters[filter] ?? []).map((weight, i) =>
        Math.abs(weight - (b.ways[way].filters[filter]?.[i] ?? NaN)),
      ),
    ),
  );
}

const equal = (values: readonly number[], tolerance = 1e-3) =>
  Math.max(...values) - Math.min(...values) < tolerance;

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { method: 'sn', stretch: 2 },
      says: 'under SN a longer filter makes the others smaller',
      holds: (shown, at) => {
        const before = at({ stretch: 1 }).ways.sn.lengths;
        return [1, 2].every(
          (filter) => (shown.ways.sn.lengths[filter] ?? NaN) < 0.95 * (before[filter] ?? NaN),
        );
      },
    },
    {
      at: { method: 'wn', stretch: 2 },
      says: 'under WN nothing changes',
      holds: (shown, at) => moved(shown, at({ stretch: 1 }), 'wn') < 1e-9,
    },
    {
      at: { method: 'wn', offset: 1 },
      says: 'under WN adding to a filter turns it',
      holds: (shown, at) => moved(shown, at({ offset: 0 }), 'wn', [0]) > 0.05,
    },
    {
      at: { method: 'ws', offset: 1, stretch: 2 },
      says: 'under WS neither adding nor multiplying changes anything',
      holds: (shown, at) => moved(shown, at({ offset: 0, stretch: 1 }), 'ws') < 1e-2,
    },
    {
      at: { divisor: 'n-1' },
      says: 'with m = 6 the length goes from √m to √(m − 1), 2.24',
      holds: ({ ways }, at) =>
        ways.ws.lengths.every((length) => length.toFixed(2) === '2.24') &&
        at({ divisor: 'n' }).ways.ws.lengths.every((length) => Math.abs(length - 6 ** 0.5) < 0.01),
    },
    {
      at: { method: 'sn' },
      says: 'SN makes the largest singular value 1, WN the lengths, WS the means and the lengths equal',
      holds: ({ ways }) =>
        Math.abs(ways.sn.largest - 1) < 1e-6 &&
        !equal(ways.sn.lengths) &&
        equal(ways.wn.lengths) &&
        !equal(ways.wn.means) &&
        equal(ways.ws.lengths, 0.05) &&
        equal(ways.ws.means),
    },
    {
      at: { method: 'ws', stretch: 2 },
      says: 'under WS all stays when a filter grows longer',
      holds: (shown, at) => moved(shown, at({ stretch: 1 }), 'ws') < 1e-2,
    },
  ],
  sentences: [],
});

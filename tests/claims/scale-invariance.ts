import { model, type Model } from '../../src/figures/scale-invariance/model.ts';
import { parameters } from '../../src/figures/scale-invariance/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

const grows = (lengths: readonly number[]) =>
  lengths.every((length, i) => i === 0 || length >= (lengths[i - 1] ?? NaN));

const lengthsOf = ({ undecayed }: Model) => undecayed.map(({ length }) => length);
const firstRate = ({ undecayed }: Model) => undecayed[0]?.rate ?? NaN;
/** The effective rate at the end, with decay as a share of that without. */
const raised = ({ decayed, undecayed }: Model) =>
  (decayed.at(-1)?.rate ?? NaN) / (undecayed.at(-1)?.rate ?? NaN);

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { epsilon: 0 },
      says: 'the gradient is exactly at right angles to w',
      holds: ({ radial, norm }) => Math.abs(radial) < 1e-12 * norm,
      exact: true,
    },
    {
      at: { epsilon: 1e-3 },
      says: 'the left dots of the second chart leave the law 1/|w|',
      holds: ({ slopes }) => {
        const [shortest] = slopes.toSorted((a, b) => a.length - b.length);
        const longest = slopes.toSorted((a, b) => b.length - a.length)[0];
        return (
          shortest !== undefined &&
          longest !== undefined &&
          shortest.norm < 0.8 * shortest.law &&
          Math.abs(longest.norm / longest.law - 1) < 0.02
        );
      },
    },
    {
      at: { length: 0.4 },
      says: 'from a length of 0.4 to 4 the direction turns 100 times more slowly',
      holds: (shown, at) => Math.abs(firstRate(shown) / firstRate(at({ length: 4 })) - 100) < 0.5,
      exact: true,
    },
    {
      at: { length: 4 },
      says: 'at a length of 4 the direction turns 100 times more slowly than at 0.4',
      holds: (shown, at) => Math.abs(firstRate(at({ length: 0.4 })) / firstRate(shown) - 100) < 0.5,
      exact: true,
    },
    {
      at: { epsilon: 0, decay: 0 },
      says: 'every step lengthens w, and the effective rate only falls',
      holds: (shown) => grows(lengthsOf(shown)) && grows(shown.undecayed.map(({ rate }) => -rate)),
    },
    {
      at: {},
      says: 'at twice the length the effective rate is a quarter',
      holds: (shown, at) => Math.abs(firstRate(shown) / firstRate(at({ length: 2 })) - 4) < 0.01,
      exact: true,
    },
    {
      at: { length: 2 },
      says: 'at twice the length the effective rate is a quarter, and with Adam half',
      holds: (shown, at) => Math.abs(firstRate(at({ length: 1 })) / firstRate(shown) - 4) < 0.01,
      exact: true,
    },
    {
      at: { length: 2, optimizer: 'adam' },
      says: 'with Adam it is half',
      holds: (shown, at) => Math.abs(firstRate(at({ length: 1 })) / firstRate(shown) - 2) < 0.01,
      exact: true,
    },
    {
      at: { length: 0.4, epsilon: 0, decay: 0 },
      says: 'from a short weight it grows fast at first, and the effective rate falls as fast',
      holds: ({ undecayed }) => {
        const [first, last] = [undecayed[0], undecayed.at(-1)];
        const quarter = undecayed[Math.floor(undecayed.length / 4)];
        if (!first || !quarter || !last) return false;
        const share = (quarter.length - first.length) / (last.length - first.length);
        return share > 0.4 && quarter.rate < 0.6 * first.rate;
      },
    },
  ],
  sentences: [
    {
      at: {},
      says: 'weight decay raises the effective rate again',
      holds: (shown) => raised(shown) > 1.5,
    },
    {
      at: {},
      says: 'with decay starts of 0.4, 1 and 2 settle at nearly the same effective rate',
      holds: (_, at) => {
        const ends = [0.4, 1, 2].map((length) => at({ length }).decayed.at(-1)?.rate ?? NaN);
        return Math.max(...ends) / Math.min(...ends) < 1.1;
      },
    },
  ],
});

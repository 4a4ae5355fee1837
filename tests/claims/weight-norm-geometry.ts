import { model, type Model } from '../../src/figures/weight-norm-geometry/model.ts';
import { parameters } from '../../src/figures/weight-norm-geometry/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

const last = (steps: Model['plain']) => steps.at(-1) ?? { length: NaN, rate: NaN };
const first = (steps: Model['plain']) => steps[0] ?? { length: NaN, rate: NaN };

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { rate: 0.5 },
      says: 'at a rate set too high v grows until its steps are small enough',
      holds: ({ plain }) =>
        last(plain).length > 2 * first(plain).length && last(plain).rate < first(plain).rate / 4,
    },
    {
      at: { v: { x: 0, y: 0.4 }, rate: 0.5 },
      says: 'the first step takes |v| from 0.4 to 1.5 and the effective rate from 12.5 to 0.47',
      holds: ({ plain: [start, next] }) =>
        start?.length.toFixed(1) === '0.4' &&
        start.rate.toFixed(1) === '12.5' &&
        next?.length.toFixed(1) === '1.5' &&
        next.rate.toFixed(2) === '0.47',
      atItsSeed: 'the sentence says so',
    },
    {
      at: { v: { x: 0, y: 0.4 }, rate: 0.5 },
      says: 'v is soon many times as long',
      holds: ({ plain }) => (plain[10]?.length ?? NaN) > 2 * first(plain).length,
    },
    {
      at: { optimizer: 'momentum' },
      says: 'with momentum v gets shorter in none of the steps',
      holds: ({ chosenShrunk }) => chosenShrunk === 0,
    },
    {
      at: { optimizer: 'momentum', noise: 0 },
      says: 'without noise v gets much longer than without momentum',
      holds: ({ chosen, plain }) =>
        last(chosen).length - first(chosen).length >
        1.5 * (last(plain).length - first(plain).length),
    },
    {
      at: { optimizer: 'decay' },
      says: 'decay leaves w and raises the effective rate again',
      holds: ({ chosen, plain, w, g }) =>
        last(chosen).rate > 1.2 * last(plain).rate && Math.abs(Math.hypot(...w) - g) < 1e-9,
    },
    {
      at: { optimizer: 'decay', noise: 0 },
      says: 'without noise only the decay remains, and the effective rate rises',
      holds: ({ chosen }) => {
        const rates = chosen.map(({ rate }) => rate);
        return (rates.at(-1) ?? NaN) > 1.5 * Math.min(...rates);
      },
    },
    {
      at: { g: 0.5 },
      says: 'w gets as short as g',
      holds: ({ w }) => Math.abs(Math.hypot(...w) - 0.5) < 1e-9,
    },
    {
      at: { v: { x: 1.6, y: 1 } },
      says: 'with v twice as long w stays, the gradient is halved, the effective rate a quarter',
      holds: ({ w, dvLength, plain }, at) => {
        const before = at({ v: { x: 0.8, y: 0.5 } });
        return (
          Math.hypot(w[0] - before.w[0], w[1] - before.w[1]) < 1e-9 &&
          Math.abs(before.dvLength / dvLength - 2) < 1e-9 &&
          Math.abs(first(before.plain).rate / first(plain).rate - 4) < 1e-9
        );
      },
    },
    {
      at: {},
      says: 'in 100 steps v grows, and the effective rate falls',
      holds: ({ plain, plainShrunk }) =>
        plainShrunk === 0 &&
        last(plain).length > first(plain).length &&
        last(plain).rate < first(plain).rate,
    },
    {
      at: { noise: 0 },
      says: 'without noise v grows less, and the curve is soon flat',
      holds: ({ plain }, at) => {
        const middle = plain[Math.floor(plain.length / 2)]?.length ?? NaN;
        return (
          last(plain).length < last(at({ noise: 0.8 }).plain).length &&
          last(plain).length - middle < 0.02 * last(plain).length
        );
      },
    },
  ],
  sentences: [],
});

import { model, type Model } from '../../src/figures/weight-norm-training/model.ts';
import { parameters } from '../../src/figures/weight-norm-training/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

function run({ runs }: Model, name: Model['runs'][number]['name']) {
  const found = runs.find((one) => one.name === name);
  if (!found) throw new Error(`no run ${name}`);
  return found;
}

/** Whether a loss leaves the chart. */
const diverges = (shown: Model, name: Model['runs'][number]['name']) => {
  const { losses, final } = run(shown, name);
  return !(final < 3) || losses.some((loss) => !(loss < 1e3));
};

/** Whether a loss ends below where it began. */
const trains = (shown: Model, name: Model['runs'][number]['name']) =>
  !diverges(shown, name) && run(shown, name).final < (run(shown, name).losses[0] ?? NaN);

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { scale: 1 },
      says: 'with inputs on a fitting scale the four hardly differ, on held-out data neither',
      holds: ({ runs }) => {
        const spread = (values: readonly number[]) => Math.max(...values) / Math.min(...values);
        return (
          spread(runs.map(({ final }) => final)) < 2 &&
          spread(runs.map(({ heldOut }) => heldOut)) < 1.75
        );
      },
    },
    {
      at: { scale: 10, rate: 0.05 },
      says: 'with inputs ten times too large plain weights and WN diverge, the other two hold',
      holds: (shown) =>
        diverges(shown, 'plain') &&
        diverges(shown, 'wn') &&
        trains(shown, 'wn-initialized') &&
        trains(shown, 'bn'),
    },
    {
      at: { scale: 10, rate: 0.5 },
      says: 'at a higher rate WN with initialization diverges too, and BN is left',
      holds: (shown) => diverges(shown, 'wn-initialized') && trains(shown, 'bn'),
    },
    {
      at: { scale: 10 },
      says: 'the curve of BN stays the same when inputs become 100 times as large, that of WN does not',
      holds: (shown, at) => {
        const small = at({ scale: 0.1 });
        const same = (name: Model['runs'][number]['name']) => {
          const { losses } = run(small, name);
          return run(shown, name).losses.every(
            (loss, step) => Math.abs(loss / (losses[step] ?? NaN) - 1) < 0.05,
          );
        };
        return same('bn') && !same('wn') && !same('wn-initialized');
      },
    },
    {
      at: { scale: 0.1 },
      says: 'plain weights and WN nearly coincide, and the start that the data chose is fast',
      holds: (shown) => {
        const [plain, wn] = [run(shown, 'plain').final, run(shown, 'wn').final];
        return Math.abs(plain / wn - 1) < 0.02 && run(shown, 'wn-initialized').final < 0.6 * wn;
      },
    },
  ],
  sentences: [
    {
      at: { scale: 0.1 },
      says: 'initialization by data is not clearly below what a fitting scale gives',
      holds: (shown, at) =>
        run(shown, 'wn-initialized').final > 0.7 * run(at({ scale: 1 }), 'wn').final,
    },
  ],
});

import { model, type Model } from '../../src/figures/recurrent-lab/model.ts';
import { parameters } from '../../src/figures/recurrent-lab/parameters.ts';
import type { RecurrentMethod } from '../../src/training/sweep/recurrent-settings.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** With how many seeds of twenty one method errs less than another. */
const less = ({ now }: Model, method: RecurrentMethod, other: RecurrentMethod) =>
  now[method].errors.filter((error, seed) => error < (now[other].errors[seed] ?? NaN)).length;

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { B: 16 },
      says: 'at 16 the LSTM with BN errs least in 16 seeds of 20, and less than with LN in every one',
      holds: (shown) => shown.best === 'bn' && shown.wins === 16 && less(shown, 'bn', 'ln') === 20,
    },
    {
      at: { task: 'digits' },
      says: 'of digits, too, it errs less than without a normalization in 17 seeds of 20',
      holds: (shown) => shown.best === 'bn' && less(shown, 'bn', 'none') === 17,
    },
    {
      at: { B: 4 },
      says: 'at 4 every seed errs less without a normalization than with BN',
      holds: (shown) => less(shown, 'none', 'bn') === 20,
    },
    {
      at: { task: 'digits', B: 4 },
      says: 'of digits, too, in nearly every seed',
      holds: (shown) => less(shown, 'none', 'bn') >= 19,
    },
    {
      at: { task: 'digits', seen: 0.0625 },
      says: 'at first BN errs more than the others in every seed',
      holds: (shown) => less(shown, 'none', 'bn') === 20 && less(shown, 'ln', 'bn') === 20,
    },
    {
      at: { task: 'adding20' },
      says: 'LN errs more than no normalization in every seed',
      holds: (shown) => less(shown, 'none', 'ln') === 20,
    },
    {
      at: { task: 'adding10', cell: 'simple' },
      says: 'in the simple cell no normalization errs less than BN and than LN in nearly every seed',
      holds: (shown) => less(shown, 'none', 'bn') >= 19 && less(shown, 'none', 'ln') >= 19,
    },
  ],
  sentences: [
    {
      at: {},
      says: 'over 10 and 20 steps the medians of BN and no normalization differ by less than four points',
      holds: (_, at) =>
        (['adding10', 'adding20'] as const).every((task) => {
          const { bn, none } = at({ task }).now;
          return Math.abs(bn.median - none.median) < 4;
        }),
    },
    {
      at: {},
      says: 'LN errs less than no normalization in at most half of the seeds, in any state at the end',
      holds: (_, at) =>
        parameters.task.options.every((task) =>
          parameters.cell.options.every((cell) =>
            [4, 16].every((B) => {
              const shown = at({ task, cell, B });
              return less(shown, 'ln', 'none') <= 10;
            }),
          ),
        ),
    },
    {
      at: {},
      says: 'where the task is hard for the LSTM, digits and 40 steps, BN is ahead, and only there clearly',
      holds: (_, at) =>
        parameters.task.options.every((task) => {
          const shown = at({ task });
          const hard = task === 'digits' || task === 'adding40';
          return less(shown, 'bn', 'none') >= 15 === hard && shown.now.none.median > 30 === hard;
        }),
    },
    {
      at: { B: 4 },
      says: 'from 16 to 4, over 40 steps, none falls from 84.5% to 12.4%, LN stays about 95%, BN goes from 14.6% to 92.7%',
      holds: ({ now }, at) => {
        const before = at({ B: 16 }).now;
        return (
          before.none.median.toFixed(1) === '84.5' &&
          now.none.median.toFixed(1) === '12.4' &&
          before.bn.median.toFixed(1) === '14.6' &&
          now.bn.median.toFixed(1) === '92.7' &&
          [before, now].every(({ ln }) => Math.abs(ln.median - 95) < 1)
        );
      },
    },
    {
      at: { cell: 'simple' },
      says: 'in the simple cell neither BN nor LN is ahead of no normalization with adding, in more than 8 of 20',
      holds: (_, at) =>
        (['adding10', 'adding20', 'adding40'] as const).every((task) =>
          [4, 16].every((B) => {
            const shown = at({ task, B });
            return less(shown, 'bn', 'none') <= 8 && less(shown, 'ln', 'none') <= 8;
          }),
        ),
    },
    {
      at: { B: 4 },
      says: 'the LSTM mostly errs less with BN at 16, its median in every task, and more with BN at 4 in every seed but one',
      holds: (_, at) =>
        parameters.task.options.every((task) => {
          const [four, sixteen] = [at({ task, B: 4 }), at({ task, B: 16 })];
          return (
            less(four, 'none', 'bn') >= 19 &&
            sixteen.now.bn.median < sixteen.now.none.median &&
            less(sixteen, 'bn', 'none') >= 12
          );
        }),
    },
    {
      at: { task: 'adding40', cell: 'simple' },
      says: 'in the simple cell hardly any run learns to add over 40 steps: at most two of twenty err less than half of guessing',
      holds: ({ now }, at) =>
        [now, at({ B: 4 }).now]
          .flatMap((runs) => Object.values(runs))
          .every(({ errors }) => errors.filter((error) => error < 50).length <= 2),
    },
  ],
});

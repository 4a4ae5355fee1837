import { model, type Model } from '../../src/figures/recurrent-gradient/model.ts';
import { parameters } from '../../src/figures/recurrent-gradient/parameters.ts';
import type { RecurrentMethod } from '../../src/training/sweep/recurrent-settings.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** With how many seeds of twenty more reaches the early steps, a fifth of the way in, with one method than with another. */
const more = ({ start }: Model, method: RecurrentMethod, other: RecurrentMethod) =>
  start[method].sizes.filter((size, seed) => size > (start[other].sizes[seed] ?? NaN)).length;

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { cell: 'lstm' },
      says: 'in the LSTM, before training, over 40 steps BN passes on more than no normalization in every seed, LN in 18 of 20',
      holds: (shown) => more(shown, 'bn', 'none') === 20 && more(shown, 'ln', 'none') === 18,
    },
    {
      at: { cell: 'simple' },
      says: 'in the simple cell, over 40 steps at 16, less than a ten-millionth comes back with BN in every seed, and LN has most in 16',
      holds: (shown) =>
        shown.start.bn.sizes.every((size) => size < -7) &&
        more(shown, 'ln', 'none') === 16 &&
        more(shown, 'ln', 'bn') === 20,
    },
    {
      at: { cell: 'lstm', when: 'after' },
      says: 'after training, over 40 steps at 16, BN has more than LN in every seed, and than no normalization in 16',
      holds: (shown) => more(shown, 'bn', 'ln') === 20 && more(shown, 'bn', 'none') === 16,
    },
  ],
  sentences: [
    {
      at: { cell: 'lstm' },
      says: 'in the LSTM before training BN’s is larger in every seed and LN’s in at least 18, at every task and batch size',
      holds: (_, at) =>
        parameters.task.options.every((task) =>
          [4, 16].every((B) => {
            const shown = at({ task, B });
            return more(shown, 'bn', 'none') === 20 && more(shown, 'ln', 'none') >= 18;
          }),
        ),
    },
    {
      at: { cell: 'lstm', when: 'after' },
      says: 'after training BN has more than no normalization in at most 5 of 20 in the seven other states of the LSTM',
      holds: (_, at) =>
        parameters.task.options.every((task) =>
          [4, 16].every(
            (B) =>
              (task === 'adding40' && B === 16) ||
              (more(at({ task, B }), 'bn', 'none') <= 5 &&
                more(at({ task, B }), 'none', 'bn') >= 15),
          ),
        ),
    },
  ],
});

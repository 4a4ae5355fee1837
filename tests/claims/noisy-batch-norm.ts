import {
  model,
  seeds,
  seedsBelow,
  type Course,
  type Model,
} from '../../src/figures/noisy-batch-norm/model.ts';
import { parameters } from '../../src/figures/noisy-batch-norm/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** So many of the stored seeds are 95 %. */
const enough = 0.95 * seeds;
const below = (one: Course, other: Course) => seedsBelow(one, other) >= enough;
const rates = [0.03, 0.1, 0.3] as const;
const steps = [25, 50, 75, 100, 125, 150, 175, 200] as const;
const ratio = (one: Course, other: Course) => one.point.median / other.point.median;

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { measure: 'drift' },
      says: 'at the last step of the middle rate noise moves the input more than 70 times as far as BN does, and farther than none',
      holds: ({ chosen }) =>
        seedsTimes(70, chosen.noisy, chosen.bn) >= enough && below(chosen.none, chosen.noisy),
    },
    {
      at: { measure: 'drift' },
      says: 'still the loss is lower than without normalization, and lowest with BN alone',
      holds: ({ loss }) => below(loss.noisy, loss.none) && below(loss.bn, loss.noisy),
    },
    {
      at: { measure: 'shift' },
      says: 'by definition 2.1 BN’s shift is smaller than without it',
      holds: ({ chosen }) => below(chosen.bn, chosen.none),
    },
    {
      at: { measure: 'shift', rate: 0.03, step: 25 },
      says: 'early in training at the small rate BN’s shift is larger, more than twice as large',
      holds: ({ chosen }) => below(chosen.none, chosen.bn) && ratio(chosen.bn, chosen.none) > 2,
    },
    {
      at: { measure: 'change' },
      says: 'the gradient changes less along a step with BN than without it, less than half as much',
      holds: ({ chosen }) => below(chosen.bn, chosen.none) && ratio(chosen.bn, chosen.none) < 0.5,
    },
    {
      at: { measure: 'change', rate: 0.03, step: 25 },
      says: 'early at the small rate it changes more with BN, with every seed, and more than three times as much in the median',
      holds: ({ chosen }) =>
        seedsBelow(chosen.none, chosen.bn) === seeds && ratio(chosen.bn, chosen.none) > 3,
    },
    {
      at: { measure: 'drift', rate: 0.3, step: 25 },
      says: 'at the largest rate, in the first steps, the network without normalization drifts farther than noise',
      holds: ({ chosen }) => below(chosen.noisy, chosen.none),
    },
  ],
  sentences: [
    {
      at: {},
      says: 'from step 50 on the loss with BN and noise is lower than without normalization, at every rate',
      holds: (_, at) =>
        rates.every((rate) =>
          steps.slice(1).every((step) => {
            const { loss } = at({ rate, step });
            return below(loss.noisy, loss.none);
          }),
        ),
    },
    {
      at: { step: 200 },
      says: 'in the end the loss is lowest with BN alone, at every rate',
      holds: (_, at) =>
        rates.every((rate) => {
          const { loss } = at({ rate });
          return below(loss.bn, loss.noisy) && below(loss.bn, loss.none);
        }),
    },
    {
      at: {},
      says: 'the medians of the test error with BN and with noise after it differ by less than half a point',
      holds: (_, at) =>
        rates.every((rate) => {
          const { errors } = at({ rate });
          return Math.abs(errors.noisy - errors.bn) < 0.5 && errors.noisy < errors.none;
        }),
    },
    {
      at: { measure: 'drift' },
      says: 'BN’s drift is the smallest at every rate and time, less than a seventh of that without it',
      holds: (_, at) =>
        everywhere(at).every(
          ({ chosen }) => below(chosen.bn, chosen.none) && ratio(chosen.bn, chosen.none) < 1 / 7,
        ),
    },
    {
      at: { measure: 'shift' },
      says: 'at the middle rate BN’s shift is smaller from step 50 on',
      holds: (_, at) =>
        steps.slice(1).every((step) => {
          const { chosen } = at({ step });
          return below(chosen.bn, chosen.none);
        }),
    },
    {
      at: { measure: 'shift', rate: 0.03 },
      says: 'at the small rate BN’s shift is smaller by the end of training',
      holds: ({ chosen }) => below(chosen.bn, chosen.none),
    },
    {
      at: { measure: 'change' },
      says: 'at the middle rate the gradient with BN and noise changes less than without normalization, in the median',
      holds: (_, at) =>
        steps.slice(1).every((step) => {
          const { chosen } = at({ step });
          return chosen.noisy.point.median < chosen.none.point.median;
        }),
    },
    {
      at: { measure: 'change' },
      says: 'the account fits the middle rate from step 50 on, and in the median the largest at every time',
      holds: (_, at) =>
        steps.slice(1).every((step) => {
          const { chosen } = at({ step });
          return below(chosen.bn, chosen.none);
        }) &&
        steps.every((step) => {
          const { chosen } = at({ rate: 0.3, step });
          return ratio(chosen.bn, chosen.none) < 1;
        }),
    },
    {
      at: { measure: 'change', rate: 0.03 },
      says: 'only later does it change less there with BN: by the last step it does',
      holds: ({ chosen }) => below(chosen.bn, chosen.none),
    },
    {
      at: { rate: 0.3 },
      says: 'at the largest rate noise raises BN’s median loss by more than half',
      holds: ({ loss }) => below(loss.bn, loss.noisy) && ratio(loss.noisy, loss.bn) > 1.5,
    },
  ],
});

/** With how many seeds one value is more than so many times the other. */
function seedsTimes(times: number, one: Course, other: Course): number {
  return one.now.filter((value, seed) => value > times * (other.now[seed] ?? NaN)).length;
}

function everywhere(
  at: (values: { readonly rate: number; readonly step: number }) => Model,
): readonly Model[] {
  return rates.flatMap((rate) => steps.map((step) => at({ rate, step })));
}

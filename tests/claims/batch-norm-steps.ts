import { model, type Model, type StageName } from '../../src/figures/batch-norm-steps/model.ts';
import { parameters } from '../../src/figures/batch-norm-steps/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

function stage({ stages }: Model, name: StageName) {
  const found = stages.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no stage ${name}`);
  return found;
}

/** The largest difference between two lists of values. */
const apart = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? NaN))));

/** Whether two stages have the same shape: each is the other, shifted and scaled. */
function sameShape(a: readonly number[], b: readonly number[]): boolean {
  const shape = (values: readonly number[]) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => (value - least) / (most - least));
  };
  return apart(shape(a), shape(b)) < 1e-6;
}

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { centre: -6, spread: 3 },
      says: 'moving and spreading the input hardly stirs x̂',
      holds: (shown, at) =>
        apart(
          stage(shown, 'normalized').values,
          stage(at({ centre: 3, spread: 2 }), 'normalized').values,
        ) < 1e-4,
    },
    ...([{ shape: 'two-modes' }, { shape: 'two-modes', B: 64 }] as const).map((at) => ({
      at,
      says: 'every stage has the shape of the input',
      holds: ({ stages: [input, ...others] }: Model) =>
        input !== undefined && others.every(({ values }) => sameShape(values, input.values)),
    })),
    {
      at: { spread: 0.01 },
      says: 'the standard deviation of x̂ is visibly below 1 when the input hardly spreads',
      holds: (shown, at) =>
        stage(shown, 'normalized').deviation < 0.98 &&
        stage(at({ spread: 2 }), 'normalized').deviation > 0.9999,
    },
    {
      at: { restore: true },
      says: 'the output equals the input',
      holds: (shown) => apart(stage(shown, 'output').values, stage(shown, 'input').values) < 1e-9,
    },
    {
      at: { centre: 0, spread: 1 },
      says: 'three times the input has the same output',
      holds: (shown, at) =>
        apart(stage(shown, 'output').values, stage(at({ spread: 3 }), 'output').values) < 1e-3,
    },
    {
      at: { centre: 0, spread: 3 },
      says: 'a third of the input has the same output',
      holds: (shown, at) =>
        apart(stage(shown, 'output').values, stage(at({ spread: 1 }), 'output').values) < 1e-3,
    },
    {
      at: { gamma: 0 },
      says: 'all outputs are one',
      holds: (shown) => new Set(stage(shown, 'output').values).size === 1,
    },
  ],
  sentences: [
    {
      at: {},
      says: 'x̂ has mean 0 and standard deviation almost 1, the output mean β and |γ| of that',
      holds: (shown) => {
        const [normalized, output] = [stage(shown, 'normalized'), stage(shown, 'output')];
        return (
          Math.abs(normalized.mean) < 1e-9 &&
          normalized.deviation < 1 &&
          normalized.deviation > 0.9999 &&
          Math.abs(output.mean - shown.beta) < 1e-9 &&
          Math.abs(output.deviation - Math.abs(shown.gamma)) < 1e-3
        );
      },
    },
  ],
});

import { model, type Model } from '../../src/figures/cancelled-bias/model.ts';
import { parameters } from '../../src/figures/cancelled-bias/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

const erased = ({ largestSurviving, largestChange }: Model) =>
  largestSurviving < 1e-9 && largestChange < 1e-9;
const survives = ({ largestSurviving, largestChange }: Model) =>
  largestSurviving > 0.1 && largestChange > 0.05;

export default defineClaims({
  parameters,
  model,
  links: [
    ...(
      [
        { method: 'bn' },
        { method: 'in' },
        { method: 'bn', common: 2 },
        { method: 'gn', groups: 8 },
        { method: 'ln', spread: 0 },
        { method: 'ln', common: 2, spread: 0 },
      ] as const
    ).map((at) => ({ at, says: 'nothing of the bias is left', holds: erased })),
    ...(
      [
        {},
        { method: 'ln' },
        { method: 'gn', common: 0 },
        { method: 'ln', common: 2, spread: 2 },
      ] as const
    ).map((at) => ({ at, says: 'what differs between channels survives', holds: survives })),
    {
      at: { method: 'ln' },
      says: 'only the mean of the biases is lost',
      holds: ({ channels }) => {
        const mean = channels.reduce((sum, { bias }) => sum + bias, 0) / channels.length;
        return channels.every(({ bias, surviving }) => Math.abs(bias - mean - surviving) < 1e-9);
      },
    },
    {
      at: { method: 'in' },
      says: 'the output does not move however far the biases are spread',
      holds: (shown, at) => erased(shown) && erased(at({ spread: 2 })),
    },
  ],
  sentences: [],
});

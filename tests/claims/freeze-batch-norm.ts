import { model, type Model } from '../../src/figures/freeze-batch-norm/model.ts';
import { parameters } from '../../src/figures/freeze-batch-norm/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

const allStop = ({ moved }: Model) => Object.values(moved).every((distance) => distance === 0);

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { how: 'requires-grad' },
      says: 'γ and β stop, the running mean and the output in evaluation move',
      holds: ({ moved }) =>
        moved.gamma === 0 && moved.beta === 0 && moved.mean > 0.2 && moved.output > 0.1,
    },
    {
      at: { how: 'eval' },
      says: 'the running mean stops, γ and β go on',
      holds: ({ moved }) => moved.mean === 0 && moved.gamma > 0.01 && moved.beta > 0.01,
    },
    { at: { how: 'both' }, says: 'both together stop all four', holds: allStop },
    {
      at: { how: 'both', trainAgain: true },
      says: '`model.train()` sets the running mean moving again',
      holds: ({ moved }) => moved.mean > 0.1 && moved.gamma === 0 && moved.beta === 0,
    },
    {
      at: { how: 'trainable', trainAgain: true },
      says: '`trainable=False` stops all four, and stays',
      holds: allStop,
    },
    {
      at: { how: 'eval', trainAgain: true },
      says: '`model.train()` undoes `eval()`',
      holds: ({ moved }, at) => moved.mean > 0.1 && at({ trainAgain: false }).moved.mean === 0,
    },
  ],
  sentences: [
    {
      at: { how: 'none' },
      says: 'with nothing frozen all four move',
      holds: ({ moved }) => Object.values(moved).every((distance) => distance > 0.01),
    },
  ],
});

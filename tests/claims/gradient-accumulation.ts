import { model, type Model } from '../../src/figures/gradient-accumulation/model.ts';
import { parameters, type Method } from '../../src/figures/gradient-accumulation/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** How far the gradient added up from the parts shown is from that of the batch, relative to it. */
function difference({ differences, parts }: Model, method: Method): number {
  return (
    differences.find((entry) => entry.method === method && entry.parts === parts)?.difference ?? NaN
  );
}

const rounding = 1e-12;
const onlyRounding = (...methods: Method[]) => ({
  says: `for ${methods.join(', ')} only rounding is left`,
  holds: (shown: Model) => methods.every((method) => difference(shown, method) < rounding),
  exact: true as const,
});

const bnAlone = {
  says: 'of the methods BN alone differs',
  holds: (shown: Model) =>
    difference(shown, 'bn') > 0.1 &&
    (['ln', 'gn', 'wn'] as const).every((method) => difference(shown, method) < rounding),
};

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { parts: 32 },
      says: 'with one sample in each part the gradient vanishes, and the difference is 1',
      holds: (shown) => Math.abs(difference(shown, 'bn') - 1) < 1e-6,
      exact: true,
    },
    {
      at: { parts: 16 },
      says: 'with two in each part the difference of BN is large',
      holds: (shown) => difference(shown, 'bn') > 0.5,
    },
    { at: { synchronized: true }, ...onlyRounding('bn') },
    { at: { parts: 8 }, ...bnAlone },
    {
      at: { parts: 16, method: 'gn' },
      says: 'all dots lie on the diagonal',
      holds: ({ entries }) =>
        entries.every(({ whole, accumulated }) => Math.abs(whole - accumulated) < 1e-9),
      exact: true,
    },
    { at: { parts: 16, method: 'ln' }, ...onlyRounding('ln', 'gn', 'wn') },
    { at: { method: 'gn' }, ...onlyRounding('gn') },
    { at: { method: 'wn' }, ...onlyRounding('wn') },
    { at: { parts: 8, method: 'ln' }, ...onlyRounding('ln') },
  ],
  sentences: [
    { at: {}, ...bnAlone },
    { at: { parts: 2 }, ...bnAlone },
    {
      at: { parts: 16 },
      says: 'the difference is larger than the gradient: a pair is close, and sends a spike',
      holds: (shown) => difference(shown, 'bn') > 1,
      atItsSeed: 'the sentence says so',
    },
  ],
});

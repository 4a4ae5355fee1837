import { model, type Model } from '../../src/figures/instance-norm-contrast/model.ts';
import { parameters } from '../../src/figures/instance-norm-contrast/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** Whether a method’s output stays as it was, as far as ε lets it. */
const stays = ({ changes }: Model, method: keyof Model['changes']) =>
  changes[method].largest < 0.02;
const moves = ({ changes }: Model, method: keyof Model['changes']) => changes[method].largest > 0.2;

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { tint: 0 },
      says: 'brightness and contrast alone leave IN, GN and LN, and change BN',
      holds: (shown) =>
        (['in', 'gn', 'ln'] as const).every((method) => stays(shown, method)) && moves(shown, 'bn'),
    },
    {
      at: { brightness: 0, contrast: 1, tint: 1 },
      says: 'under a tint alone only IN keeps its output',
      holds: (shown) =>
        stays(shown, 'in') && (['bn', 'gn', 'ln'] as const).every((method) => moves(shown, method)),
    },
    {
      at: { brightness: 0, contrast: 1, tint: 0, shade: 0.6 },
      says: 'a shade on one side changes IN too',
      holds: (shown) => moves(shown, 'in'),
    },
    {
      at: { brightness: 0.4, contrast: 2, tint: 0, clipped: true },
      says: 'what was cut cannot be brought back',
      holds: (shown, at) => moves(shown, 'in') && stays(at({ clipped: false }), 'in'),
    },
    {
      at: { contrast: 0.2, epsilon: 1e-3 },
      says: 'very low contrast and ε = 1e-3 change the output of IN visibly',
      holds: (shown) => moves(shown, 'in'),
    },
    {
      at: { contrast: 0.2, epsilon: 0 },
      says: 'with ε at 0 only rounding is left',
      holds: ({ changes }) => changes.in.largest < 1e-9,
    },
    {
      at: { tint: 0, brightness: 0, contrast: 0.3 },
      says: 'with the contrast alone lowered, a lower contrast is left in the output of BN',
      holds: (shown) => moves(shown, 'bn') && stays(shown, 'in'),
    },
    {
      at: { brightness: 0, contrast: 0.5, tint: 0 },
      says: 'with half the contrast the outputs of IN stay',
      holds: (shown) => stays(shown, 'in') && moves(shown, 'bn'),
    },
    {
      at: { brightness: 0, contrast: 1, tint: 0, shade: 0.8 },
      says: 'with the shade alone, the bar of IN is as high as those of the others',
      holds: ({ changes }) => {
        const others = [changes.bn, changes.ln, changes.gn].map(({ largest }) => largest);
        return changes.in.largest > 0.8 * Math.min(...others);
      },
    },
  ],
  sentences: [],
});

import { model, type Model } from '../../src/figures/pre-post-norm/model.ts';
import { parameters } from '../../src/figures/pre-post-norm/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

type Placement = Model['stacks'][number]['placement'];

/** The sizes of the gradients of a stack, from the input to the output. */
function sizes({ stacks, L }: Model, placement: Placement, depth = L): readonly number[] {
  const stack = stacks.find((one) => one.placement === placement && one.depth === depth);
  if (!stack) throw new Error(`no stack of ${String(depth)} layers`);
  return stack.sizes;
}

const last = (shown: Model, placement: Placement, depth?: number) =>
  sizes(shown, placement, depth).at(-1) ?? NaN;

/** The average of logarithms, so that one draw of weights weighs no more than another. */
const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** How the last layer's gradient changes from 2 layers to 32. */
const change = (shown: Model, placement: Placement) =>
  last(shown, placement, 32) / last(shown, placement, 2);

const preFalls = (shown: Model) => {
  const pre = change(shown, 'pre');
  return pre < 0.6 && pre < change(shown, 'post');
};

// States of one normalization stand together: the model remembers the last stacks that it built.
export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { L: 32, norm: 'rms' },
      says: 'RMSNorm gives the same picture',
      holds: preFalls,
    },
    {
      at: { L: 32 },
      says: 'with 32 layers the two are farther apart at the output, and it is pre that fell',
      holds: (shown) =>
        last(shown, 'post') / last(shown, 'pre') > last(shown, 'post', 2) / last(shown, 'pre', 2) &&
        preFalls(shown),
    },
    {
      at: { L: 32, unnormalized: true },
      says: 'without a normalization gradients are far larger than the other two',
      holds: (shown) => {
        const [none, post, pre] = [last(shown, 'none'), last(shown, 'post'), last(shown, 'pre')];
        return none > 20 * Math.max(post, pre) && none / post > post / pre;
      },
    },
    {
      at: { seed: 5 },
      says: 'other initial weights draw other lines',
      holds: (shown, at) => {
        const other = sizes(at({ seed: parameters.seed.default }), 'post');
        return sizes(shown, 'post').some((size, i) => Math.abs(size / (other[i] ?? NaN) - 1) > 0.2);
      },
    },
    {
      at: { unnormalized: true },
      says: 'without a normalization the gradient is about equally large in all layers',
      holds: (shown) => {
        const none = sizes(shown, 'none');
        return Math.max(...none) / Math.min(...none) < 5;
      },
    },
  ],
  sentences: [
    {
      at: { L: 32 },
      says: 'with pre the gradient becomes smaller toward the output',
      holds: (shown) => {
        const pre = sizes(shown, 'pre');
        return middle(pre.slice(0, 8)) > 1.2 * middle(pre.slice(-8));
      },
    },
    {
      at: {},
      says: 'with pre the last gradient falls about as 1/√L, between 2 and 32 layers',
      holds: (shown) => {
        const pre = change(shown, 'pre');
        return pre > 0.15 && pre < 0.6;
      },
    },
    {
      at: {},
      says: 'the last gradient of post hardly changes with depth',
      holds: (shown) => {
        const post = change(shown, 'post');
        return post > 0.5 && post < 2;
      },
    },
    {
      at: { L: 32 },
      says: 'with pre layer l receives about 1/√(1 + l/2)',
      holds: (shown) => {
        const pre = sizes(shown, 'pre');
        const ratio = (pre[0] ?? NaN) / (pre.at(-1) ?? NaN) / Math.sqrt((1 + 32 / 2) / (1 + 1 / 2));
        return ratio > 0.5 && ratio < 2.1;
      },
    },
    {
      at: { L: 32 },
      says: 'with post which layer has more depends on the draw: with some the first',
      holds: (shown) => (sizes(shown, 'post')[0] ?? NaN) > last(shown, 'post'),
      share: 0.3,
    },
    {
      at: { L: 32 },
      says: 'with post which layer has more depends on the draw: with some the last',
      holds: (shown) => (sizes(shown, 'post')[0] ?? NaN) < last(shown, 'post'),
      share: 0.3,
    },
  ],
});

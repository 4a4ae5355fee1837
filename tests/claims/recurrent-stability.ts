import { model, type Model } from '../../src/figures/recurrent-stability/model.ts';
import { parameters } from '../../src/figures/recurrent-stability/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

const lastState = ({ moments }: Model['runs']['none']) => moments.at(-1)?.state ?? NaN;

/** Whether two runs draw the same line on a logarithmic axis. */
const sameLine = (a: Model['runs']['ln'], b: Model['runs']['ln']) =>
  a.moments.every(({ state, gradient }, i) => {
    const other = b.moments[i];
    return (
      other !== undefined &&
      Math.abs(state / other.state - 1) < 0.02 &&
      Math.abs(gradient / other.gradient - 1) < 0.1
    );
  });

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { scale: 1 },
      says: 'at g = 1 the gradient vanishes',
      holds: ({ runs }) => runs.none.total < 1e-3 && runs.none.rate < 1,
    },
    {
      at: { scale: 2.5 },
      says: 'at g = 2.5 the hidden state and the gradient explode together',
      holds: ({ runs }) => runs.none.total > 1e3 && lastState(runs.none) > 1e3,
    },
    {
      at: { scale: 3, activation: 'tanh' },
      says: 'with tanh the hidden state stays below 1, and the gradient grows all the same',
      holds: ({ runs }) =>
        runs.none.moments.every(({ t, state }) => t === 0 || state <= 1) && runs.none.total > 10,
    },
    {
      at: { gamma: 2 },
      says: 'with γ up to 2 the hidden state is larger',
      holds: ({ runs }, at) => lastState(runs.ln) > 1.5 * lastState(at({ gamma: 1 }).runs.ln),
    },
    {
      at: { gamma: 2 },
      says: 'with most initial weights the gradient shrinks far more slowly',
      holds: ({ runs }, at) => runs.ln.total > 3 * at({ gamma: 1 }).runs.ln.total,
      share: 0.75,
    },
    {
      at: { gamma: 2 },
      says: 'hardly at all',
      holds: ({ runs }) => runs.ln.total > 0.3 && runs.ln.total < 3,
      atItsSeed: 'the sentence says so',
    },
    {
      at: { gamma: 0.5 },
      says: 'with γ down to 0.5 it shrinks far more quickly',
      holds: ({ runs }, at) => runs.ln.total < at({ gamma: 1 }).runs.ln.total / 10,
    },
    {
      at: { activation: 'tanh', gamma: 2 },
      says: 'with tanh and γ = 2 it grows, in spite of Layer Normalization',
      holds: ({ runs }) => runs.ln.total > 1,
    },
    ...([{ scale: 0.3 }, { scale: 3 }] as const).map((at) => ({
      at,
      says: 'the lines of Layer Normalization stand still, wherever g goes',
      holds: ({ runs }: Model, to: (values: { scale: number }) => Model) =>
        sameLine(runs.ln, to({ scale: 1 }).runs.ln),
    })),
  ],
  sentences: [
    {
      at: {},
      says: 'after 50 steps back the gradient has, with most initial weights, shrunk quite a bit',
      holds: ({ runs }) => runs.ln.total < 0.1,
      share: 0.8,
    },
    {
      at: {},
      says: 'without a normalization the gradient explodes at g = 2',
      holds: ({ runs }) => runs.none.fate === 'explodes',
    },
    {
      at: { scale: 1 },
      says: 'the preset g = 1 shows a gradient that vanishes',
      holds: ({ runs }) => runs.none.fate === 'vanishes',
    },
    {
      at: { scale: 3 },
      says: 'the preset g = 3 shows one that explodes',
      holds: ({ runs }) => runs.none.fate === 'explodes',
    },
    {
      at: { scale: 3, activation: 'tanh' },
      says: 'with tanh it explodes too',
      holds: ({ runs }) => runs.none.fate === 'explodes',
    },
  ],
});

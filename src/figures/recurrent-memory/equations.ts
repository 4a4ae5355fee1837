import { oneEquation } from '../../kit/contract/one-equation.ts';
import type { Model } from './model.ts';
import { roundMemory } from './round-memory.ts';

/** The activations that all steps keep, and the batch that fits the budget. */
export const equations = oneEquation(
  [
    String.raw`M = T \cdot B \cdot L \cdot a H \cdot 4\,\text{bytes}`,
    String.raw`\phantom{M} = \slot{T} \cdot \slot{B} \cdot \slot{L} \cdot \slot{a} \cdot \slot{H} \cdot 4\,\text{bytes} \narrowbreak = \slot{M}\,\text{MiB}`,
    String.raw`B_{\max} = \left\lfloor \slot{budget}\,\text{MiB} \,/\, \slot{one}\,\text{MiB} \right\rfloor = \slot{largest}`,
  ],
  ({ T, B, budget, network, kept, now, largest }: Model) => ({
    T: String(T),
    B: String(B),
    L: String(network.layers),
    a: String(kept),
    H: String(network.hidden),
    M: String(roundMemory(now.all)),
    budget: String(budget),
    one: String(roundMemory(now.all / B)),
    largest: String(largest.all),
  }),
);

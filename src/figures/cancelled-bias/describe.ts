import type { Told } from '../../kit/contract/finding.ts';
import { number, visible } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** Changes below this are rounding. */
export const rounding = 1e-9;

/** What the reader's values show, first at a glance, then in a sentence or two. */
export function describe(model: Model): Told {
  const { channels, channelsPerSet, largestSurviving, largestChange } = model;
  const largestBias = Math.max(...channels.map(({ bias }) => Math.abs(bias)));
  const all = largestSurviving < rounding ? 'equal' : 'shared';
  const kind = channelsPerSet === 1 ? 'alone' : all;
  const numbers = {
    channels: channelsPerSet,
    bias: number(largestBias, 2),
    surviving: visible(largestSurviving, 2),
    change: number(largestChange, 2),
  };
  return { headline: say(`headline.${kind}`, numbers), detail: say(`found.${kind}`, numbers) };
}

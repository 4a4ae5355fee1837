import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** Changes below this are rounding. */
const rounding = 1e-9;

/** What the reader's values show, in a sentence or two. */
export function describe(model: Model): Statement {
  const { channels, channelsPerSet, largestSurviving, largestChange } = model;
  const largestBias = Math.max(...channels.map(({ bias }) => Math.abs(bias)));
  const all = largestSurviving < rounding ? 'equal' : 'shared';
  return say(`found.${channelsPerSet === 1 ? 'alone' : all}`, {
    channels: channelsPerSet,
    bias: number(largestBias, 2),
    surviving: number(largestSurviving, 2),
    change: number(largestChange, 2),
  });
}

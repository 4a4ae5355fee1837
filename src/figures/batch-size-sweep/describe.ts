import type { Statement, Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model, Point } from './model.ts';
import { say, type Words } from './words.ts';

/** Of ten seeds at least so many must agree before one method is said to be ahead. */
const agreeing = 9;

/** Who errs less at the reader's batch size, and what the runs are. */
export function describe(model: Model): Told {
  const { B, other, tested, now, more, less } = model;
  const name = say(`names.${other}`);
  const lost = now.bn.lost + now.other.lost;
  return {
    headline: say(`headline.${verdictOf(model)}`, { other: name, more, less }),
    detail: [
      ...say('found.runs', { B }),
      ...runsOf(now.bn, say('names.bn')),
      ...runsOf(now.other, name),
      ...(lost > 0 ? say('found.lost', { lost }) : []),
      ...say(`found.${tested}`),
    ],
  };
}

function runsOf({ lowest, median, highest }: Point, name: Statement): Statement {
  return say('found.errors', {
    name,
    lowest: number(lowest, 1),
    median: number(median, 1),
    highest: number(highest, 1),
  });
}

function verdictOf({ more, less }: Model): keyof Words['headline'] {
  if (more + less === 0) return 'same';
  if (more >= agreeing) return 'behind';
  return less >= agreeing ? 'ahead' : 'open';
}

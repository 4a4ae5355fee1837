import type { Told } from '../../kit/contract/finding.ts';
import { grouped, number, powerOf, significant } from '../../kit/words/numbers.ts';
import { testCount, type Model } from './model.ts';
import { say, type Words } from './words.ts';

/** What comes of comparing the fits on new points, and both errors of both. */
export function describe({ now, n, logarithm }: Model): Told {
  const numbers = {
    degree: now.degree,
    lambda: powerOf(10, now.lambda),
    n,
    train: significant(now.train, 3),
    logTrain: significant(logarithm.train, 3),
    trainRatio: number(now.train / logarithm.train, 2),
    tests: testCount,
    test: significant(now.test, 3),
    logTest: significant(logarithm.test, 3),
    testRatio: grouped(significant(now.test / logarithm.test, 3)),
  };
  return {
    headline: say(`headline.${verdictOf(now, logarithm)}`, numbers),
    detail: say(['trained', 'tested'], numbers),
  };
}

/** From so many times the logarithm's error on, what fits its points better has fitted their noise. */
const farOff = 2;

function verdictOf(
  now: { readonly train: number; readonly test: number },
  logarithm: { readonly train: number; readonly test: number },
): keyof Words['headline'] {
  if (now.test <= logarithm.test) return 'better';
  if (now.train >= logarithm.train) return 'underfit';
  return now.test > farOff * logarithm.test ? 'overfit' : 'behind';
}

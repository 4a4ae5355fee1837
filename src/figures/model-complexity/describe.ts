import type { Statement } from '../../kit/contract/finding.ts';
import { number, powerOf, significant } from '../../kit/words/numbers.ts';
import { testCount, type Model } from './model.ts';
import { say, type Words } from './words.ts';

/** Both errors of both fits, and what comes of comparing them. */
export function describe({ now, n, logarithm }: Model): Statement {
  return say(['trained', 'tested', `verdict.${verdictOf(now, logarithm)}`], {
    degree: now.degree,
    lambda: powerOf(10, now.lambda),
    n,
    train: significant(now.train, 3),
    logTrain: significant(logarithm.train, 3),
    trainRatio: number(now.train / logarithm.train, 2),
    tests: testCount,
    test: significant(now.test, 3),
    logTest: significant(logarithm.test, 3),
    testRatio: significant(now.test / logarithm.test, 3),
  });
}

function verdictOf(
  now: { readonly train: number; readonly test: number },
  logarithm: { readonly train: number; readonly test: number },
): keyof Words['verdict'] {
  if (now.test <= logarithm.test) return 'better';
  return now.train < logarithm.train ? 'overfit' : 'underfit';
}

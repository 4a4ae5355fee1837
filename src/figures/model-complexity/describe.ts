import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber, formatSignificant } from '../../kit/format/format-number.ts';
import { lambdaText } from './lambda-text.ts';
import { testCount, type Model } from './model.ts';
import type { Words } from './words.ts';

/** Both errors of both fits, and what comes of comparing them. */
export function describe({ now, n, logarithm }: Model, words: Words): Finding {
  const numbers = {
    degree: { text: String(now.degree) },
    lambda: { text: lambdaText(now.lambda) },
    n: { text: String(n) },
    train: { text: formatSignificant(now.train, 3) },
    logTrain: { text: formatSignificant(logarithm.train, 3) },
    trainRatio: { text: formatNumber(now.train / logarithm.train, 2) },
    tests: { text: String(testCount) },
    test: { text: formatSignificant(now.test, 3) },
    logTest: { text: formatSignificant(logarithm.test, 3) },
    testRatio: { text: formatSignificant(now.test / logarithm.test, 3) },
  };
  return [
    ...words.trained(numbers),
    ...words.tested(numbers),
    ...words.verdict[verdictOf(now, logarithm)],
  ];
}

function verdictOf(
  now: { readonly train: number; readonly test: number },
  logarithm: { readonly train: number; readonly test: number },
): keyof Words['verdict'] {
  if (now.test <= logarithm.test) return 'better';
  return now.train < logarithm.train ? 'overfit' : 'underfit';
}

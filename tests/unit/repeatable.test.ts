import fc from 'fast-check';
import { expect, test } from 'vitest';

test('a property that fails tells the seed and the path that repeat it, and the file to run', () => {
  const fail = () => {
    fc.assert(
      fc.property(fc.nat(), (n) => n < 0),
      { seed: 7 },
    );
  };
  expect(fail).toThrow(/Counterexample: \[0\]/);
  expect(fail).toThrow(
    /FAST_CHECK_SEED=7 FAST_CHECK_PATH=[\d:]+ npm run test:unit -- tests\/unit\/repeatable\.test\.ts$/,
  );
});

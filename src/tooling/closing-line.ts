/** How many tests a check ran, by how they ended. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** How a check ended; `skipped` when the check that it needs failed. */
export interface Outcome {
  readonly name: string;
  readonly result: 'passed' | 'failed' | 'skipped';
  /** How long it took. */
  readonly seconds: number;
  /** What its tests are called, and how many there were, when it counts them. */
  readonly tests?: { readonly name: string; readonly count: TestCount };
}

/**
 * The last line of `npm test`: how many checks and tests passed, and which checks did not.
 *
 * @param seconds how long all of it took
 */
export function closingLine(outcomes: readonly Outcome[], seconds: number): string {
  const passed = outcomes.filter(({ result }) => result === 'passed').length;
  const parts = [
    `${passed} of ${outcomes.length} checks`,
    ...outcomes.flatMap(({ tests }) => (tests ? [countText(tests.name, tests.count)] : [])),
  ];
  const bad = outcomes.filter(({ result }) => result !== 'passed');
  const verdict =
    bad.length === 0
      ? 'All passed'
      : `FAILED (${bad.map(({ name, result }) => `${name} ${result}`).join(', ')}), passed`;
  return `${verdict}: ${parts.join(', ')}, in ${durationText(seconds)}.`;
}

function countText(name: string, { passed, failed, skipped }: TestCount): string {
  const run = passed + failed;
  const number = failed === 0 ? `${passed}` : `${passed} of ${run}`;
  return `${number} ${name}${skipped === 0 ? '' : ` (${skipped} skipped)`}`;
}

function durationText(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

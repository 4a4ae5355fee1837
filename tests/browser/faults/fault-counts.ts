import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Tells at the end how many tests of faults each browser has passed. */
export default class FaultCounts implements Reporter {
  readonly #tests = new Set<TestCase>();

  onTestEnd(test: TestCase): void {
    if (test.location.file.includes('/faults/')) this.#tests.add(test);
  }

  onEnd(): void {
    if (this.#tests.size === 0) return;
    const tests = [...this.#tests];
    const inFirefox = tests.filter((test) => test.titlePath().includes('in Firefox'));
    const inChromium = tests.filter((test) => !inFirefox.includes(test));
    console.log(`faults in Chromium: ${count(inChromium)}`);
    console.log(`faults in Firefox: ${count(inFirefox)}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

function count(tests: readonly TestCase[]): string {
  const ended = (...outcomes: readonly string[]): number =>
    tests.filter((test) => outcomes.includes(test.outcome())).length;
  const [passed, failed] = [ended('expected', 'flaky'), ended('unexpected')];
  return `${passed} passed, ${failed} failed, ${ended('skipped')} skipped`;
}

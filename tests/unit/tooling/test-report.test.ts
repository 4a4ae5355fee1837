import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTestReport } from '../../../src/tooling/test-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'normalization-report-'));

afterAll(() => rmSync(folder, { recursive: true }));

function reportOf(name: string, report: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(report));
  return path;
}

describe('readTestReport', () => {
  it("counts the tests of Vitest's report", () => {
    const path = reportOf('vitest.json', {
      numPassedTests: 5,
      numFailedTests: 2,
      numPendingTests: 1,
    });
    expect(readTestReport(path)).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });

  it("counts the tests of Playwright's report, a flaky one as passed", () => {
    const path = reportOf('playwright.json', {
      stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 },
    });
    expect(readTestReport(path)).toEqual({ passed: 8, failed: 1, skipped: 3 });
  });

  it('is nothing when the runner broke off before it wrote one', () => {
    expect(readTestReport(join(folder, 'gone.json'))).toBeUndefined();
  });
});

/** One check of `npm test`: commands that all must succeed. */
export interface Check {
  readonly name: string;
  readonly commands: readonly string[];
  /** The check without which this one means nothing. */
  readonly needs?: string;
  /** What its tests are called in the closing line, when it counts them. */
  readonly counts?: string;
}

/** Every check of `npm test`, in the order in which they run. */
export const checks: readonly Check[] = [
  { name: 'build', commands: ['astro build'] },
  { name: 'types', commands: ['astro check --minimumFailingSeverity warning', 'tsc --noEmit'] },
  { name: 'lint', commands: ['eslint --config tests/lint/eslint.config.mjs --max-warnings 0 .'] },
  { name: 'format', commands: ['prettier --check --log-level warn .'] },
  {
    name: 'arrows',
    commands: [
      'depcruise --output-type err-long --config tests/lint/dependency-cruiser.mjs src tests astro.config.mjs',
    ],
  },
  {
    name: 'terms',
    commands: ['node tests/lint/korean-terms.ts', 'node tests/lint/korean-particles.ts'],
  },
  {
    name: 'unit',
    commands: ['vitest run --config tests/unit/vitest.config.ts'],
    counts: 'unit tests',
  },
  {
    name: 'browser',
    commands: ['playwright test --config tests/browser/playwright.config.ts'],
    needs: 'build',
    counts: 'browser tests',
  },
];

/** One check of `npm test`: commands that all must succeed. */
export interface Check {
  readonly name: string;
  readonly commands: readonly string[];
  /** The check without which this one means nothing. */
  readonly needs?: string;
  /** The check that writes what this one reads; it may fail. */
  readonly after?: string;
  /** Whether it keeps all cores busy by itself, so that nothing runs beside it. */
  readonly alone?: boolean;
  /** What its tests are called in the closing line, when it counts them. */
  readonly counts?: string;
}

/** Every check of `npm test`, in the order in which they start; two run at a time. */
export const checks: readonly Check[] = [
  { name: 'build', commands: ['astro build'] },
  { name: 'format', commands: ['prettier --check --log-level warn .'] },
  {
    name: 'types',
    // Components alone; lint checks the types of plain TypeScript.
    commands: [
      'astro check --minimumFailingSeverity warning --tsconfig tests/lint/tsconfig.astro.json',
    ],
    after: 'build',
  },
  {
    name: 'lint',
    commands: [
      'oxlint --type-aware --type-check',
      'eslint --config tests/lint/eslint.config.mjs --max-warnings 0 .',
    ],
    after: 'build',
  },
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
    alone: true,
    counts: 'unit tests',
  },
  {
    name: 'browser',
    commands: ['playwright test --config tests/browser/playwright.config.ts'],
    needs: 'build',
    alone: true,
    counts: 'browser tests',
  },
];

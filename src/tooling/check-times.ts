import type { Outcome } from './closing-line.ts';

/** How long each check took, a line for each; two of them may have run at the same time. */
export function checkTimes(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  return outcomes
    .map(({ name, result, seconds }) => {
      const time = `${String(Math.round(seconds)).padStart(4)} s`;
      return `${name.padEnd(width)} ${time}${result === 'passed' ? '' : `  ${result}`}`;
    })
    .join('\n');
}

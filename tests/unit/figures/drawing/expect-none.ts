import { expect } from 'vitest';

/** How many faults of a figure are told. */
const told = 5;

/**
 * Fails with the first faults of a figure.
 *
 * @param faults a line each, which names the place
 */
export function expectNone(name: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  const rest = faults.length > told ? [`and ${faults.length - told} more`] : [];
  expect.fail([`${name}:`, ...faults.slice(0, told), ...rest].join('\n'));
}

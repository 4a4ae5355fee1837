/**
 * The lines of code that are marked as a trap: each comment that says so, to its last line.
 *
 * @param code Python or TypeScript
 * @returns their numbers, from 1
 */
export function trapLines(code: string): ReadonlySet<number> {
  const traps = new Set<number>();
  for (const [index, line] of code.split('\n').entries()) {
    const goesOn = /^\s*(?:#|\/\/)/.test(line) && traps.has(index);
    if (line.includes('trap:') || goesOn) traps.add(index + 1);
  }
  return traps;
}

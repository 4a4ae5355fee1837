import type { Check } from './checks.ts';
import type { Outcome } from './closing-line.ts';

/** How many checks run at a time: most use one core, and the smallest machines have two. */
const lanes = 2;

/**
 * Runs checks in their order, two at a time where they do not compete: one that keeps all cores
 * busy by itself runs alone, and one that follows another starts when that has ended.
 *
 * @param checks in the order in which they are to start
 * @param run runs one of them, given how those that have ended did
 * @returns the outcomes, in the order of the checks
 */
export async function runTogether(
  checks: readonly Check[],
  run: (check: Check, earlier: readonly Outcome[]) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const waiting = [...checks];
  const running = new Map<Check, Promise<void>>();
  const ended = new Map<string, Outcome>();

  const mayStart = (check: Check): boolean => {
    const isOpen = ({ name }: Check): boolean => name === check.needs || name === check.after;
    if (waiting.some(isOpen) || [...running.keys()].some(isOpen)) return false;
    if (check.alone) return running.size === 0;
    return running.size < lanes && ![...running.keys()].some(({ alone }) => alone);
  };

  const start = (check: Check): void => {
    waiting.splice(waiting.indexOf(check), 1);
    const end = run(check, [...ended.values()]).then((outcome) => {
      ended.set(check.name, outcome);
      running.delete(check);
    });
    running.set(check, end);
  };

  while (waiting.length > 0 || running.size > 0) {
    for (let next = waiting.find(mayStart); next; next = waiting.find(mayStart)) start(next);
    await Promise.race(running.values());
  }
  return checks.flatMap(({ name }) => ended.get(name) ?? []);
}

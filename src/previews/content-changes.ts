import { execFileSync } from 'node:child_process';

/** When a page was last changed. */
export interface Change {
  /** The path of its file in `content/`, without `.mdx`: `ko/beyond`. */
  readonly page: string;
  readonly date: Date;
}

/**
 * Reads the last change of every page out of what `git log` wrote, the latest first.
 *
 * @param log commits as `@<seconds>` on a line of its own, and under it the files that it changed
 */
export function readChanges(log: string): Change[] {
  const changes = new Map<string, Date>();
  let date = new Date(0);
  for (const line of log.split('\n')) {
    const page = /^content\/(.+)\.mdx$/.exec(line)?.[1];
    if (line.startsWith('@')) date = new Date(Number(line.slice(1)) * 1000);
    // Commits come the latest first: what a page has already is its last.
    else if (page !== undefined && !changes.has(page)) changes.set(page, date);
  }
  return [...changes].map(([page, day]) => ({ page, date: day }));
}

/** The last change of every page, from git: in a shallow clone, what it knows; without git, nothing. */
export function contentChanges(): Change[] {
  const log = [
    '-c',
    'core.quotePath=false',
    'log',
    '--format=@%ct',
    '--name-only',
    '--',
    'content',
  ];
  try {
    return readChanges(execFileSync('git', log, { encoding: 'utf8', stdio: 'pipe' }));
  } catch {
    return [];
  }
}

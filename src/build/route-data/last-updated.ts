import { execFileSync } from 'node:child_process';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Tells Starlight, which looks in `src/content/docs` only, when a page was last changed. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { entry } = locals.starlightRoute;
  locals.starlightRoute.lastUpdated = entry.filePath ? lastCommit(entry.filePath) : undefined;
});

/** The day of the last commit of a file; none before its first, or without git. */
function lastCommit(path: string): Date | undefined {
  try {
    const log = ['log', '-1', '--format=%cs', '--', path];
    const day = execFileSync('git', log, { encoding: 'utf8', stdio: 'pipe' }).trim();
    return day ? new Date(day) : undefined;
  } catch {
    return undefined;
  }
}

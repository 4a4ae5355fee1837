import type { AstroIntegrationLogger, HookParameters } from 'astro';

type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

/** How long to wait for more changes, in milliseconds: an editor writes several files at once. */
const patience = 200;

/**
 * Tells what is wrong with the content when `npm run dev` starts and after each change: what is new
 * in the terminal, all of it over every page.
 *
 * @param check what is wrong, in lines
 */
export function tellInDevelopment(
  server: DevelopmentServer,
  logger: AstroIntegrationLogger,
  check: () => readonly string[],
): void {
  let lines: readonly string[] = [];
  let waiting: NodeJS.Timeout | undefined;
  const show = () => {
    if (lines.length > 0) {
      server.ws.send({ type: 'error', err: { message: lines.join('\n'), stack: '' } });
    }
  };
  const look = () => {
    const before = lines;
    lines = check();
    for (const line of lines.filter((one) => !before.includes(one))) logger.error(line);
    show();
  };
  look();
  server.ws.on('connection', show);
  server.watcher.on('all', (_, path) => {
    if (!/[\\/]content[\\/].*\.(?:mdx|json)$/.test(path)) return;
    clearTimeout(waiting);
    waiting = setTimeout(look, patience);
  });
}

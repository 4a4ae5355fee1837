import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { figureGallery } from '../../../src/gallery/figure-gallery.ts';

/** The routes that the integration adds to a command of Astro. */
function routesIn(command: 'dev' | 'build' | 'preview' | 'sync') {
  const injectRoute = vi.fn();
  const setup = figureGallery().hooks['astro:config:setup'];
  void setup?.({ command, injectRoute } as unknown as Parameters<typeof setup>[0]);
  return injectRoute.mock.calls.map(([route]) => route as { pattern: string; entrypoint: URL });
}

test('the gallery is a page of npm run dev', () => {
  const [route, ...others] = routesIn('dev');
  expect(route?.pattern).toBe('/en/gallery/[...figure]');
  expect(existsSync(route?.entrypoint ?? '')).toBe(true);
  expect(others).toEqual([]);
});

test.each(['build', 'preview', 'sync'] as const)(
  'the gallery is no page in astro %s',
  (command) => {
    expect(routesIn(command)).toEqual([]);
  },
);

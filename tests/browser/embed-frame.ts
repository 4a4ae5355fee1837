import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { base, dist } from './site.ts';

const blog = fileURLToPath(new URL('blog', import.meta.url));

/** The hosts of the two sites: a blog, and ours, which answers the frames of any origin, "null" too. */
const blogHost = 'http://blog.test';
export const siteHost = 'http://site.test';

/**
 * Lets a page read the committed blog and, on another host, the built site.
 *
 * @param headers what the site sends with its files; other than our recipes, some servers send nothing
 */
export async function serveBlog(
  page: Page,
  headers: Record<string, string> = { 'Access-Control-Allow-Origin': '*' },
): Promise<void> {
  await page.route(`${blogHost}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    return route.fulfill({ path: join(blog, path) });
  });
  await page.route(`${siteHost}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const file = join(dist, path.replace(base, ''), path.endsWith('/') ? 'index.html' : '');
    return route.fulfill({ path: file, headers });
  });
}

/** Shows HTML as a page of the blog. */
export async function openPost(page: Page, html: string): Promise<void> {
  await page.route(`${blogHost}/post.html`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(`${blogHost}/post.html`);
}

/** The post as Jekyll rendered it; without the script that gives frames their height, if asked so. */
export function renderedPost({ script }: { script: boolean }): string {
  const html = readFileSync(join(blog, 'rendered.html'), 'utf8');
  return script ? html : html.replaceAll(/<script[^>]*><\/script>/g, '');
}

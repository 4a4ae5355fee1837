import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { englishSnippet, koreanSnippet } from './blog.ts';

const blog = fileURLToPath(new URL('../../browser/blog', import.meta.url));
const post = readFileSync(join(blog, '_posts/2026-01-01-embeds.md'), 'utf8');
const hasJekyll = spawnSync('jekyll', ['--version']).status === 0;

test('the post holds the snippets that the embed action writes', () => {
  expect(post).toContain(koreanSnippet);
  expect(post.replaceAll(/^ {2}/gm, '')).toContain(englishSnippet);
});

test.runIf(hasJekyll)(
  'Jekyll with kramdown makes of the post what is committed',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'blog-'));
    try {
      execFileSync('jekyll', ['build', '--quiet', '--source', blog, '--destination', folder], {
        env: { ...process.env, JEKYLL_NO_BUNDLER_REQUIRE: 'true', LANG: 'C.UTF-8' },
        stdio: 'pipe',
      });
      const rendered = readFileSync(join(folder, 'embeds.html'), 'utf8');
      await expect(rendered).toMatchFileSnapshot(join(blog, 'rendered.html'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);

test('kramdown keeps a snippet whole as a block and in a list', () => {
  const { document } = parseHTML(readFileSync(join(blog, 'rendered.html'), 'utf8'));
  const frames = [...document.querySelectorAll('figure > iframe')];
  expect(frames.map((frame) => frame.getAttribute('src'))).toEqual([
    'http://site.test/normalization/embed/ko/batch-of-one/?theme=light&batch-of-one.B=1&batch-of-one.seed=7',
    'http://site.test/normalization/embed/en/group-norm-groups/?theme=light',
    'http://site.test/normalization/embed/ko/padding/?theme=dark',
  ]);
  expect(document.querySelectorAll('li > figure, li figure')).toHaveLength(1);
  expect(document.querySelectorAll('figcaption > a')).toHaveLength(2);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nginxConfiguration } from '../../../../src/build/hosting/nginx-configuration.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe('nginxConfiguration', () => {
  const text = nginxConfiguration({
    root: '/srv/www',
    port: 80,
    path: '/docs/',
    policy: "default-src 'self'",
    frames: "'self'",
  });

  test('keeps a file for ever only where its name holds its hash', () => {
    const source = /"~(.*)" "public, max-age=31536000, immutable"/.exec(text)?.[1] ?? '';
    const hashed = new RegExp(source);
    expect(hashed.test('/docs/_astro/core.BjXGtwKg.js')).toBe(true);
    for (const path of ['/docs/', '/docs/sw.js', '/docs/pagefind/pagefind.js', '/_astro/ec.js']) {
      expect(hashed.test(path), path).toBe(false);
    }
  });

  test('shrinks the digits of the lab, and no other file whose type says nothing', () => {
    const source = /location ~ (\S*bin\$) \{\s+gzip_types application\/octet-stream;/.exec(
      text,
    )?.[1];
    const shrunk = new RegExp(source ?? 'never');
    expect(shrunk.test('/docs/_astro/digits.B2DEA3Sy.bin')).toBe(true);
    expect(shrunk.test('/docs/pagefind/ko.pf_index')).toBe(false);
  });

  test("sends the pages' policy, with who may frame them", () => {
    expect(text).toContain(`"default-src 'self'; frame-ancestors $normalization_frames" always;`);
    expect(text).toContain('error_page 404 /docs/404.html;');
  });
});

describe('the recipes', () => {
  test.each(['.github/workflows/pages.yml', '.github/hosting/Containerfile'])(
    '%s runs only scripts that package.json has',
    (file) => {
      const text = readFileSync(file, 'utf8');
      const names = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
      expect(names.filter((name) => !(String(name) in scripts))).toEqual([]);
    },
  );

  test('the container copies what the build writes to where its configuration looks', () => {
    const text = readFileSync('.github/hosting/Containerfile', 'utf8');
    const root = /nginx -- --root (\S+)/.exec(text)?.[1] ?? '';
    expect(text).toContain(`COPY --from=build /site/dist ${root}\n`);
    expect(text).toContain('COPY --from=build /site/nginx.conf /etc/nginx/conf.d/default.conf\n');
  });
});

import { describe, expect, test } from 'vitest';
import { rewriteScripts } from '../../../../src/build/offline/rewrite-scripts.ts';

const rewrite = (html: string) =>
  rewriteScripts(html, {
    loader: '/l.js',
    closure: (entry) => (entry === '/a.js' ? ['/shared.js', '/a.js'] : ['/shared.js', entry]),
    mayStay: (code) => !code.includes('import'),
    write: (code) => `/inline-${code.length}.js`,
  });

describe('rewriteScripts', () => {
  test('puts the loader and all that a module needs before it, each once a page', () => {
    expect(
      rewrite(
        '<script type="module" src="/a.js"></script><p><script type="module" src="/b.js"></script>',
      ),
    ).toBe(
      '<script defer src="/l.js"></script><script defer src="/shared.js"></script>' +
        '<script defer src="/a.js" data-run></script><p><script defer src="/b.js" data-run></script>',
    );
  });

  test('runs a module that an earlier one has brought as something it needs', () => {
    const html = rewrite(
      '<script type="module" src="/a.js"></script><script type="module" src="/shared.js"></script>',
    );
    expect(html).toContain('<script defer src="/shared.js" data-run></script>');
  });

  test.each([
    '<script>a()</script>',
    '<script src="/c.js"></script>',
    '<script type="module">a()</script>',
  ])('leaves %s alone', (html) => {
    expect(rewrite(html)).toBe(html);
  });

  test('writes an inline module that imports to a file', () => {
    expect(rewrite('<script type="module">import"x"</script>')).toContain(
      '<script defer src="/inline-9.js" data-run></script>',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { relativeAddress } from '../../../../src/build/offline/relative-address.ts';

const from = (file: string, address: string) => relativeAddress(address, file, '/base/');

describe('relativeAddress', () => {
  test.each([
    ['ko/x/index.html', '/base/en/x/', '../../en/x/'],
    ['ko/x/index.html', '/base/ko/y/?a=1#b', '../y/?a=1#b'],
    ['ko/x/index.html', '/base/ko/x/', './'],
    ['ko/x/index.html', '/base/ko/x/#id', './#id'],
    ['ko/x/index.html', '/base/', '../../'],
    ['ko/x/index.html', '/base', '../../'],
    ['index.html', '/base/ko/', 'ko/'],
    ['index.html', '/base?q', './?q'],
    ['_astro/a.css', '/base/_astro/font.woff2', 'font.woff2'],
  ])('leads from %s to %s by %s', (file, address, expected) => {
    expect(from(file, address)).toBe(expected);
  });

  test.each(['https://host/base/', '//host/base/', '/baseless/', '/other/', '../x/', '#id', ''])(
    'leaves %s alone',
    (address) => {
      expect(from('ko/index.html', address)).toBeUndefined();
    },
  );

  test('resolves, from where the file lies, to the address that it stands for', () => {
    for (const file of ['index.html', 'ko/index.html', 'ko/x/y/index.html']) {
      for (const target of ['', 'ko/', 'ko/x/', 'en/z/?q=/base/#h', '_astro/a.js']) {
        const relative = from(file, `/base/${target}`) ?? 'none';
        const folder = `http://host/any%20where/${file.replace('index.html', '')}`;
        expect(new URL(relative, folder).href).toBe(`http://host/any%20where/${target}`);
      }
    }
  });
});

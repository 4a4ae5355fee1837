import { describe, expect, test } from 'vitest';
import { brokenAddresses } from '../../../../src/build/content-checks/broken-addresses.ts';
import { readBuiltPage } from '../../../../src/build/content-checks/built-page.ts';
import { findingLine } from '../../../../src/build/content-checks/finding.ts';
import { placeBroken } from '../../../../src/build/content-checks/place-broken.ts';
import { repeatedIds } from '../../../../src/build/content-checks/repeated-ids.ts';

describe('a built page', () => {
  test('is asked for its links, scripts, styles, images and redirects, as they are written', () => {
    const html = `<meta http-equiv="refresh" content="0;url=../moved/"><link href=a.css><script src="b.js">
      '<a href="none">'</script><img src='c.png' srcset="d.png 1x, e.png 2x"><video poster="f.png"></video>
      <a href="../x/?a=1&amp;b=2#c">x</a><a href="../x/?a=1&amp;b=2#c">again</a><!-- <a href="no"> -->`;
    expect(readBuiltPage('ko/index.html', html).addresses).toEqual([
      '../moved/',
      'a.css',
      'b.js',
      'c.png',
      'd.png',
      'e.png',
      'f.png',
      '../x/?a=1&b=2#c',
    ]);
  });

  test('with the same id twice is told', () => {
    const page = readBuiltPage('ko/x/index.html', '<p id="a"></p><p id="b"></p><svg id="a"/>');
    const told = repeatedIds([page], () => 'content/ko/x.mdx').map(findingLine);
    expect(told).toEqual(['content/ko/x.mdx has the id a twice']);
  });
});

describe('an address', () => {
  const files = new Set(['index.html', 'ko/index.html', 'ko/x/index.html', 'a b.png']);
  const broken = (address: string) =>
    brokenAddresses(
      [
        readBuiltPage('ko/x/index.html', `<p id="here"></p><a href="${address}"></a>`),
        readBuiltPage('ko/index.html', '<p id="한글"></p>'),
      ],
      files,
      '/site/',
    ).map((one) => one.address);

  test.each([
    '',
    '#here',
    '../',
    '../#한글',
    '../#%ED%95%9C%EA%B8%80',
    '/site/',
    '../../a%20b.png',
    'https://example.org/gone',
    'mailto:x@example.org',
    'data:,x',
  ])('%s leads somewhere', (address) => {
    expect(broken(address)).toEqual([]);
  });

  test.each([
    ['#gone', '/site/ko/x/#gone'],
    ['../#here', '/site/ko/#here'],
    ['../y/', '/site/ko/y/'],
    ['../x', '/site/ko/x'],
    ['/ko/', '/ko/'],
    ['../../c.png', '/site/c.png'],
    ['https://', 'https://'],
  ])('%s leads nowhere', (written, address) => {
    expect(broken(written)).toEqual([address]);
  });
});

describe('a broken address is told', () => {
  const page = readBuiltPage('ko/x/index.html', '');
  const other = readBuiltPage('ko/y/index.html', '');
  const glossary = {
    file: 'content/glossary.json',
    text: '[{\n "see": { "page": "z", "section": "one" }\n}, {\n "see": { "page": "z", "section": "two" } }]',
  };
  const own = { file: 'content/ko/x.mdx', text: 'One\n[two](../z/#two-more) or\n[two](../z/#two)' };
  const tell = (...broken: [page: typeof page, written: string, address: string][]) =>
    placeBroken(
      broken.map(([from, written, address]) => ({ page: from, written, address })),
      ({ file }) => (file === page.file ? own : undefined),
      [glossary],
    ).map(findingLine);

  test('with the line of the page that writes it', () => {
    expect(tell([page, '../z/#two', '/site/ko/z/#two'])).toEqual([
      'content/ko/x.mdx:3: /site/ko/z/#two leads nowhere',
    ]);
  });

  test('with the line of the data that name it', () => {
    expect(tell([other, '/site/ko/z/#two', '/site/ko/z/#two'])).toEqual([
      'content/glossary.json:4: /site/ko/z/#two leads nowhere',
    ]);
  });

  test('once, with the number of pages, when no source shows it', () => {
    expect(tell([page, '../w/', '/site/ko/w/'], [other, '../w/', '/site/ko/w/'])).toEqual([
      'content/ko/x.mdx leads to /site/ko/w/, which is nowhere (on 1 more pages, too)',
    ]);
  });
});

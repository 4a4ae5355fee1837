import { expect, test } from 'vitest';
import { rehypeBoundWords } from '../../../src/markdown/bound-words.ts';
import { renderHtml } from './render.ts';

const render = (text: string) => renderHtml(text, { rehype: [rehypeBoundWords] });

test('a particle stays with the formula before it, the next word does not', async () => {
  const html = await render('이동 $\\beta$를 더합니다.');
  expect(html).toContain('이동 <span class="bound"><span class="katex">');
  expect(html).toContain('</span>를</span> 더합니다.');
});

test('a full stop stays with the formula before it', async () => {
  expect(await render('It is $x$.')).toContain('</span>.</span></p>');
});

test('a formula that stands alone is left alone', async () => {
  expect(await render('a $x$ b')).not.toContain('bound');
});

test('a formula that may be wider than a phone can break from the word after it', async () => {
  const sum = '$a + b + c + d + e + f + g + h + i + j + k + l$';
  expect(await render(`${sum}입니다`)).not.toContain('bound');
});

test('an opening bracket stays with the formula after it', async () => {
  const html = await render('내려갑니다($a$ > 0).');
  expect(html).toContain('내려갑니다<span class="bound">(<span class="katex">');
});

test.each([
  ['(mean)이라고', '(mean)\u2060이라고'],
  ['10%로, 3)은', '10%\u2060로, 3)\u2060은'],
  ['`eval()`은', '</code>\u2060은'],
  ['[배치(batch)](#a)를', '</a>\u2060를'],
  ['“뒤”로', '“뒤”\u2060로'],
])('an ending stays with what it follows: %s', async (text, expected) => {
  expect(await render(text)).toContain(expected);
});

test('headings, code and English keep their letters', async () => {
  for (const text of ['## 배치(batch)는', '`(x)은`', 'It (the mean) is 10% of it.', '**값**을']) {
    expect(await render(text)).not.toContain('\u2060');
  }
});

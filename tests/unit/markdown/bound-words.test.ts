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

import { expect, test } from 'vitest';
import { readPageSections } from '../../../../src/build/search/page-sections.ts';

function read(content: string) {
  return readPageSections(
    `<html><head><meta name="description" content="What it is."></head><body><nav>menu</nav>
    <main><h1 id="_top">Title</h1><div class="sl-markdown-content">${content}</div><footer>foot</footer></main></body></html>`,
  );
}

test('a page is cut at its headings that have an id', () => {
  const page = read(
    '<p>Begin.</p><h2 id="one">One</h2><p>First.</p><h4>No id</h4><p>Still first.</p><h3 id="two">Two</h3><p>Second.</p>',
  );
  expect(page?.title).toBe('Title');
  expect(page?.description).toBe('What it is.');
  expect(page?.sections.map(({ id, level, title, text }) => [id, level, title, text])).toEqual([
    ['', 1, 'Title', 'Begin.'],
    ['one', 2, 'One', 'First. No id Still first.'],
    ['two', 3, 'Two', 'Second.'],
  ]);
});

test('formulas keep their signs and lose their TeX; display formulas, drawings and controls are left out', () => {
  const page = read(
    `<p>With <span class="katex"><span class="katex-mathml"><math><annotation>\\gamma</annotation></math></span><span class="katex-html" aria-hidden="true">γ\u200b</span></span> it learns.</p>
    <span class="katex-display"><span class="katex-html">x = 1</span></span>
    <figure><svg><text>0.5</text></svg><form class="controls">Size</form><p>It is <b>0.3</b>.</p><div class="tools"><table><td>17</td></table></div></figure>`,
  );
  expect(page?.sections[0]?.text).toBe('With γ it learns. It is 0.3.');
});

test('what its page marks is left out, or taken as names of the section', () => {
  const page = read(
    '<h3 id="term-x">X</h3><p>Text.</p><p>Also: <b data-pagefind-weight="5">Ex</b></p><p data-pagefind-ignore>See <a>Y</a></p>',
  );
  expect(page?.sections[1]).toMatchObject({ title: 'X', text: 'Text. Also:', names: 'Ex' });
});

test('of a function of the core only its name and its purpose are read', () => {
  const page = read(
    '<section class="core-entry"><h3 id="f">f</h3><p>What it does.</p><pre>function f()</pre><dl class="core-facts">x</dl></section><h2 id="next">Next</h2><pre>code</pre>',
  );
  expect(page?.sections.map(({ text }) => text)).toEqual(['', 'What it does.', 'code']);
});

test('each work of a bibliography is a section, named by its first words', () => {
  const page = read(
    '<ul><li id="ref-a-2020"><p>A, B. (2020). <cite>On X</cite>. Journal.</p></li></ul>',
  );
  expect(page?.sections[1]).toMatchObject({ id: 'ref-a-2020', title: 'A, B. (2020). On X' });
});

test('a page without content is none', () => {
  expect(readPageSections('<meta http-equiv="refresh" content="0; url=x">')).toBeUndefined();
});

import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { writeBook } from '../../../src/tooling/pdf/book.ts';
import { bookId, makeChapter } from '../../../src/tooling/pdf/chapter.ts';

const html = `<!doctype html><html lang="ko"><head><link rel="stylesheet" href="../../_astro/x.css"><style>:root { --ink: #000 }</style></head>
<body><h1>제목</h1><div class="sl-markdown-content">
<h2 id="one">하나<a class="sl-anchor-link" href="#one">#</a></h2>
<p><a href="../other/#two">옆</a> <a href="/n/ko/other/">위</a> <a href="#one">여기</a>
<a href="../../figures/x.svg">파일</a> <a href="https://x.test/">밖</a></p>
<figure class="figure" aria-labelledby="q"><figcaption id="q"><span class="number">그림 2</span></figcaption>
<svg><clipPath id="c"></clipPath><g clip-path="url(#c)"></g></svg><img src="../../p.png" loading="lazy"></figure>
<script>x()</script></div></body></html>`;

const chapter = makeChapter(
  { path: 'ko/page/', html },
  {
    base: '/n/',
    chapters: new Set(['ko/page/', 'ko/other/']),
    site: 'https://norm.test/',
    number: 3,
  },
);
const { document } = parseHTML(`<main>${chapter.html}</main>`);

test('links between pages lead inside the document, and all others are whole', () => {
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    '#ko-other--two',
    '#ko-other',
    '#ko-page--one',
    'https://norm.test/figures/x.svg',
    'https://x.test/',
  ]);
});

test('ids get their page, except in drawings; what names them follows', () => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toEqual(['ko-page--one', 'ko-page--q', 'c']);
  expect(document.querySelector('figure')?.getAttribute('aria-labelledby')).toBe('ko-page--q');
});

test('a figure is numbered with its chapter, pictures do not wait, and no script comes along', () => {
  expect(document.querySelector('.number')?.textContent).toBe('그림 3.2');
  expect(document.querySelector('img')?.hasAttribute('loading')).toBe(false);
  expect(document.querySelector('script')).toBeNull();
});

test('the contents name every chapter and section, and lead to them', () => {
  const book = writeBook({
    language: 'ko',
    chapters: [chapter],
    day: '2026-11-30',
    hangul: 'hangul.woff2',
  });
  const page = parseHTML(book).document;
  const entries = [...page.querySelectorAll('nav a')];
  expect(entries.map(({ textContent }) => textContent)).toEqual(['1 제목', '하나']);
  for (const entry of entries) {
    expect(page.getElementById(entry.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
  }
  expect(page.querySelectorAll('link[href="http://site.test/n/_astro/x.css"]')).toHaveLength(1);
  expect(book).toContain('<style>:root { --ink: #000 }</style>');
});

test('a place of a page has an id in the document, and the page itself too', () => {
  expect([bookId('ko/compare/code/', 'x'), bookId('ko/')]).toEqual(['ko-compare-code--x', 'ko']);
});

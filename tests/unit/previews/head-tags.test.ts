import { expect, test } from 'vitest';
import { isPreviewTag, previewTags, type PreviewedPage } from '../../../src/previews/head-tags.ts';

const page: PreviewedPage = {
  language: 'ko',
  title: '배치 정규화',
  description: '</script> 없이',
  addresses: { ko: 'https://x.test/a/ko/b/', en: 'https://x.test/a/en/b/' },
  anyLanguage: 'https://x.test/a/en/b/',
  card: 'https://x.test/a/previews/ko/b.png',
  feed: 'https://x.test/a/ko/feed.xml',
  lastUpdated: new Date('2026-11-30'),
};
const tags = previewTags(page, 'https://x.test/a/sitemap-index.xml');

function contents(property: string): unknown[] {
  return tags.flatMap(({ attrs }) => (attrs?.['property'] === property ? [attrs['content']] : []));
}

test('a page names itself in both languages, and English to whoever reads neither', () => {
  const links = tags.filter(({ tag }) => tag === 'link').map(({ attrs }) => attrs);
  expect(links).toContainEqual({ rel: 'canonical', href: page.addresses.ko });
  for (const hreflang of ['ko', 'en', 'x-default'] as const) {
    const href = hreflang === 'x-default' ? page.anyLanguage : page.addresses[hreflang];
    expect(links).toContainEqual({ rel: 'alternate', hreflang, href });
  }
});

test('a card has a picture of 1200 by 630, its words, and the other language', () => {
  expect(contents('og:image')).toEqual([page.card]);
  expect(contents('og:image:alt')).toEqual([page.title]);
  expect([...contents('og:image:width'), ...contents('og:image:height')]).toEqual(['1200', '630']);
  expect([...contents('og:locale'), ...contents('og:locale:alternate')]).toEqual([
    'ko_KR',
    'en_US',
  ]);
});

test('the structured data tell what the page continues, and cannot end their element', () => {
  const script = tags.find(({ tag }) => tag === 'script');
  expect(script?.content).not.toContain('</script>');
  expect(JSON.parse(script?.content ?? '')).toMatchObject({
    '@type': 'TechArticle',
    headline: page.title,
    description: page.description,
    dateModified: '2026-11-30',
    isBasedOn: 'https://gaussian37.github.io/dl-concept-various_normalization/',
  });
});

test('every tag is told from those of other kinds, so that none is written twice or without an address', () => {
  expect(tags.filter(({ tag }) => tag !== 'script').every(isPreviewTag)).toBe(true);
  const others = [
    { tag: 'meta', attrs: { name: 'description', content: 'x' }, content: '' },
    { tag: 'link', attrs: { rel: 'shortcut icon', href: '/x.svg' }, content: '' },
    { tag: 'title', attrs: {}, content: 'x' },
  ] as const;
  expect(others.some(isPreviewTag)).toBe(false);
});

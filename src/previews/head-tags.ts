import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { languages, type Language } from '../i18n/languages.ts';
import { siteWords } from '../i18n/site-words.ts';

/** One element of a page's head, as Starlight keeps it. */
export type HeadTag = StarlightRouteData['head'][number];

/** What the head says of a page to those who only show a link to it. */
export interface PreviewedPage {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Absolute addresses: of the page in each language, of whom no language is known, of the card and the feed. */
  readonly addresses: Readonly<Record<Language, string>>;
  readonly anyLanguage: string;
  readonly card: string;
  readonly feed: string;
  readonly lastUpdated?: Date | undefined;
}

/** The article that the site continues. */
const article = 'https://gaussian37.github.io/dl-concept-various_normalization/';
const license = 'https://creativecommons.org/licenses/by/4.0/';
const locales: Readonly<Record<Language, string>> = { ko: 'ko_KR', en: 'en_US' };

/** Size of a card in pixels, as Open Graph asks for it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Tells whether a tag is of the kinds that {@link previewTags} writes. */
export function isPreviewTag({ tag, attrs }: HeadTag): boolean {
  const property = String(attrs?.['property'] ?? attrs?.['name'] ?? '');
  if (tag === 'meta') return /^(?:og|twitter):/.test(property);
  return tag === 'link' && ['canonical', 'alternate', 'sitemap'].includes(String(attrs?.['rel']));
}

/** The tags for search engines and for cards; every address in them is absolute. */
export function previewTags(page: PreviewedPage, sitemap: string): HeadTag[] {
  const { language, title, description, addresses, anyLanguage, card } = page;
  const others = languages.filter((other) => other !== language);
  const property = (name: string, content: string): HeadTag => meta('property', name, content);
  return [
    link({ rel: 'canonical', href: addresses[language] }),
    ...languages.map((hreflang) => link({ rel: 'alternate', hreflang, href: addresses[hreflang] })),
    link({ rel: 'alternate', hreflang: 'x-default', href: anyLanguage }),
    link({ rel: 'sitemap', href: sitemap }),
    link({
      rel: 'alternate',
      type: 'application/rss+xml',
      title: siteWords[language].title,
      href: page.feed,
    }),
    property('og:type', 'article'),
    property('og:title', title),
    property('og:description', description),
    property('og:url', addresses[language]),
    property('og:site_name', siteWords[language].title),
    property('og:locale', locales[language]),
    ...others.map((other) => property('og:locale:alternate', locales[other])),
    property('og:image', card),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(cardSize.width)),
    property('og:image:height', String(cardSize.height)),
    property('og:image:alt', title),
    meta('name', 'twitter:card', 'summary_large_image'),
    { tag: 'script', attrs: { type: 'application/ld+json' }, content: structuredData(page) },
  ];
}

function structuredData(page: PreviewedPage): string {
  const { language, title, description, addresses, card, lastUpdated } = page;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: title,
    description,
    inLanguage: language,
    url: addresses[language],
    image: card,
    license,
    isBasedOn: article,
    ...(lastUpdated ? { dateModified: lastUpdated.toISOString().slice(0, 10) } : {}),
  };
  // In a page, "</script>" would end the element, wherever it stands.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function link(attrs: Record<string, string>): HeadTag {
  return { tag: 'link', attrs, content: '' };
}

function meta(key: 'property' | 'name', name: string, content: string): HeadTag {
  return { tag: 'meta', attrs: { [key]: name, content }, content: '' };
}

import { getCollection } from 'astro:content';
import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentChanges } from '../../previews/content-changes.ts';
import { publicAddress, publicSite } from '../../previews/public-address.ts';
import { languages, type Language } from '../../i18n/languages.ts';
import { siteWords } from '../../i18n/site-words.ts';
import { pageAddress } from '../../site/navigation/page-address.ts';

/** A feed of changed pages for each language, when the site knows its address. */
export const getStaticPaths = (() =>
  publicSite() === undefined
    ? []
    : languages.map((language) => ({
        params: { language },
        props: { language },
      }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const pages = new Map((await getCollection('docs')).map((page) => [page.id, page.data]));
  const items = contentChanges().flatMap(({ page, date }) => {
    const id = page.replace(/\/index$/, '');
    const data = pages.get(id);
    if (!data || !page.startsWith(`${language}/`)) return [];
    const link = publicAddress(pageAddress(language, page.slice(language.length + 1)));
    return [{ title: data.title, description: data.description, link: link ?? '', pubDate: date }];
  });
  const { title, summary } = siteWords[language];
  return rss({
    title,
    description: summary,
    site: publicAddress(pageAddress(language, 'index')) ?? '',
    items,
    customData: `<language>${language}</language>`,
  });
};

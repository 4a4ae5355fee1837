import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import anchors from '../../../../content/anchors.json' with { type: 'json' };
import { cardSvg } from '../../../previews/card.ts';
import { publicSite } from '../../../previews/public-address.ts';
import { writeCard } from '../../../previews/write-card.ts';
import type { Language } from '../../../i18n/languages.ts';
import { findFigure } from '../../../kit/contract/find-figure.ts';
import { pathLanguage } from '../../../site/navigation/path-language.ts';

interface Props {
  language: Language;
  slug: string;
  title: string;
  description: string;
}

const figuresOf: Readonly<Record<string, { readonly figures: readonly string[] }>> = anchors;

/** A card for each page, when the site knows its address: nothing else could point to one. */
export const getStaticPaths = (async () => {
  if (publicSite() === undefined) return [];
  const pages = await getCollection('docs');
  return pages.map(({ id, data: { title, description } }) => {
    const language = pathLanguage(id);
    const slug = id.replace(/^\w+\/?/, '') || 'index';
    return { params: { language, slug }, props: { language, slug, title, description } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { slug, ...card } }) => {
  const name = figuresOf[slug]?.figures[0];
  const figure = name === undefined ? undefined : await findFigure(name);
  const picture = writeCard(cardSvg({ ...card, figure }));
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { findFigure } from '../../../kit/contract/find-figure.ts';
import { thumbnailSvg } from '../../../previews/thumbnail.ts';
import { writeThumbnail } from '../../../previews/write-thumbnail.ts';
import { sectionSlugs } from '../../../site/navigation/sections.ts';
import { firstFigure } from '../../../site/navigation/figure-page.ts';
import { thumbnailFile } from '../../../site/pictures/thumbnail-address.ts';
import { themes, type Theme } from '../../../styles/tokens.ts';

interface Props {
  name: string;
  theme: Theme;
}

/** A small picture of the first figure of each section, in each theme. */
export const getStaticPaths = (() =>
  sectionSlugs.flatMap((slug) => {
    const name = firstFigure(slug);
    if (name === undefined) return [];
    return themes.map((theme) => ({
      params: { file: thumbnailFile(name, theme) },
      props: { name, theme },
    }));
  })) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { name, theme } }) => {
  const picture = await writeThumbnail(thumbnailSvg(await findFigure(name), theme));
  return new Response(picture, { headers: { 'Content-Type': 'image/webp' } });
};

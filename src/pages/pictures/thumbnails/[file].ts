import type { APIRoute, GetStaticPaths } from 'astro';
import { figureNames, findFigure } from '../../../kit/contract/find-figure.ts';
import { thumbnailSvg } from '../../../previews/thumbnail.ts';
import { writeThumbnail } from '../../../previews/write-thumbnail.ts';
import { thumbnailFile } from '../../../site/pictures/thumbnail-address.ts';
import { themes, type Theme } from '../../../styles/tokens.ts';

interface Props {
  name: string;
  theme: Theme;
}

/** A small picture of each figure, in each theme. */
export const getStaticPaths = (() =>
  figureNames.flatMap((name) =>
    themes.map((theme) => ({
      params: { file: thumbnailFile(name, theme) },
      props: { name, theme },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { name, theme } }) => {
  const picture = await writeThumbnail(thumbnailSvg(await findFigure(name), theme));
  return new Response(picture, { headers: { 'Content-Type': 'image/webp' } });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { figureSvg } from '../../../previews/figure-svg.ts';
import { languages, type Language } from '../../../i18n/languages.ts';
import { figureNames, findFigure } from '../../../kit/contract/find-figure.ts';

/** Every figure's drawing as a file, in every language. */
export const getStaticPaths = (() =>
  languages.flatMap((language) =>
    figureNames.map((figure) => ({ params: { language, figure }, props: { language, figure } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: Language; figure: string }> = async ({ props }) =>
  new Response(figureSvg(await findFigure(props.figure), props.language), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });

import type { APIRoute, GetStaticPaths } from 'astro';
import { languages } from '../../i18n/languages.ts';
import { drawPictures } from '../../kit/render/draw-pictures.ts';
import { figureNames, findFigure } from '../../kit/contract/find-figure.ts';
import { widths, type AnyFigure, type WidthName } from '../../kit/contract/figure.ts';
import { defaultValues } from '../../kit/parameters/parameter.ts';
import { pictureFile } from '../../site/pictures/picture-file.ts';
import type { Pixels } from '../../kit/contract/picture.ts';
import { writePng } from '../../site/pictures/write-png.ts';

/** A file for each picture that a figure shows at its default, whatever the width and the language. */
export const getStaticPaths = (async () => {
  const figures = await Promise.all(figureNames.map((name) => findFigure(name)));
  const files = new Map(
    figures.flatMap(defaultPictures).map((pixels) => [pictureFile(pixels), pixels]),
  );
  return Array.from(files, ([file, pixels]) => ({ params: { file }, props: { pixels } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ pixels: Pixels }> = ({ props }) =>
  new Response(writePng(props.pixels), { headers: { 'Content-Type': 'image/png' } });

function defaultPictures(figure: AnyFigure): readonly Pixels[] {
  if (!figure.pictures) return [];
  const model = figure.model(defaultValues(figure.parameters));
  return languages.flatMap((language) =>
    (Object.keys(widths) as WidthName[]).flatMap((width) =>
      drawPictures(figure, model, { width, words: figure.words[language], language }).map(
        ({ pixels }) => pixels,
      ),
    ),
  );
}

import { figureWords } from '../i18n/figure-words.ts';
import type { Language } from '../i18n/languages.ts';
import { siteWords } from '../i18n/site-words.ts';
import { widths, type AnyFigure } from '../kit/contract/figure.ts';
import type { Pixels } from '../kit/contract/picture.ts';
import { defaultValues } from '../kit/parameters/parameter.ts';
import { buildDocument } from '../kit/render/build-document.ts';
import { drawFigure } from '../kit/render/draw-figure.ts';
import { drawPictures } from '../kit/render/draw-pictures.ts';
import { standaloneSvg } from '../kit/render/standalone-svg.ts';
import { writePng } from '../site/pictures/write-png.ts';

/** A figure at its default as one SVG file, for places that show pictures and no frames. */
export function figureSvg(figure: AnyFigure, language: Language): string {
  const document = buildDocument();
  const words = figure.words[language];
  const model = figure.model(defaultValues(figure.parameters));
  const context = { width: 'wide', words, language } as const;
  const charts = drawFigure(figure, model, { ...context, document });
  const pictures = drawPictures(figure, model, context);
  return standaloneSvg(document, charts, {
    title: words.question,
    source: figureWords[language].source(siteWords[language].title),
    credit: words.credit,
    pictures: pictures.map((picture) => ({ ...picture, address: dataAddress(picture.pixels) })),
    width: widths.wide,
  });
}

function dataAddress(pixels: Pixels): string {
  return `data:image/png;base64,${Buffer.from(writePng(pixels)).toString('base64')}`;
}

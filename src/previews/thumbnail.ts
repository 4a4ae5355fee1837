import type { AnyFigure, Chart } from '../kit/contract/figure.ts';
import { defaultValues } from '../kit/parameters/parameter.ts';
import { buildDocument, writeDrawing } from '../kit/render/build-document.ts';
import { drawFigure } from '../kit/render/draw-figure.ts';
import { drawPictures } from '../kit/render/draw-pictures.ts';
import { withHexColors } from '../kit/render/standalone-svg.ts';
import { writePng } from '../site/pictures/write-png.ts';
import { colors, type Theme } from '../styles/tokens.ts';
import { plainColors } from './plain-colors.ts';

/** Size of a thumbnail in CSS pixels. */
export const thumbnailSize = { width: 192, height: 120 } as const;

/** A drawing fills a thumbnail where it need not be this much larger than one that fits in whole. */
const mostCut = 1.5;

/**
 * A figure at its default in a corner of a page, as SVG: its first picture, else its first chart. No
 * letters, which nobody could read there, so that it is the same in every language.
 */
export function thumbnailSvg(figure: AnyFigure, theme: Theme): string {
  const document = buildDocument();
  const context = { width: 'narrow', words: figure.words.en, language: 'en' } as const;
  const model = figure.model(defaultValues(figure.parameters));
  const [picture] = drawPictures(figure, model, context);
  const [chart] = drawFigure(figure, model, { ...context, document });
  if (!chart) throw new Error(`${figure.id} has no chart to make a thumbnail of`);
  const { width, height } = thumbnailSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" color="${colors['ink-soft'][theme]}">`,
    picture ? photograph(writePng(picture.pixels)) : drawing(chart, theme),
    '</svg>',
  ].join('');
}

function photograph(png: Uint8Array): string {
  const { width, height } = thumbnailSize;
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return `<image href="${address}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice"/>`;
}

function drawing({ svg }: Chart, theme: Theme): string {
  for (const text of svg.querySelectorAll('text')) text.remove();
  const [width = 1, height = 1] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  const [first, second] = [thumbnailSize.width / width, thumbnailSize.height / height];
  const whole = Math.min(first, second);
  const scale = Math.min(Math.max(first, second), mostCut * whole);
  const x = (thumbnailSize.width - width * scale) / 2;
  const y = (thumbnailSize.height - height * scale) / 2;
  const plain = plainColors(withHexColors(writeDrawing(svg), theme)).replaceAll('&nbsp;', '&#160;');
  return `<g transform="translate(${x} ${y}) scale(${scale})">${plain}</g>`;
}

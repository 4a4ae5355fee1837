import { buildDocument, writeDrawing } from '../kit/render/build-document.ts';
import type { Language } from '../i18n/languages.ts';
import { siteWords } from '../i18n/site-words.ts';
import type { AnyFigure } from '../kit/contract/figure.ts';
import { defaultValues } from '../kit/parameters/parameter.ts';
import { drawFigure } from '../kit/render/draw-figure.ts';
import { withHexColors } from '../kit/render/standalone-svg.ts';
import { colors } from '../styles/tokens.ts';
import { cardSize } from './head-tags.ts';
import { plainColors } from './plain-colors.ts';
import { wrapText } from './wrap-text.ts';

/** What a card shows of a page. */
export interface Card {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The page's first figure, if it has one; else the description stands in its place. */
  readonly figure?: AnyFigure | undefined;
}

const margin = 64;
const titleSize = 58;
const textSize = 34;
const inner = cardSize.width - 2 * margin;

/** The picture that stands for a page where somebody links to it: its title over its first figure, as SVG. */
export function cardSvg(card: Card): string {
  const { language, title, description, figure } = card;
  const titleLines = wrapText(title, inner / titleSize).slice(0, 2);
  const below = 116 + titleLines.length * titleSize * 1.25;
  const body = figure
    ? drawing(figure, language, below + 6)
    : lines(wrapText(description, inner / textSize).slice(0, 5), {
        y: below + textSize,
        size: textSize,
        weight: 400,
        fill: colors['ink-soft'].light,
      });
  const { width, height } = cardSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Pretendard">`,
    `<rect width="${width}" height="${height}" fill="${colors.paper.light}"/>`,
    swatches(),
    lines([siteWords[language].title], {
      y: 76,
      size: 28,
      weight: 600,
      fill: colors['ink-faint'].light,
    }),
    lines(titleLines, {
      y: 96 + titleSize,
      size: titleSize,
      weight: 600,
      fill: colors.ink.light,
    }),
    body,
    '</svg>',
  ].join('');
}

/** The colours of the methods, as they stand everywhere on the site, along the upper edge. */
function swatches(): string {
  const methods = ['method-bn', 'method-ln', 'method-in', 'method-gn', 'method-wn'] as const;
  const width = cardSize.width / methods.length;
  const bar = (name: (typeof methods)[number], index: number) =>
    `<rect x="${index * width}" width="${width}" height="12" fill="${colors[name].light}"/>`;
  return methods.map(bar).join('');
}

interface TextStyle {
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

function lines(texts: readonly string[], { y, size, weight, fill }: TextStyle): string {
  const line = (text: string, index: number) =>
    `<text x="${margin}" y="${y + index * size * 1.25}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escape(text)}</text>`;
  return texts.map(line).join('');
}

/** The first chart, as large as the room under `top` allows. */
function drawing(figure: AnyFigure, language: Language, top: number): string {
  const document = buildDocument();
  const words = figure.words[language];
  const model = figure.model(defaultValues(figure.parameters));
  const [chart] = drawFigure(figure, model, { document, width: 'wide', words, language });
  if (!chart) return '';
  const [width, height] = ['width', 'height'].map((name) => Number(chart.svg.getAttribute(name)));
  const room = cardSize.height - top - margin / 2;
  const scale = Math.min(inner / (width ?? 1), room / (height ?? 1));
  const x = (cardSize.width - (width ?? 0) * scale) / 2;
  const y = top + (room - (height ?? 0) * scale) / 2;
  const svg = plainColors(withHexColors(writeDrawing(chart.svg)).replaceAll('&nbsp;', '&#160;'));
  return `<g transform="translate(${x} ${y}) scale(${scale})" color="${colors['ink-soft'].light}" font-size="12">${svg}</g>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

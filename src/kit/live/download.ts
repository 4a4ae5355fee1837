import { figureWords } from '../../i18n/figure-words.ts';
import type { FigureSession } from './figure-session.ts';
import { widths } from '../contract/figure.ts';
import { saveFile } from './save-file.ts';
import { pictureAddress } from './show-pictures.ts';
import { figureTable } from '../render/figure-table.ts';
import { standaloneSvg } from '../render/standalone-svg.ts';
import { toCsv } from '../render/to-csv.ts';

/** How many pixels a PNG has for each of the drawing's. */
const pixelRatio = 2;

/** Saves all rows of the figure's table. */
export function saveCsv(session: FigureSession): void {
  const { headings, rows } = figureTable(session.figure, session.model, session.language);
  save(new Blob([toCsv(headings, rows)], { type: 'text/csv;charset=utf-8' }), session, 'csv');
}

/** Saves the figure as it is now drawn, as one SVG file. */
export function saveSvg(session: FigureSession): void {
  save(new Blob([svgFile(session)], { type: 'image/svg+xml' }), session, 'svg');
}

/**
 * Saves the figure as it is now drawn, as one PNG file.
 *
 * @throws if the browser gives no canvas or cannot read the drawing
 */
export async function savePng(session: FigureSession): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(session))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * pixelRatio;
  canvas.height = image.naturalHeight * pixelRatio;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('the browser makes no PNG');
  save(blob, session, 'png');
}

function svgFile(session: FigureSession): string {
  session.settle();
  return standaloneSvg(document, session.charts, {
    title: session.words.question,
    source: figureWords[session.language].source(session.address()),
    credit: session.words.credit,
    pictures: session.pictures.map((picture) => ({
      ...picture,
      address: pictureAddress(picture.pixels),
    })),
    width: widths[session.seen.now],
  });
}

function save(blob: Blob, session: FigureSession, ending: string): void {
  saveFile(blob, `${session.figure.id}.${ending}`);
}

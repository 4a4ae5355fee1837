import { Resvg } from '@resvg/resvg-js';

/** The fonts of a card, from our packages: the same picture on every machine. */
const fontFiles = ['Regular', 'SemiBold']
  .map((weight) => `node_modules/pretendard/dist/public/static/Pretendard-${weight}.otf`)
  .concat('node_modules/katex/dist/fonts/KaTeX_Main-Regular.ttf');

/** Paints a card as PNG. */
export function writeCard(svg: string): Uint8Array<ArrayBuffer> {
  const painter = new Resvg(svg, {
    font: {
      fontFiles: fontFiles.map((file) => `${process.cwd()}/${file}`),
      loadSystemFonts: false,
      defaultFontFamily: 'Pretendard',
    },
  });
  return new Uint8Array(painter.render().asPng());
}

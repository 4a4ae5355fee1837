import { isBox, readParts, type Part } from './box.ts';
import { formulasOf } from './flatten-page.ts';

/** What numbers are written with that change while a reader looks. */
const live = '0123456789.,+-−–×·∞()%/=<>≈…e';
/** The fonts of KaTeX by the classes that call for them, as its style sheet says. */
const fonts: Readonly<Record<string, string>> = {
  mathnormal: 'Math-Italic',
  boldsymbol: 'Math-BoldItalic',
  mathbf: 'Main-Bold',
  textbf: 'Main-Bold',
  mathit: 'Main-Italic',
  textit: 'Main-Italic',
  mathrm: 'Main-Regular',
  textrm: 'Main-Regular',
  mainrm: 'Main-Regular',
  amsrm: 'AMS-Regular',
  mathbb: 'AMS-Regular',
  textbb: 'AMS-Regular',
  mathcal: 'Caligraphic-Regular',
  mathfrak: 'Fraktur-Regular',
  textfrak: 'Fraktur-Regular',
  mathtt: 'Typewriter-Regular',
  texttt: 'Typewriter-Regular',
  mathscr: 'Script-Regular',
  textscr: 'Script-Regular',
  mathsf: 'SansSerif-Regular',
  textsf: 'SansSerif-Regular',
  mathboldsf: 'SansSerif-Bold',
  mathsfit: 'SansSerif-Italic',
  'small-op': 'Size1-Regular',
  'large-op': 'Size2-Regular',
  'delim-size1': 'Size1-Regular',
  'delim-size4': 'Size4-Regular',
};

/** The letters of the equations of some pages, and of the numbers that may stand in them, by their fonts. */
export function mathLetters(pages: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const letters = new Map([['Main-Regular', new Set(live)]]);
  const collect = (part: Part, font: string): void => {
    if (isBox(part)) {
      const own = fontOf(part.classes) ?? font;
      for (const child of part.children) collect(child, own);
      return;
    }
    const found = letters.get(font) ?? new Set<string>();
    letters.set(font, found);
    for (const letter of plain(part)) found.add(letter);
  };
  for (const html of pages) {
    for (const formula of formulasOf(html)) {
      for (const part of readParts(formula)) collect(part, 'Main-Regular');
    }
  }
  return letters;
}

function fontOf(classes: readonly string[]): string | undefined {
  const size = classes.includes('delimsizing') && classes.find((name) => /^size\d$/.test(name));
  if (size) return `S${size.slice(1)}-Regular`;
  return classes.map((name) => fonts[name]).find((name) => name !== undefined);
}

function plain(text: string): string {
  if (text.startsWith('<')) return '';
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll(/\s/g, '');
}

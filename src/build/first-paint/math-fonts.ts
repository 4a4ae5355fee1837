import subsetFont from 'subset-font';
import { allNames, renameFont } from '../font-names.ts';
import { contentHash } from '../offline/build-runtime.ts';
import type { SiteFiles } from '../offline/site-files.ts';

/** The fonts of KaTeX, as the build brings them. */
const shipped = /^_astro\/KaTeX_([\w-]+)\.[\w-]+\.woff2$/;
/** The fonts' licence reserves the names that begin so: changed fonts bear others. */
const reserved = /KaTeX_/g;

/** A font of equations: its name, such as `Math-Italic`, and its letters, not packed. */
export interface MathFont {
  readonly name: string;
  readonly font: Buffer;
}

/**
 * Leaves in the fonts of KaTeX the letters that the site shows, under other names, and writes the new
 * files' addresses into the style sheets. Fonts without any letter go.
 *
 * @param letters what each font is to show, by its name
 */
export async function slimMathFonts(
  files: SiteFiles,
  letters: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<readonly MathFont[]> {
  const fonts: MathFont[] = [];
  const renamed = new Map<string, string | undefined>();
  for (const file of files.list('.woff2')) {
    const name = shipped.exec(file)?.[1];
    if (name === undefined) continue;
    const text = [...(letters.get(name) ?? [])].sort().join('');
    if (text === '') renamed.set(file, undefined);
    else {
      const font = await keepLetters(files.readBytes(file), text, 'sfnt');
      const slim = renameFont(font, (words) => words.replaceAll(reserved, 'NormalizationMath_'));
      const packed = await keepLetters(slim, text, 'woff2');
      const address = `_astro/math-${name}.${contentHash(packed)}.woff2`;
      files.write(address, packed);
      renamed.set(file, address);
      fonts.push({ name, font });
    }
    files.remove(file);
  }
  for (const file of files.list('.css')) files.write(file, withFonts(files.read(file), renamed));
  return fonts;
}

function keepLetters(font: Buffer, text: string, targetFormat: 'sfnt' | 'woff2'): Promise<Buffer> {
  return subsetFont(font, text, { targetFormat, noHinting: true, preserveNameIds: allNames });
}

function withFonts(css: string, renamed: ReadonlyMap<string, string | undefined>): string {
  const nameOf = (path: string): string => path.slice('_astro/'.length);
  return css.replaceAll(/@font-face\s*\{[^}]*\}/g, (face) => {
    const found = [...renamed].find(([from]) => face.includes(nameOf(from)));
    if (!found) return face;
    const [from, to] = found;
    return to === undefined ? '' : face.replace(nameOf(from), nameOf(to));
  });
}

import subsetFont from 'subset-font';
import { hangul } from '../hangul-characters.ts';
import type { SiteFiles } from '../offline/site-files.ts';
import { readTables } from '../font-names.ts';
import type { MathFont } from './math-fonts.ts';
import type { Twins } from './page/late-fonts.ts';
import { metricTwin, readCharacters } from './metric-twin.ts';

/** All syllables are equally wide, and so are letters that stand alone. */
const syllables = [0xac00, 0xd7a3] as const;

/** What stands in for the fonts of the site until they come: for texts, and for equations. */
export async function fontTwins(
  files: SiteFiles,
  mathFonts: readonly MathFont[],
): Promise<{ readonly text: Twins; readonly math: Twins }> {
  const math: Record<string, [FontFaceDescriptors, string][]> = {};
  for (const { name, font } of mathFonts) {
    const [family = '', style = ''] = name.split('-');
    const ranges = charactersOf(font).map((character) => [character, character] as const);
    const descriptors = {
      ...(style.includes('Bold') ? { weight: '700' } : {}),
      ...(style.includes('Italic') ? { style: 'italic' } : {}),
    };
    (math[`Twin_${family}`] ??= []).push([descriptors, base64(metricTwin(font, ranges, false))]);
  }
  return { text: { 'Hangul Twin': [[{ weight: '400 700' }, await hangulTwin(files)]] }, math };
}

async function hangulTwin(files: SiteFiles): Promise<string> {
  const file = files.list('.woff2').find((name) => name.startsWith('_astro/hangul.'));
  if (file === undefined) throw new Error('the site has no Hangul font');
  const characters =
    String.fromCodePoint(...Array.from({ length: 0x10000 }, (_, code) => code))
      .match(hangul)
      ?.join('') ?? '';
  const font = await subsetFont(files.readBytes(file), characters, {
    targetFormat: 'sfnt',
    noHinting: true,
  });
  const signs = charactersOf(font).filter((code) => code < syllables[0] || code > syllables[1]);
  const ranges = [...signs.map((code) => [code, code] as const), firstOf(font)].sort(
    ([a], [b]) => a - b,
  );
  return base64(metricTwin(font, ranges, true));
}

/** All syllables, as wide as the first one that the font has. */
function firstOf(font: Buffer): readonly [number, number] {
  const first = charactersOf(font).find((code) => code >= syllables[0]);
  if (first === undefined) throw new Error('the Hangul font has no syllable');
  return [first, syllables[1]];
}

function charactersOf(font: Buffer): readonly number[] {
  const cmap = readTables(font).find(({ tag }) => tag === 'cmap')?.bytes;
  if (!cmap) throw new Error('the font has no table cmap');
  return [...readCharacters(cmap).keys()].sort((a, b) => a - b);
}

function base64(font: Buffer): string {
  return font.toString('base64');
}

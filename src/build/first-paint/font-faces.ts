import postcss, { type AtRule } from 'postcss';
import { hangul } from '../hangul-characters.ts';
import { mathLetters } from './math-letters.ts';
import type { Face } from './page/late-fonts.ts';

const descriptorNames = {
  'font-weight': 'weight',
  'font-style': 'style',
  'unicode-range': 'unicodeRange',
} as const;

/** Reads the fonts that a style sheet describes. Addresses stay as they are written. */
export function readFaces(css: string): readonly Face[] {
  const faces: Face[] = [];
  postcss.parse(css).walkAtRules('font-face', (rule) => {
    faces.push(readFace(rule));
  });
  return faces;
}

function readFace(rule: AtRule): Face {
  const values = new Map<string, string>();
  rule.walkDecls(({ prop, value }) => void values.set(prop, value));
  const descriptors = Object.entries(descriptorNames).flatMap(([property, name]) => {
    const value = values.get(property);
    return value === undefined || value === 'normal' || value === '400' ? [] : [[name, value]];
  });
  const family = (values.get('font-family') ?? '').replaceAll(/["']/g, '');
  return [family, values.get('src') ?? '', Object.fromEntries(descriptors) as FontFaceDescriptors];
}

/**
 * The fonts that a page shows: that of Hangul where its text has any, those of equations by their letters.
 *
 * @param folder the address of the fonts' folder from the page
 */
export function pageFaces(faces: readonly Face[], html: string, folder: string): readonly Face[] {
  const math = html.includes('class="katex') ? [...mathLetters([html]).keys()] : [];
  const hasHangul = textOf(html).match(hangul) !== null;
  return faces
    .filter(([family, source]) =>
      family.startsWith('KaTeX_')
        ? math.some((name) => source.includes(`math-${name}.`))
        : hasHangul,
    )
    .map(([family, source, descriptors]) => [
      family,
      source.replaceAll('url(', `url(${folder}`),
      descriptors,
    ]);
}

/** What a page shows; a closed list of languages shows the page's own. */
function textOf(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replaceAll(/<(script|template|option|style)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, '');
}

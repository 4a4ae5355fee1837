import type { Box } from './mark.ts';

/**
 * How wide letters are, in em: of each the wider one of Liberation Sans (which has Arial's widths) and
 * Pretendard, rounded up; signs that neither has are measured in DejaVu Sans.
 */
const widths = new Map(
  Object.entries({
    16: 'ᵢ',
    24: "'ijl’ₜ‘",
    28: ' !,.:;I·',
    32: '|₁⋅',
    36: '()/[\\]frt{}¹',
    40: '"²⁵⁶⁷⁹₂₅₆₇₉ⁿᵀ',
    44: '-“”³⁰⁴⁸⁻₀₃₄₈°',
    48: '*^`τ‖',
    52: 'Jksxzγε',
    56: '?L_acenuvy–ληθδŷ§',
    60: '#bdghopq√∂μβρ',
    62: '0123456789',
    64: '$+<=>FTZ~−×±≈≤≥σα€',
    68: '&ABEKPSVXY∇Δ',
    72: 'π',
    76: 'CDHNRU',
    80: 'GOQwω',
    84: 'm✕',
    88: 'M■●○□∈✓',
    92: '%↑↓∞',
    96: 'W',
    100: '→←…—▲△★',
    104: '@◆◇',
  }).flatMap(([hundredths, letters]) =>
    Array.from(letters, (letter) => [letter, Number(hundredths) / 100] as const),
  ),
);

/** A syllable's width in the widest of the Hangul fonts in use, Noto Sans KR. */
const syllable = 0.92;
const mono = 0.61;
const unknown = 0.9;

/** How a text is set. */
export interface TextStyle {
  /** In pixels. */
  readonly size: number;
  readonly weight: number;
  readonly anchor: string;
  readonly family: string;
}

/** The box of a line's ink, from where it is anchored: its letters alone, without the leading. */
export function textBox(text: string, style: TextStyle): Box {
  const { size, anchor } = style;
  const width = textWidth(text, style) * size;
  const left = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
  const [above, below] = inkOf(text);
  return { left, right: left + width, top: -above * size, bottom: below * size };
}

/** In em. */
function textWidth(text: string, { weight, family }: TextStyle): number {
  const letters = Array.from(text.normalize('NFC')).filter((letter) => !/\p{M}/u.test(letter));
  if (family.includes('mono')) {
    return letters.reduce((sum, letter) => sum + (isHangul(letter) ? 1 : mono), 0);
  }
  const bold = weight >= 500 ? 1.04 : 1;
  return letters.reduce((sum, letter) => sum + widthOf(letter) * bold, 0);
}

function widthOf(letter: string): number {
  return widths.get(letter) ?? (isHangul(letter) ? syllable : unknown);
}

function isHangul(letter: string): boolean {
  return /\p{Script=Hangul}/u.test(letter);
}

/** How far the ink reaches above and below the line on which the letters stand, in em. */
function inkOf(text: string): readonly [above: number, below: number] {
  const high = /[^\sacegmnopqrsuvwxyzαγεηκμνπρστω.,·−–…=+~:]/u.test(text);
  const above = /\p{Script=Hangul}|\p{M}/u.test(text) ? 0.8 : high ? 0.73 : 0.55;
  const below = /[gjpqyQ,;()[\]{}|μγβρηφψ/_@₀-₉ᵢₜ]/u.test(text)
    ? 0.2
    : /\p{Script=Hangul}|[■●▲◆]/u.test(text)
      ? 0.1
      : 0.01;
  return [above, below];
}

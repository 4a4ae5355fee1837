/** A place where a Korean particle does not suit what it follows. */
export interface ParticleFault {
  /** Counted from 1. */
  readonly line: number;
  /** The number or the slot, with the particle after it. */
  readonly found: string;
  /** What to write, or what is wrong. */
  readonly fault: string;
  readonly sentence: string;
}

/** How a reading ends: in a vowel, in ㄹ, or in another consonant. */
type Ending = 'vowel' | 'rieul' | 'consonant';

/** 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구; and a 0 at the end of 10, 100, 1000 is 십, 백, 천. */
const digits: Readonly<Record<string, Ending>> = {
  ...{ 0: 'consonant', 1: 'rieul', 2: 'vowel', 3: 'consonant', 4: 'vowel' },
  ...{ 5: 'vowel', 6: 'consonant', 7: 'rieul', 8: 'rieul', 9: 'vowel' },
};

/** 퍼센트, 도, 배, 무한대, 메비바이트, 밀리초. */
const units: Readonly<Record<string, Ending>> = {
  ...{ '%': 'vowel', '°': 'vowel', '×': 'vowel', '∞': 'vowel' },
  ...{ MiB: 'vowel', ms: 'vowel' },
};

/** The particles that mean the same, by the ending that each follows. */
const families: readonly Readonly<Record<Ending, string>>[] = [
  { vowel: '는', rieul: '은', consonant: '은' },
  { vowel: '가', rieul: '이', consonant: '이' },
  { vowel: '를', rieul: '을', consonant: '을' },
  { vowel: '와', rieul: '과', consonant: '과' },
  { vowel: '로', rieul: '로', consonant: '으로' },
];

/** A power is read 제곱, whatever its exponent: σ², 10⁻⁵, $10^{-5}$. An inverse, $f^{-1}$, is read in several ways. */
const power = String.raw`[⁰¹²³⁴⁵⁶⁷⁸⁹]|(?:\^\{?(?!-1)[-−]?\d+\}?|(?<=\d)\^\{-1\})\$?`;
const subscript = String.raw`[₀₁₂₃₄₅₆₇₈₉]`;
/** What a slot becomes is not known, but for the unit that it may hold: `{all MiB}`. */
const slot = String.raw`\{[^{}]*?(?<unit>[%°×]|(?<= )[A-Za-z]+)?\}`;
const number = String.raw`(?<power>${power})|(?<subscript>${subscript})|(?<digit>\d)\$?|(?<sign>[%°×∞])\$?`;
/** A particle ends its word; after 과, 와, 로 and 으로 another may follow: 과의, 로는. */
const particle = String.raw`(?<particle>[은는이가을를](?![가-힣])|(?:과|와|으로|로)(?=[의는도만]?(?![가-힣])))`;

/** What is set and not read: in a page, marks of emphasis and the ends of tags. */
const unread = { page: /\*\*|<\/\w+>/g, words: /<\/\w+>/g } as const;

type Kind = keyof typeof unread;

/**
 * Finds the particles (은/는, 이/가, 을/를, 과/와, 으로/로) that depend on how the number before them
 * is read, where that is not known or they do not suit it. A live number, in a slot, may be any: there
 * a particle that fits all (에서, 의, 도) stands, or a noun between.
 *
 * @param text a page, or a file of words
 * @param kind which of the two
 */
export function findParticleFaults(text: string, kind: Kind): readonly ParticleFault[] {
  return text.split('\n').flatMap((line, index) => {
    const read = line.replaceAll(unread[kind], '');
    return [...read.matchAll(new RegExp(`(?:${number}|${slot})${particle}`, 'g'))].flatMap(
      (match) => {
        const fault = faultOf(match.groups ?? {});
        if (fault === undefined) return [];
        return [
          { line: index + 1, found: match[0], fault, sentence: sentenceAt(read, match.index) },
        ];
      },
    );
  });
}

function faultOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const used = groups['particle'] ?? '';
  const ending = endingOf(groups);
  if (!ending) return 'the number may be any: put a noun between, or 에서, 의, 도';
  const right = families.find((family) => Object.values(family).includes(used))?.[ending];
  return right === used ? undefined : `read aloud, it takes ${right ?? 'another'}`;
}

function endingOf(groups: Readonly<Record<string, string | undefined>>): Ending | undefined {
  if (groups['power'] !== undefined) return 'consonant';
  const digit = groups['subscript']
    ? String(groups['subscript'].charCodeAt(0) - '₀'.charCodeAt(0))
    : groups['digit'];
  if (digit !== undefined) return digits[digit];
  return units[groups['sign'] ?? groups['unit'] ?? ''];
}

/** The sentence around a place in a line, without the quotes that hold it. */
function sentenceAt(line: string, index: number): string {
  const start = Math.max(line.lastIndexOf('. ', index) + 2, 0);
  const stop = line.indexOf('. ', index);
  const from = line.lastIndexOf('. ', index) < 0 ? 0 : start;
  return line.slice(from, stop < 0 ? undefined : stop + 1).trim();
}

/** A word to look for. */
export interface QueryTerm {
  /** As it is looked for: without what Korean hangs onto it. */
  readonly word: string;
  readonly typed: string;
  /** Whether it is of the matter, and should stand in what is found; others are of asking. */
  readonly required: boolean;
}

/** English words that stand in every question. */
const asking = new Set(
  (
    'a about all an and any anyway are as at be been best better but by can cannot could do does doing ' +
    'definition done equation error example explain explained explanation for formula from gets getting give gives go got had has have how i if in instead into is it its ' +
    'just like make makes me mean meaning mine much my need no not of on one or other our out really same should so ' +
    'still than that the their then there these they this those to too tutorial true use used uses using versus ' +
    'very vs want was we were what when where whether which while who why will with work working works ' +
    'would wrong you your false'
  ).split(' '),
);

/** Korean ones, and nouns that only say what kind of answer is wanted. */
const askingInKorean =
  /^(왜|어떻게|어떤|어느|무슨|무엇|뭐|뭘|언제|얼마나|몇|그냥|좀|더|꼭|수|때|것|거|게|할|한|하는|되는|있는|없는|같이|이유|차이|방법|에러|오류|문제|설명|정리|뜻|의미|정의|수식|공식|예제|예시|사용|이란|하면|해도|.+(요|까|나요|가요|니다|는데|는지))$/;

/** What Korean hangs onto a noun, the longest first. */
const particles = [
  ...[
    '에서는',
    '에서도',
    '으로는',
    '이라는',
    '이란',
    '에서',
    '으로',
    '에는',
    '에도',
    '에게',
    '까지',
    '부터',
  ],
  ...[
    '처럼',
    '보다',
    '이랑',
    '하고',
    '하면',
    '하기',
    '하는',
    '이면',
    '인데',
    '라는',
    '란',
    '랑',
    '로',
    '에',
    '의',
  ],
  ...['은', '는', '이', '가', '을', '를', '와', '과', '도', '만', '면'],
];
const hangul = /^[가-힣]+$/;
/** Words, numbers such as 0.1 and 1e-5, names such as `track_running_stats`; Hangul apart from the rest. */
const terms = /[가-힣]+|\d+(?:\.\d+)?(?:e-?\d+)?(?![\p{L}])|(?:(?![가-힣])[\p{L}\p{N}\p{M}_])+/gu;

/** Reads what somebody typed as the words to look for, each once. */
export function queryTerms(text: string): readonly QueryTerm[] {
  const typedWords = text.normalize('NFC').toLowerCase().match(terms) ?? [];
  const read = typedWords.map((typed) => ({
    word: stem(typed),
    typed,
    required: !isAsking(typed) && !isAsking(stem(typed)),
  }));
  const once = [...new Map(read.map((term) => [term.word, term])).values()];
  // "why", "a": better something than nothing.
  return once.some(({ required }) => required)
    ? once
    : once.map((term) => ({ ...term, required: true }));
}

function isAsking(word: string): boolean {
  if (hangul.test(word)) return askingInKorean.test(word) || particles.includes(word);
  return asking.has(word) || word.length === 1 || /^\d/.test(word);
}

/**
 * A Korean word without what hangs onto it. Pagefind finds every word that begins so; of a word of
 * two syllables or fewer nobody knows what hangs, and what is its own.
 */
function stem(word: string): string {
  if (!hangul.test(word)) return word;
  const particle = particles.find((end) => word.endsWith(end) && word.length - end.length >= 2);
  return particle === undefined ? word : word.slice(0, -particle.length);
}

/**
 * What of a section a word was found in besides its text: the title of a page, of a section, or of
 * an entry of a list; other names of what the title names, and of what the text does; the words that
 * people type who look for it; the title of the page that it is on.
 */
export type SectionField = 'page' | 'title' | 'entry' | 'aliases' | 'mentions' | 'words' | 'on';

/** A section in which a word was found. */
export interface Hit {
  readonly id: string;
  /** How much its text is about the word, by Pagefind's measure. */
  readonly score: number;
  readonly fields: readonly SectionField[];
  readonly read: () => Promise<SectionText>;
}

/** A section as it is shown. */
export interface SectionText {
  readonly url: string;
  readonly title: string;
  /** The title of its page, where it is not the page itself. */
  readonly on: string | undefined;
  /** What people type who look for it. */
  readonly words: string;
  /** Other names of what it names. */
  readonly names: string;
  readonly text: string;
}

/** All sections that can be found, in one language. */
export interface SectionIndex {
  readonly count: number;
  /** The sections with a word that begins so; with `whole`, with that word. */
  readonly find: (term: string, whole?: boolean) => Promise<readonly Hit[]>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<{
    readonly url: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}

/** What we use of the script that Pagefind writes beside its index. */
export interface Pagefind {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => {
    readonly search: (
      term: string | null,
    ) => Promise<{ readonly results: readonly PagefindResult[] }>;
  };
}

const fields: readonly SectionField[] = [
  'page',
  'title',
  'entry',
  'aliases',
  'mentions',
  'words',
  'on',
];

/**
 * How Pagefind weighs a text: a Korean word counts with whatever hangs onto it, long sections are
 * not better than short ones, and titles and words are ours to weigh.
 */
const ranking = {
  termSimilarity: 0.6,
  pageLength: 0.5,
  termFrequency: 0.9,
  termSaturation: 0.9,
  metaWeights: Object.fromEntries(fields.map((field) => [field, 0])),
};

/**
 * Opens the index of the language of the document.
 *
 * @param root the path of the site, ending with a slash
 * @throws when a file of it does not come, or the browser does not run its WebAssembly
 */
export async function openIndex(
  pagefind: Pagefind,
  { root }: { readonly root: string },
): Promise<SectionIndex> {
  const instance = pagefind.createInstance({
    basePath: `${root}pagefind/`,
    baseUrl: root,
    // On the thread of the page, where a failure can be told; the index is small.
    noWorker: true,
    ranking,
  });
  const all = await instance.search(null);
  return {
    count: all.results.length,
    find: async (term, whole = false) => {
      const { results } = await instance.search(whole ? `"${term}"` : term);
      return results.map((result) => ({
        id: result.id,
        score: result.score,
        fields: fields.filter((field) => result.matchedMetaFields?.includes(field)),
        read: () => readSection(result),
      }));
    },
  };
}

async function readSection(result: PagefindResult): Promise<SectionText> {
  const { url, content, meta } = await result.data();
  return {
    url,
    title: meta['page'] ?? meta['title'] ?? meta['entry'] ?? '',
    on: meta['on'],
    words: meta['words'] ?? '',
    names: [meta['aliases'], meta['mentions']].join(' '),
    text: content,
  };
}

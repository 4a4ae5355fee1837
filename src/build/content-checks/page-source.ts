import type { Language } from '../../i18n/languages.ts';

/** Something on a page, and the line of its file in which it stands. */
interface Placed {
  readonly line: number;
}

/** A heading that has an id. */
export interface HeadingSource extends Placed {
  readonly id: string;
  readonly depth: number;
}

/** An equation or a figure by its name, or a link by its address. */
export interface NamedSource extends Placed {
  readonly name: string;
}

/** A link to a figure in a state of its own: the values that it sets, as far as they are written out. */
export interface FigureLinkSource extends NamedSource {
  readonly values: unknown;
}

/** A citation of a work, and of a place in it. */
export interface CitationSource extends Placed {
  readonly work: string;
  readonly locator: string;
}

/** What a page's file says, before anything is built from it. */
export interface PageSource {
  readonly language: Language;
  /** The path of its file in the folder of its language, without `.mdx`; `index` is home. */
  readonly slug: string;
  /** Its file, from the root of the project. */
  readonly file: string;
  /** Whether its frontmatter has a summary. */
  readonly summarized: boolean;
  readonly headings: readonly HeadingSource[];
  readonly figures: readonly NamedSource[];
  /** Figures that the text leads to in a state of theirs. */
  readonly figureLinks: readonly FigureLinkSource[];
  readonly equations: readonly NamedSource[];
  /** The TeX of display equations. */
  readonly tex: readonly string[];
  readonly citations: readonly CitationSource[];
  /** Addresses as the text writes them. */
  readonly links: readonly NamedSource[];
  /** Whether a component makes more ids than the text shows: a list of terms, of works, of functions. */
  readonly hasMadeIds: boolean;
}

/** The file of a page, from the root of the project. */
export function pageFile(language: Language, slug: string): string {
  return `content/${language}/${slug}.mdx`;
}

/** The ids that a page's text shows: of headings, figures and equations. */
export function writtenIds({ headings, figures, equations }: PageSource): ReadonlySet<string> {
  return new Set([
    ...headings.map(({ id }) => id),
    ...figures.map(({ name }) => `fig-${name}`),
    ...equations.map(({ name }) => `eq-${name}`),
  ]);
}

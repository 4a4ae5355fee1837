/** What others may link to on a page, in the order of the page. */
export interface PageAnchors {
  readonly headings: readonly string[];
  readonly figures: readonly string[];
  readonly equations: readonly string[];
  /** Ids that the page had, each with the id on it that took its place: `"fig-old": "fig-new"`. */
  readonly redirects?: Readonly<Record<string, string>>;
}

/** A page that is no more: its address leads to another page. */
export interface MovedPage {
  readonly movedTo: string;
}

/** `content/anchors.json`: every address that was published, by the slug of its page. */
export type AnchorList = Readonly<Record<string, PageAnchors | MovedPage>>;

/** Tells a page that is no more from one that is. */
export function isMoved(entry: PageAnchors | MovedPage | undefined): entry is MovedPage {
  return entry !== undefined && 'movedTo' in entry;
}

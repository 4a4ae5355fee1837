/** A term that the site does not use, and what it uses instead. */
export interface TermRule {
  readonly term: RegExp;
  readonly use: string;
}

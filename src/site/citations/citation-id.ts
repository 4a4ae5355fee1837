/** The id of a citation on its page: `cite-wu-he-2018-2` is the second of that work. */
export function citationId(work: string, place: number): string {
  return `cite-${work}-${String(place)}`;
}

/**
 * An element that the markup promises.
 *
 * @throws when it is not there, or another kind of element is
 */
export function elementIn<Kind extends Element>(
  place: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const element = place.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`the search has no ${selector}`);
  return element;
}

import { hasState } from './own-query.ts';
import { movedQuery, type MovedParameters } from './moved-query.ts';

/**
 * The address to which a link leads that sets parameters of a figure which another one has now.
 *
 * @param id the figure that had them
 * @param address the address that the reader followed
 * @param isHere tells whether the page holds a figure; a frame holds but one, and goes to the other's frame
 * @returns undefined where the address sets no such parameter
 */
export function movedAddress(
  id: string,
  moved: MovedParameters,
  address: string,
  isHere: (id: string) => boolean,
): string | undefined {
  const url = new URL(address);
  const query = movedQuery(id, moved, url.search);
  const heir = Object.values(moved)
    .map((target) => target.split('.')[0] ?? '')
    .find((name) => hasState(name, query));
  if (query === url.search || heir === undefined) return undefined;
  url.search = query;
  // Who was led to the figure itself looks for what has left it.
  const isEmptied = !hasState(id, query);
  if (isEmptied && url.hash === `#fig-${id}`) url.hash = `fig-${heir}`;
  if (isEmptied && !isHere(heir)) url.pathname = url.pathname.replace(`/${id}/`, `/${heir}/`);
  return url.href;
}

import type { Listing } from '../contract/listing.ts';

/** Writes code and its notes into their place; at build too, in a document of its own. */
export function showListing(place: Element, { lines, notes }: Listing): void {
  const add = (name: string, text: string): HTMLElement => {
    const element = place.ownerDocument.createElement(name);
    element.textContent = text;
    place.append(element);
    return element;
  };
  place.replaceChildren();
  add('pre', lines.join('\n'));
  for (const { text, warns } of notes) add('p', text).className = warns ? 'warns' : '';
}

import type { Listing } from '../contract/listing.ts';
import { showListing } from '../render/show-listing.ts';

/** Writes the code of the current state into the page's places for it. */
export function showListings(root: Element, listings: readonly Listing[]): void {
  for (const listing of listings) {
    const place = root.querySelector(`[data-listing="${listing.name}"] > .code`);
    if (place) showListing(place, listing);
  }
}

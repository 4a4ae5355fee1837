/** Under this key the place of a reader who changes the language waits for the next page. */
export const placeKey = 'normalization:place';

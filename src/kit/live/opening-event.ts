/** The event that tells a figure, once its files have come, to make its opening move. */
export const openingEvent = 'figure-opening';

/** The event by which a link to a state, on the same page, hands its query to the figure. */
export const stateEvent = 'figure-state';

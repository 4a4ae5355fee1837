/** The name under which the address holds the lab's settings: `?lab.B=1`. */
export const labId = 'lab';

/** The first four bytes: `DIG1`. */
export const mark = [0x44, 0x49, 0x47, 0x31] as const;
/** Mark, training and test counts (2 bytes each, the lower first), checksum of all that follows (4). */
export const headerLength = 12;
/** Rows and columns of a digit. */
export const digitSide = 14;
/** 0 to 9. */
export const digitClasses = 10;
/** The brightest of a pixel's 16 levels. */
export const brightest = 15;

/** How many bytes so many digits take: half a byte for each label, then half a byte for each pixel. */
export function bytesFor(count: number): number {
  return headerLength + Math.ceil(count / 2) + (count * digitSide * digitSide) / 2;
}

/** Rounds so many MiB to what is told of them: whole ones, and four significant digits. */
export function roundMemory(mebibytes: number): number {
  return Number(mebibytes.toPrecision(mebibytes >= 1000 ? 6 : 4));
}

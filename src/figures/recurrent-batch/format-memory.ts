/** Writes so many MiB, or a part of one: four significant digits, without zeros at the end. */
export function formatMemory(mebibytes: number): string {
  return String(Number(mebibytes.toPrecision(mebibytes >= 1000 ? 6 : 4)));
}

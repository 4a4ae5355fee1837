/** Parts the whole digits of a long number by threes: 12,345.6. */
export function groupDigits(number: number | string): string {
  const [whole = '', fraction] = String(number).split('.');
  const grouped = whole.replaceAll(/\d(?=(?:\d{3})+$)/g, '$&,');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

import type { Chart } from '../contract/figure.ts';

/** Writes what stands above and below a chart, where the page has a place for it. */
export function showChartWords(place: Element, { title = '', label }: Chart): void {
  const write = (part: string, text: string): void => {
    const element = place.closest('.chart')?.querySelector(part);
    // To write the same once more would lay it out once more.
    if (element && element.textContent !== text) element.textContent = text;
  };
  write('.chart-title', title);
  write('.chart-caption', label);
}

/**
 * Inline in the head of a page: a reader who has just come sees its text first. Fonts, scripts and the layout
 * of what is out of view come after that; for one who is to see another place than the top, scripts and layout
 * come as they would without this.
 */
import { placeKey } from '../../../site/navigation/place-key.ts';
import { lateFonts, type Face, type Twins } from './late-fonts.ts';
import { lateLayout } from './late-layout.ts';
import { announceScripts, bringScripts } from './late-scripts.ts';

declare const TWINS: Twins;

const { fonts = '[]', scripts = '' } = (document.currentScript as HTMLScriptElement).dataset;
const bringFonts = lateFonts(TWINS, JSON.parse(fonts) as Face[]);
const [navigation] = performance.getEntriesByType('navigation');
const startsAtTop =
  (navigation as { type?: string } | undefined)?.type === 'navigate' &&
  location.hash === '' &&
  sessionStorage.getItem(placeKey) === null;
// Safari has no idle callbacks.
const layOut = startsAtTop && typeof requestIdleCallback === 'function' ? lateLayout() : undefined;
const loaded = new Promise((resolve) => {
  addEventListener('load', resolve);
});

let isAsked = false;
const ask = (): void => {
  if (isAsked) return;
  isAsked = true;
  if (startsAtTop) bringAfterParsing();
  void Promise.all([bringFonts(), loaded]).then(layOut);
};

if (!startsAtTop) {
  announceScripts(scripts);
  bringAfterParsing();
}
new PerformanceObserver((list, observer) => {
  if (list.getEntriesByName('first-contentful-paint').length === 0) return;
  observer.disconnect();
  ask();
}).observe({ type: 'paint', buffered: true });
// A page that nobody sees is never painted.
addEventListener('load', () => {
  setTimeout(ask);
});
addEventListener('beforeprint', ask);

function bringAfterParsing(): void {
  const bring = (): void => {
    bringScripts(scripts);
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', bring);
  else bring();
}

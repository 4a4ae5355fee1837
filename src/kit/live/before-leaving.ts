/**
 * Calls `flush` before a link or a menu, such as the choice of the language, reads the address:
 * what it leads to is told by the address, which otherwise lags behind the figure.
 */
export function beforeLeaving(flush: () => void): void {
  const listen = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('a, select')) flush();
  };
  // Capturing, because others' listeners leave the page.
  for (const name of ['click', 'change'])
    document.addEventListener(name, listen, { capture: true });
  // The way back is no click of the page.
  addEventListener('pagehide', flush);
}

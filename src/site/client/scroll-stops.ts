/** What may scroll sideways, and is a stop of the Tab key for that: equations, tables, code. */
const scrollers = '[tabindex]:is(.katex-display, .numbers, .scroll, [role="group"], pre)';

/**
 * Lets the Tab key stop only at what scrolls. It looks when the key is pressed: until then, and
 * without scripts, all that may scroll is a stop.
 */
export function stopOnlyWhereItScrolls(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Tab') return;
    for (const element of document.querySelectorAll<HTMLElement>(scrollers)) {
      element.tabIndex = element.scrollWidth > element.clientWidth + 1 ? 0 : -1;
    }
  });
}

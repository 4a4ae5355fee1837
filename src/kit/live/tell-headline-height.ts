/**
 * Tells the style sheet how high a figure's headline is: on a phone its chart stays in view below it, which
 * some states say in three lines. To watch its size costs no layout.
 *
 * @param root the `<live-figure>`
 */
export function tellHeadlineHeight(root: HTMLElement): void {
  const [stage, headline] = ['.stage', '.headline'].map((part) =>
    root.querySelector<HTMLElement>(part),
  );
  if (!stage || !headline) return;
  new ResizeObserver(([entry]) => {
    const height = entry?.borderBoxSize[0]?.blockSize;
    if (height !== undefined)
      stage.style.setProperty('--headline-height', `${String(Math.ceil(height))}px`);
  }).observe(headline);
}

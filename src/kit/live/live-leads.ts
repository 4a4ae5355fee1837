/**
 * Keeps the chart in view whose control is used, where a figure has several that stay in view on a
 * phone: the page's style holds the one that the stage names.
 */
export function bindLeads(root: HTMLElement): void {
  const stage = root.querySelector<HTMLElement>('.stage');
  if (!stage) return;
  const hold = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    const shown = target?.closest<HTMLElement>('[data-shows]')?.dataset['shows'];
    if (shown === undefined) return;
    for (const chart of stage.querySelectorAll<HTMLElement>('[data-lead]')) {
      chart.toggleAttribute('data-left', chart.dataset['lead'] !== shown);
    }
  };
  for (const use of ['pointerdown', 'focusin']) {
    stage.addEventListener(use, hold, { passive: true });
  }
}

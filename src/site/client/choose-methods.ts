/** The key of the query that holds what the reader works on. */
const key = 'for';

/** Lets the chooser above the table of methods mark its rows; the choice stays in the address. */
export function chooseMethods(): void {
  const chooser = document.querySelector('[data-method-chooser]');
  const select = chooser?.querySelector('select');
  if (!chooser || !select) return;
  const show = (): void => {
    showAnswer(chooser, select.value);
  };
  const asked = new URLSearchParams(location.search).get(key);
  if ([...select.options].some(({ value }) => value === asked)) select.value = asked ?? '';
  show();
  select.addEventListener('change', () => {
    show();
    keepInAddress(select.value);
  });
}

function showAnswer(chooser: Element, chosen: string): void {
  const marks = new Map<string, string>();
  for (const answer of chooser.querySelectorAll<HTMLElement>('[data-answer]')) {
    const { answer: situation, fits = '', harms = '' } = answer.dataset;
    answer.hidden = situation !== chosen;
    if (answer.hidden) continue;
    for (const id of fits.split(' ')) marks.set(id, 'fits');
    for (const id of harms.split(' ')) marks.set(id, 'harms');
  }
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-method]')) {
    const mark = marks.get(row.dataset['method'] ?? '');
    if (mark === undefined) delete row.dataset['mark'];
    else row.dataset['mark'] = mark;
  }
}

function keepInAddress(chosen: string): void {
  const address = new URL(location.href);
  if (chosen === '') address.searchParams.delete(key);
  else address.searchParams.set(key, chosen);
  history.replaceState(history.state, '', address);
}

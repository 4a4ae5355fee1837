/** What the lab has to say beside its results: each fault once, until it is over. */
export class LabNotes<Kind extends string> {
  readonly #place: HTMLElement | null;
  readonly #texts = new Map<Kind, string>();

  constructor(place: HTMLElement | null) {
    this.#place = place;
  }

  /** Says something of a kind, in the place of what was said of it; nothing takes it back. */
  say(kind: Kind, text: string | undefined): void {
    if (this.#texts.get(kind) === text) return;
    if (text === undefined) this.#texts.delete(kind);
    else this.#texts.set(kind, text);
    if (!this.#place) return;
    const lines = [...this.#texts.values()].map((line) => {
      const element = document.createElement('span');
      element.textContent = line;
      return element;
    });
    this.#place.replaceChildren(...lines);
    this.#place.hidden = lines.length === 0;
  }
}

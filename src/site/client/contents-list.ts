/** A heading of the page, and where it stands: above the line under the header, or below. */
interface Place {
  readonly link: HTMLAnchorElement;
  isAbove: boolean;
}

/** Milliseconds after the last change of the window's size. */
const pause = 200;
/** How far below what covers the top of the page a heading has come to its place. */
const below = 85;

/**
 * `<starlight-toc>`: marks the section that is being read in the contents of a page.
 *
 * Starlight's own observes every block of the page, and asks of each whether it holds a heading; this
 * one observes the headings, and the last one above the line is where the reader is. At the end of the
 * page she is in the last section, or in the one that she has asked for: headings near the end come to the
 * line in no window that is high.
 */
export class StarlightTOC extends HTMLElement {
  private shown: HTMLAnchorElement | null = null;
  private observer: IntersectionObserver | undefined;
  private places: ReadonlyMap<Element, Place> = new Map();
  private isEndNear = false;

  /** The link to the section that is being read. */
  protected set current(link: HTMLAnchorElement) {
    if (link === this.shown) return;
    this.shown?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    this.shown = link;
  }

  constructor() {
    super();
    whenIdle(() => {
      this.start();
    });
  }

  private start(): void {
    this.shown = this.querySelector('a[aria-current="true"]');
    this.observe();
    this.observeEnd();
    addEventListener('hashchange', () => {
      this.mark();
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    addEventListener('resize', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        this.observe();
      }, pause);
    });
  }

  private observe(): void {
    this.observer?.disconnect();
    this.places = this.findPlaces();
    const line = this.covered() + below;
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const place = this.places.get(target);
          if (place) place.isAbove = isIntersecting;
        }
        this.mark();
      },
      // From far above the window down to the line.
      { rootMargin: `10000000px 0px ${String(line - document.documentElement.clientHeight)}px` },
    );
    for (const heading of this.places.keys()) this.observer.observe(heading);
  }

  /** Only while the footer is in view can the end be near, and scrolling is listened to. */
  private observeEnd(): void {
    const footer = document.querySelector('main footer');
    const listener = (): void => {
      this.mark();
    };
    if (!footer) return;
    const observer = new IntersectionObserver((entries) => {
      this.isEndNear = entries.at(-1)?.isIntersecting === true;
      if (this.isEndNear) addEventListener('scroll', listener, { passive: true });
      else removeEventListener('scroll', listener);
      this.mark();
    });
    observer.observe(footer);
  }

  private mark(): void {
    const places = [...this.places.values()];
    const reached = Math.max(
      0,
      places.findLastIndex(({ isAbove }) => isAbove),
    );
    const asked = places.findIndex(({ link }) => link.hash === location.hash);
    const last = asked < reached ? places.length - 1 : asked;
    const read = places[this.isEndNear && isAtEnd() ? last : reached];
    if (read) this.current = read.link;
  }

  /** What the contents name, in the order of the page. */
  private findPlaces(): ReadonlyMap<Element, Place> {
    const places = [...this.querySelectorAll('a')].flatMap((link): [Element, Place][] => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading ? [[heading, { link, isAbove: false }]] : [];
    });
    return new Map(places);
  }

  /** How much of the window's top the header covers, and the contents of a narrow window, in pixels. */
  private covered(): number {
    return [document.querySelector('header'), this.querySelector('summary')]
      .map((part) => part?.getBoundingClientRect().height ?? 0)
      .reduce((sum, height) => sum + height);
  }
}

/** Whether the page cannot be scrolled further; one that a window shows whole is at its beginning. */
function isAtEnd(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollY > 0 && scrollY + clientHeight > scrollHeight - 2;
}

function whenIdle(run: () => void): void {
  // Safari has none before version 26.
  if ('requestIdleCallback' in window) requestIdleCallback(run);
  else setTimeout(run, 1);
}

customElements.define('starlight-toc', StarlightTOC);

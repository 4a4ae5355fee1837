import { Parser } from 'htmlparser2';

/** What stands under one heading of a built page, as far as the search is to know it. */
export interface PageSection {
  /** The id of its heading; empty for what stands before the first one, under the page's title. */
  readonly id: string;
  readonly title: string;
  /** 1 for the page's title, 2 to 6 for headings. */
  readonly level: number;
  readonly text: string;
  /** Names that the page itself gives to the section's subject, such as those of a term. */
  readonly names: string;
}

/** A built page, cut at its headings. */
export interface PageSections {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly PageSection[];
}

/** Elements that hold no text for a search: code that runs, drawings, MathML with its TeX. */
const unreadElements = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math']);
/**
 * Parts that would fill the results with numbers and labels: display equations; of a figure all but
 * its question and its finding; of a function of the core all but its name and what it is for; the
 * rows of the table of methods, which name every method.
 */
const unreadClasses = classes(
  ...['katex-display', 'sl-anchor-link', 'comparison', 'comparison-hint'],
  ...['number', 'presets', 'drawings', 'controls', 'numbers', 'tools', 'note', 'credit'],
  ...['core-equation', 'core-note', 'core-facts', 'core-label'],
);
const contentClass = classes('sl-markdown-content');
/** A function or a type of the core, whose code only repeats it. */
const entryClass = classes('core-entry');
/** What its own page marks as not to be found. */
const unreadMark = 'data-pagefind-ignore';
/** What its own page marks as names of the section's subject. */
const namesMark = 'data-pagefind-weight';
/** Elements between which words do not run together. */
const blocks =
  /^(address|blockquote|br|d[dlt]|details|div|fig\w+|h\d|li|ol|p|pre|section|summary|t[dhr]|table|ul)$/;
const headings = /^h[1-6]$/;
/** Works of the bibliography are found one by one, though none has a heading. */
const workPrefix = 'ref-';

/**
 * Cuts a built page at its headings that have an id. Only what the page itself says is read: no
 * menus, no drawings, no equations of their own line, none of what is marked to be left out.
 *
 * @returns nothing for a page without content, such as one that only leads on
 */
export function readPageSections(html: string): PageSections | undefined {
  const reader = new SectionReader();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reader.open(name, attributes);
    },
    ontext: (text) => {
      reader.read(text);
    },
    onclosetag: (name) => {
      reader.close(name);
    },
  });
  parser.end(html);
  return reader.page();
}

function classes(...names: readonly string[]): RegExp {
  return new RegExp(`(^| )(${names.join('|')})( |$)`);
}

interface Draft {
  readonly id: string;
  readonly level: number;
  title: string;
  text: string;
  names: string;
}

class SectionReader {
  private title = '';
  private description = '';
  private readonly drafts: Draft[] = [];
  private depth = 0;
  /** At which depth the content of the page began. */
  private content: number | undefined;
  /** At which depth something began that is not read, a heading, a name. */
  private unread: number | undefined;
  private heading: number | undefined;
  private names: number | undefined;
  private entry: number | undefined;
  private inMain = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1;
    const { id, class: names = '' } = attributes;
    if (name === 'meta' && attributes['name'] === 'description') {
      this.description = attributes['content'] ?? '';
    }
    if (name === 'main') this.inMain = true;
    if (contentClass.test(names)) {
      this.content ??= this.depth;
      this.drafts.push({ id: '', level: 1, title: this.title.trim(), text: '', names: '' });
    }
    if (entryClass.test(names)) this.entry ??= this.depth;
    const repeats = name === 'pre' && this.entry !== undefined;
    if (
      unreadElements.has(name) ||
      unreadMark in attributes ||
      unreadClasses.test(names) ||
      repeats
    )
      this.unread ??= this.depth;
    if (this.unread !== undefined) return;
    if (blocks.test(name)) this.read(' ');
    if (this.content === undefined) {
      if (this.inMain && name === 'h1') this.heading = this.depth;
      return;
    }
    const isHeading = headings.test(name);
    if (id !== undefined && (isHeading || id.startsWith(workPrefix))) {
      this.drafts.push({
        id,
        level: isHeading ? Number(name[1]) : 6,
        title: '',
        text: '',
        names: '',
      });
      if (isHeading) this.heading = this.depth;
    }
    if (namesMark in attributes) this.names ??= this.depth;
  }

  read(text: string): void {
    if (this.unread !== undefined) return;
    const draft = this.drafts.at(-1);
    if (this.content === undefined || !draft) {
      if (this.heading !== undefined) this.title += text;
      return;
    }
    if (this.heading !== undefined) draft.title += text;
    else if (this.names !== undefined) draft.names += text;
    else draft.text += text;
  }

  close(name: string): void {
    if (this.unread === undefined && blocks.test(name)) this.read(' ');
    if (this.unread === this.depth) this.unread = undefined;
    if (this.heading === this.depth) this.heading = undefined;
    if (this.names === this.depth) this.names = undefined;
    if (this.entry === this.depth) this.entry = undefined;
    if (this.content === this.depth) {
      this.content = undefined;
      this.inMain = false;
    }
    this.depth -= 1;
  }

  page(): PageSections | undefined {
    const title = oneLine(this.title);
    if (this.drafts.length === 0 || title === '') return undefined;
    const sections = this.drafts.map(({ id, level, title: heading, text, names }) => ({
      id,
      level,
      // A work has no heading: its first words name it.
      title: oneLine(heading) || firstSentence(oneLine(text)),
      text: oneLine(text),
      names: oneLine(names),
    }));
    return { title, description: oneLine(this.description), sections };
  }
}

function oneLine(text: string): string {
  // KaTeX puts spaces of no width between signs.
  return text.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ').trim();
}

/** The authors, year and title of a work, which end with the second full stop after the year. */
function firstSentence(text: string): string {
  return /^.*?\(\d{4}\w?\)\. [^.]*/.exec(text)?.[0] ?? text.slice(0, 80);
}

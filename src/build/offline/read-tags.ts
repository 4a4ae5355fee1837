import { QuoteType, Tokenizer } from 'htmlparser2';

/** An attribute, and where its value stands in the page; the value is as written, entities and all. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An opening tag of a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly start: number;
  /** Just after its `>`. */
  readonly end: number;
}

/**
 * Reads the opening tags of a page with their places in it, so that a value can be exchanged and
 * everything else stays byte for byte what it was.
 */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let tag: { name: string; attributes: Attribute[]; start: number } | undefined;
  let name = '';
  let value: { start: number; end: number } | undefined;
  const close = (end: number): void => {
    if (tag) tags.push({ ...tag, end: end + 1 });
    tag = undefined;
  };
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        tag = { name: html.slice(start, end).toLowerCase(), attributes: [], start: start - 1 };
      },
      onattribname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        value = undefined;
      },
      onattribdata: (start, end) => {
        value = { start: value?.start ?? start, end };
      },
      onattribend: (quote) => {
        if (!value || quote === QuoteType.NoValue) return;
        tag?.attributes.push({ name, value: html.slice(value.start, value.end), ...value });
      },
      onopentagend: close,
      onselfclosingtag: close,
      onattribentity: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tags;
}

/** The value of an attribute, empty where it has none; nothing where it is absent. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

/** What stands in a `<script>` or a `<style>`, whose opening tag is given. */
export function rawText(html: string, tag: Tag): string {
  const end = html.indexOf(`</${tag.name}`, tag.end);
  return html.slice(tag.end, end === -1 ? html.length : end);
}

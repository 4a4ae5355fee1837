import { Parser } from 'htmlparser2';

/** What a built page says to others, and asks of them. */
export interface BuiltPage {
  /** Its file in the built site: `ko/beyond/index.html`. */
  readonly file: string;
  /** Every id, as often as it stands there. */
  readonly ids: readonly string[];
  /** Every address, as it is written: of links, scripts, styles, images and redirects. */
  readonly addresses: readonly string[];
}

/** Reads the ids and addresses of a page of the built site. */
export function readBuiltPage(file: string, html: string): BuiltPage {
  const ids: string[] = [];
  const addresses: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (attributes['id'] !== undefined) ids.push(attributes['id']);
      addresses.push(...addressesOf(name, attributes));
    },
  });
  parser.end(html);
  return { file, ids, addresses: [...new Set(addresses)] };
}

function addressesOf(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const { href, src, poster, srcset, content } = attributes;
  const plain = [href, src, poster].filter((address) => address !== undefined);
  const set = (srcset ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
  const isRefresh = name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh';
  const redirect = isRefresh ? /url=(.*)$/i.exec(content ?? '')?.[1] : undefined;
  return [...plain, ...set.filter(Boolean), ...(redirect === undefined ? [] : [redirect])];
}

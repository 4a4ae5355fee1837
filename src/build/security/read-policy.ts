import { attributeOf, readTags } from '../offline/read-tags.ts';

/**
 * The policy that a built page carries: servers send the same as a header.
 *
 * @throws when the page carries none
 */
export function readPolicy(html: string): string {
  const meta = readTags(html).find(
    (tag) => attributeOf(tag, 'http-equiv') === 'Content-Security-Policy',
  );
  const policy = meta && attributeOf(meta, 'content');
  if (!policy) throw new Error('the page must carry a policy: build the site first');
  return policy;
}

import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  withPolicy,
} from '../../../../src/build/security/content-security-policy.ts';
import { inlineHashes } from '../../../../src/build/security/inline-hashes.ts';
import { readPolicy } from '../../../../src/build/security/read-policy.ts';

const page =
  '<html><head><meta charset="utf-8"><script>a()</script><style>p{}</style>' +
  '<script src="/x.js"></script><script type="application/ld+json">{}</script></head>';

describe('the policy', () => {
  test('names inline scripts and styles by their hashes, and neither files nor data', () => {
    const { scripts, styles } = inlineHashes([page, page]);
    // printf 'a()' | openssl dgst -sha256 -binary | base64
    expect([...scripts]).toEqual(["'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"]);
    expect([...styles]).toEqual(["'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='"]);
  });

  test('lets no inline script stand without a hash, evaluates no text, and names no host', () => {
    const policy = contentSecurityPolicy(inlineHashes([page]));
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src '));
    expect(scripts).not.toMatch(/unsafe-inline|'unsafe-eval'|strict-dynamic/);
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('stands right after the charset, before what it rules, and is read back', () => {
    const html = withPolicy(page, "default-src 'self'");
    expect(html).toMatch(/^<html><head><meta charset="utf-8"><meta http-equiv=/);
    expect(readPolicy(html)).toBe("default-src 'self'");
    expect(() => readPolicy(page)).toThrow('must carry a policy');
  });
});

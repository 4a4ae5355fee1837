import { describe, expect, it } from 'vitest';
import { npmIsTooOld, staleReason } from '../../../src/tooling/installation.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a/node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
    'node_modules/other-system': { version: '3.0.0', integrity: 'sha512-c', optional: true },
  },
};

interface Installed {
  readonly version: string;
  readonly integrity: string;
}

/** The packages of the lockfile that npm installs here, some of them replaced or left out. */
function installedWith(changes: Readonly<Record<string, Installed | undefined>>) {
  const packages = new Map<string, Installed>([
    ['node_modules/a', { version: '1.0.0', integrity: 'sha512-a' }],
    ['node_modules/a/node_modules/b', { version: '2.0.0', integrity: 'sha512-b' }],
  ]);
  for (const [path, change] of Object.entries(changes)) {
    if (change) packages.set(path, change);
    else packages.delete(path);
  }
  return { packages: Object.fromEntries(packages) };
}

describe('staleReason', () => {
  it('is nothing when all that belongs here is installed, optional packages of other systems aside', () => {
    expect(staleReason(lock, installedWith({}))).toBeUndefined();
  });

  it('is that nothing is installed in a fresh clone', () => {
    expect(staleReason(lock, undefined)).toBe('nothing is installed yet');
  });

  it('names a package that is missing, also a nested one', () => {
    const installed = installedWith({ 'node_modules/a/node_modules/b': undefined });
    expect(staleReason(lock, installed)).toBe('b is missing');
  });

  it('names a package of another version', () => {
    const installed = installedWith({
      'node_modules/a': { version: '0.9.0', integrity: 'sha512-old' },
    });
    expect(staleReason(lock, installed)).toBe('a is 0.9.0, not 1.0.0');
  });

  it('sees the same version with other contents', () => {
    const installed = installedWith({
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' },
    });
    expect(staleReason(lock, installed)).toBe('a 1.0.0 has other contents');
  });
});

describe('npmIsTooOld', () => {
  it('refuses npm 10 and takes 11, 12 and what does not tell', () => {
    expect(npmIsTooOld('npm/10.8.2 node/v20.20.2 linux x64')).toBe(true);
    expect(npmIsTooOld('npm/11.19.1 node/v20.20.2 linux x64')).toBe(false);
    expect(npmIsTooOld('npm/12.2.0 node/v24.21.0 linux x64')).toBe(false);
    expect(npmIsTooOld(undefined)).toBe(false);
  });
});

import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AddressWriter } from '../../../../src/kit/live/address-writer.ts';

const page = { pathname: '/page/', search: '?x=1&one.B=4', hash: '#here' };
let query = 'one.B=4';
let refuses = false;
const replaceState = vi.fn((_state: unknown, _title: string, address: string) => {
  if (refuses) throw new DOMException('too often', 'SecurityError');
  page.search = address.slice(page.pathname.length, -page.hash.length);
});

/** A writer that has taken what the address says. */
function writer(): AddressWriter {
  return new AddressWriter('one', () => `x=1&${query}`);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', parseHTML('<p></p>').document);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('location', Object.assign(page, { search: '?x=1&one.B=4' }));
  vi.stubGlobal('history', { state: 'kept', replaceState });
  [query, refuses] = ['one.B=4', false];
  replaceState.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the address', () => {
  test('has the first change at once, and after it the last of many at rests', () => {
    const address = writer();
    for (const B of [3, 2, 1]) {
      query = `one.B=${String(B)}`;
      address.schedule();
      vi.advanceTimersByTime(100);
    }
    expect(replaceState.mock.calls).toEqual([['kept', '', '/page/?x=1&one.B=3#here']]);
    vi.advanceTimersByTime(500);
    expect(page.search).toBe('?x=1&one.B=1');
    expect(replaceState).toHaveBeenCalledTimes(2);
  });

  test('has a change that waits when the reader lets go, and then none to write', () => {
    const address = writer();
    const root = new EventTarget();
    address.watch(root);
    query = 'one.B=2';
    address.schedule();
    root.dispatchEvent(new Event('pointerup'));
    expect(page.search).toBe('?x=1&one.B=2');
    root.dispatchEvent(new Event('keyup'));
    vi.advanceTimersByTime(5000);
    expect(replaceState).toHaveBeenCalledTimes(1);
  });

  test('has later what a browser has refused', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const address = writer();
    [query, refuses] = ['one.B=1', true];
    address.schedule();
    vi.advanceTimersByTime(0);
    expect(warn).toHaveBeenCalledOnce();
    refuses = false;
    vi.advanceTimersByTime(5000);
    expect(page.search).toBe('?x=1&one.B=4');
    vi.advanceTimersByTime(500);
    expect(page.search).toBe('?x=1&one.B=1');
    warn.mockRestore();
  });
});

test('only a state that was neither read nor written is news', () => {
  const address = writer();
  expect(address.hasNews()).toBe(false);
  query = 'one.B=1';
  address.schedule();
  vi.advanceTimersByTime(0);
  expect(address.hasNews()).toBe(false);
  page.search = '?x=2&one.B=1';
  expect(address.hasNews()).toBe(false);
  page.search = '?x=2&one.B=8';
  expect(address.hasNews()).toBe(true);
  address.noteRead();
  expect(address.hasNews()).toBe(false);
});

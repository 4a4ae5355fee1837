import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellInDevelopment } from '../../../../src/build/content-checks/tell-in-development.ts';

type Told = Parameters<typeof tellInDevelopment>;

/** A server of which the test sees what it sends, and plays what happens to it. */
function fakeServer() {
  const sent: unknown[] = [];
  const listeners = new Map<string, (...details: unknown[]) => void>();
  const on = (event: string, listener: (...details: unknown[]) => void) =>
    listeners.set(event, listener);
  const server = { ws: { send: (message: unknown) => sent.push(message), on }, watcher: { on } };
  const happen = (event: string, ...details: unknown[]) => listeners.get(event)?.(...details);
  return { server: server as unknown as Told[0], sent, happen };
}

function fakeLogger() {
  const lines: string[] = [];
  const logger = { error: (line: string) => lines.push(line) };
  return { logger: logger as unknown as Told[1], lines };
}

const overlay = (message: string) => ({ type: 'error', err: { message, stack: '' } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is wrong at the start is told in the terminal, and over every page that opens', () => {
  const { server, sent, happen } = fakeServer();
  const { logger, lines } = fakeLogger();
  tellInDevelopment(server, logger, () => ['one', 'two']);
  expect(lines).toEqual(['one', 'two']);
  happen('connection');
  expect(sent.at(-1)).toEqual(overlay('one\ntwo'));
});

test('after a change of the content only what is new comes to the terminal', () => {
  const { server, sent, happen } = fakeServer();
  const { logger, lines } = fakeLogger();
  const answers = [['one'], ['one', 'two'], []];
  tellInDevelopment(server, logger, () => answers.shift() ?? []);
  happen('all', 'change', '/site/content/ko/x.mdx');
  happen('all', 'change', '/site/content/en/x.mdx');
  vi.runAllTimers();
  expect(lines).toEqual(['one', 'two']);
  happen('all', 'change', 'C:\\site\\content\\anchors.json');
  vi.runAllTimers();
  const before = sent.length;
  happen('connection');
  expect(sent.length).toBe(before);
});

test('a change elsewhere asks for no check', () => {
  const { server, happen } = fakeServer();
  const check = vi.fn(() => []);
  tellInDevelopment(server, fakeLogger().logger, check);
  happen('all', 'change', '/site/src/kit/charts/grid.ts');
  vi.runAllTimers();
  expect(check).toHaveBeenCalledTimes(1);
});

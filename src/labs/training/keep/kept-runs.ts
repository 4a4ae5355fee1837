import type { RunRecord } from '../run-record.ts';
import { pack, unpack } from './pack.ts';
import { readRecord } from './read-record.ts';

/** Where runs are kept: `localStorage`, or what stands for it in a test. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What came of reading or writing, where it is worth a word. */
export type KeepFault =
  /** The browser gives no storage, or its room is full. */
  | 'unavailable'
  /** What was there is none of ours, or broken: it is left out. */
  | 'broken'
  /** Not all runs have room: the oldest are not kept. */
  | 'too-many';

/** The key changes with the form of what is kept: what an older page wrote is never misread. */
export const keepKey = 'normalization-lab-runs-1';

/** How many characters are kept at most: browsers give an origin about five million. */
export const mostCharacters = 2_000_000;

/**
 * Reads the runs that were kept; never throws.
 *
 * @param open gives the storage, and may throw where the reader forbids it
 */
export function readKept(open: () => Store): {
  readonly runs: readonly RunRecord[];
  readonly fault?: KeepFault;
} {
  let text: string | null;
  try {
    text = open().getItem(keepKey);
  } catch {
    return { runs: [], fault: 'unavailable' };
  }
  if (text === null) return { runs: [] };
  const items = itemsOf(text);
  const read = (items ?? []).flatMap((item) => readRecord(item) ?? []);
  const runs = [...new Map(read.map((run) => [run.id, run])).values()];
  const isWhole = runs.length === items?.length;
  return { runs, ...(!isWhole && { fault: 'broken' as const }) };
}

/** Keeps runs, the newest first where room is short; never throws. */
export function writeKept(open: () => Store, runs: readonly RunRecord[]): KeepFault | undefined {
  const texts = runs.map(textOf);
  let first = firstWithRoom(texts);
  try {
    const store = open();
    if (texts.length === 0) store.removeItem(keepKey);
    while (first < texts.length && !tryToSet(store, texts.slice(first))) first += 1;
  } catch {
    return 'unavailable';
  }
  if (first === 0) return undefined;
  return first < texts.length ? 'too-many' : 'unavailable';
}

/** Long curves take a while to write: what has not changed is not written again. */
const written = new WeakMap<RunRecord, string>();

function textOf(run: RunRecord): string {
  const text = written.get(run) ?? pack(run);
  written.set(run, text);
  return text;
}

/** The first run from which on all have room. */
function firstWithRoom(texts: readonly string[]): number {
  let room = mostCharacters;
  for (let index = texts.length - 1; index >= 0; index -= 1) {
    room -= texts[index]?.length ?? 0;
    // One alone is always tried.
    if (room < 0) return Math.min(index + 1, texts.length - 1);
  }
  return 0;
}

/** Others on the same origin may have taken the room. */
function tryToSet(store: Store, texts: readonly string[]): boolean {
  try {
    store.setItem(keepKey, `[${texts.join(',')}]`);
    return true;
  } catch {
    return false;
  }
}

function itemsOf(text: string): readonly unknown[] | undefined {
  try {
    const value = unpack(text);
    return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
  } catch {
    return undefined;
  }
}

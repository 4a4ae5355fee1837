import { BrokenDigits } from '../../../training/digits/broken-digits.ts';
import { decodeDigits } from '../../../training/digits/decode-digits.ts';
import type { ExampleSets } from '../../../training/examples/examples.ts';
import type { LabFault } from '../report.ts';

/** The file of digits, whole and checked. */
export interface LoadedDigits {
  /** As `Order` takes them. */
  readonly bytes: Uint8Array;
  readonly sets: ExampleSets;
}

let arrival: Promise<LoadedDigits | LabFault> | undefined;
let failures = 0;

/**
 * The handwritten digits. They are fetched once, when they are first asked for; whoever asks after a
 * failure lets them be fetched anew.
 *
 * @returns the digits, or why there are none: `no-digits` or `broken-digits` (`isFault` tells)
 */
export function loadDigits(): Promise<LoadedDigits | LabFault> {
  arrival ??= fetchDigits().then((found) => {
    if ('kind' in found) {
      arrival = undefined;
      failures += 1;
    }
    return found;
  });
  return arrival;
}

async function fetchDigits(): Promise<LoadedDigits | LabFault> {
  // From a disk, `src/build/offline/runtime/disk-files.ts` answers.
  const address = new URL('../../../training/digits/digits.bin', import.meta.url);
  try {
    // A browser keeps an answer that was cut short, and gives it again.
    const response = await fetch(address, { cache: failures === 0 ? 'default' : 'reload' });
    if (!response.ok) return { kind: 'no-digits', detail: `HTTP ${response.status}` };
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { bytes, sets: decodeDigits(bytes) };
  } catch (error) {
    const kind = error instanceof BrokenDigits ? 'broken-digits' : 'no-digits';
    return { kind, detail: String(error instanceof Error ? error.message : error) };
  }
}

import type { LabFault } from './report.ts';

/** Tells whether the digits could not be had, or are broken: then it may go better the next time. */
export function isAboutDigits({ kind }: LabFault): boolean {
  return kind === 'no-digits' || kind === 'broken-digits';
}

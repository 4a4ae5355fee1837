import { formatSignificant } from '../../kit/format/format-number.ts';

/** Names of the units of time, as they follow a number. */
export interface TimeUnits {
  readonly seconds: string;
  readonly minutes: string;
  readonly hours: string;
}

/** Writes seconds in the unit that suits them, with three significant digits. */
export function formatDuration(seconds: number, units: TimeUnits): string {
  if (seconds < 120) return `${formatSignificant(seconds, 3)}${units.seconds}`;
  if (seconds < 7200) return `${formatSignificant(seconds / 60, 3)}${units.minutes}`;
  return `${formatSignificant(seconds / 3600, 3)}${units.hours}`;
}

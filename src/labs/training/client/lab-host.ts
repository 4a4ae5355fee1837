import type { ShownRun } from '../lab-view.ts';
import type { LabValues } from '../parameters.ts';
import type { RunRecord } from '../run-record.ts';
import type { LabWords } from '../words.ts';
import type { LabSettings } from './lab-settings.ts';
import type { RunList } from './run-list.ts';
import type { RunVoice } from './run-voice.ts';

/** What the parts of the lab know of the whole. */
export interface LabHost {
  readonly words: LabWords;
  readonly voice: RunVoice;
  readonly settings: LabSettings;
  readonly runs: RunList;
  /** The run that the buttons speak of. */
  readonly selected: RunRecord | undefined;
  /** A part of the lab by its name. */
  readonly part: (name: string) => HTMLElement | null;
  /** Begins a run with settings; `oneStep` lets it take one step, and wait. */
  readonly train: (settings: LabValues, oneStep?: boolean) => void;
  /** What a run is called among the others. */
  readonly nameOf: (id: string) => string;
  /** All runs, with their names and looks. */
  readonly shownRuns: () => readonly ShownRun[];
}

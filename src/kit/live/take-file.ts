import { figureWords } from '../../i18n/figure-words.ts';
import type { Language } from '../../i18n/languages.ts';
import type { FileParameter, Values } from '../parameters/parameter.ts';
import { readPicture } from './read-picture.ts';

/** What a chosen file changes. */
export interface FileHost {
  readonly language: Language;
  readonly change: (values: Partial<Values>) => void;
}

/**
 * Puts the file that the reader chose into the figure, or says beside its control why it cannot.
 * The figure keeps the picture that it had.
 */
export async function takeFile(
  host: FileHost,
  input: HTMLInputElement,
  parameter: FileParameter,
): Promise<void> {
  const file = input.files?.[0];
  if (!file) {
    delete input.dataset['reading'];
    return;
  }
  input.dataset['reading'] = '';
  const reading = await readPicture(file, parameter);
  // She may have chosen another meanwhile, or taken it back.
  if (input.files?.[0] !== file) return;
  delete input.dataset['reading'];
  const note = input.closest('.control')?.querySelector('[data-file-note]');
  const words = figureWords[host.language];
  if ('fault' in reading) input.value = '';
  if (note) note.textContent = 'fault' in reading ? words.fileFault(file.name, reading.fault) : '';
  if ('pixels' in reading) host.change({ [input.name]: reading.pixels });
}

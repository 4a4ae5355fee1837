import { AddressWriter } from '../../../kit/live/address-writer.ts';
import { showControls } from '../../../kit/live/show-controls.ts';
import { readControl } from '../../../kit/parameters/control.ts';
import { defaultValues, type Parameter, type Values } from '../../../kit/parameters/parameter.ts';
import { maximumSeed } from '../../../kit/parameters/seed.ts';
import { hasState } from '../../../kit/state/own-query.ts';
import { readState, writeState, type Problem } from '../../../kit/state/state.ts';
import {
  activeIn,
  labId,
  networkOf,
  normalizationsOf,
  parameters,
  type LabValues,
} from '../parameters.ts';
import type { LabWords } from '../words.ts';

/** What came of a wish for settings that no network can have: the normalization that was not taken. */
export type Refused = Pick<LabValues, 'norm' | 'task'>;

/** What the settings need of the page. */
interface SettingsHost {
  readonly root: HTMLElement;
  readonly words: LabWords;
  /** Hears of new settings, and of what could not be taken. */
  readonly onChange: (refused: Refused | undefined) => void;
  /** Hears of what in the address is no setting. */
  readonly onProblems: (problems: readonly Problem[]) => void;
}

/** The settings of the next run: in the controls and in the address. */
export class LabSettings {
  values: LabValues = defaultValues(parameters);
  readonly #host: SettingsHost;
  readonly #address = new AddressWriter(labId, (query) =>
    writeState(labId, parameters, this.values, query),
  );

  constructor(host: SettingsHost) {
    this.#host = host;
    for (const input of this.#inputs()) {
      input.addEventListener('input', () => {
        this.change(this.#read(input));
      });
    }
    host.root.querySelector('[data-draw-again="seed"]')?.addEventListener('click', () => {
      this.change({ seed: (this.values.seed % maximumSeed) + 1 });
    });
    host.root.querySelector('[data-part="reset"]')?.addEventListener('click', () => {
      this.change(defaultValues(parameters));
      this.#inputs()[0]?.focus();
    });
    this.#address.watch(host.root);
  }

  /** Takes the settings with which the lab comes to life: the address's, and over it what was moved before. */
  begin(moved: ReadonlySet<string>): void {
    const inputs = this.#inputs().filter(({ name }) => moved.has(name));
    const values = inputs.map((input) => this.#read(input));
    if (hasState(labId, location.search)) this.#restore();
    else this.#show();
    if (values.length > 0) this.change(Object.assign({}, ...values) as Partial<LabValues>);
  }

  /** Takes the settings that the address now has, if they are others than it last had. */
  hearAddress(): void {
    if (this.#address.hasNews()) this.#restore();
  }

  /** Sets values, shows them, and writes them into the address. */
  change(values: Partial<LabValues>): void {
    const refused = this.#take({ ...this.values, ...values });
    this.#show();
    this.#host.onChange(refused);
    this.#address.schedule();
  }

  /** The address of settings: this page, its foreign keys left out. */
  address(values: LabValues = this.values): string {
    const url = new URL(location.href);
    url.search = writeState(labId, parameters, values, '');
    url.hash = labId;
    return url.href;
  }

  #restore(): void {
    const { values, problems } = readState(labId, parameters, location.search);
    this.#address.noteRead();
    const refused = this.#take(values);
    this.#show();
    this.#host.onProblems(problems);
    this.#host.onChange(refused);
  }

  /** A normalization that the network cannot have gives way to BN, which all can. */
  #take(wanted: LabValues): Refused | undefined {
    const { norm, task } = wanted;
    const isPossible = normalizationsOf(networkOf(task)).includes(norm);
    this.values = isPossible ? wanted : { ...wanted, norm: 'batch' };
    return isPossible ? undefined : { norm, task };
  }

  #inputs(): readonly HTMLInputElement[] {
    return [...this.#host.root.querySelectorAll<HTMLInputElement>('.controls input')];
  }

  #read(input: HTMLInputElement): Partial<LabValues> {
    const parameter = (parameters as Readonly<Record<string, Parameter>>)[input.name];
    const value = parameter && readControl(parameter, input);
    return value === undefined ? {} : { [input.name]: value };
  }

  #show(): void {
    const { root, words } = this.#host;
    const active = (values: Values): readonly string[] => activeIn(values as LabValues);
    const shown = { figure: { parameters, active }, words, values: this.values as Values };
    showControls(shown, this.#inputs());
    const possible: readonly string[] = normalizationsOf(networkOf(this.values.task));
    for (const input of this.#inputs()) {
      if (input.name === 'norm') input.disabled = !possible.includes(input.value);
    }
    const isDefault = writeState(labId, parameters, this.values, '') === '';
    root.querySelector('[data-part="reset"]')?.toggleAttribute('hidden', isDefault);
  }
}

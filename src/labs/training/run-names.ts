import { defaultValues } from '../../kit/parameters/parameter.ts';
import { activeIn, parameters, type LabValues } from './parameters.ts';

/** A setting in a few letters: `B 2`; of a switch's option its own name: `Adam`. */
export type ShortSetting = (name: keyof LabValues, value: string | number) => string;

const names = Object.keys(parameters) as readonly (keyof LabValues)[];

/**
 * Names runs by what differs between them: `BN · B 2`, `GN · B 2`. The normalization is always named;
 * runs with the same settings are numbered.
 *
 * @param settings of each run, in their order
 * @param short how a setting is written
 * @returns a name each, no two alike
 */
export function runNames(settings: readonly LabValues[], short: ShortSetting): readonly string[] {
  const differing = names.filter((name) => name !== 'norm' && differs(name, settings));
  const plain = settings.map((run) => {
    const used: readonly string[] = activeIn(run);
    const parts = differing.filter((name) => used.includes(name));
    return [short('norm', run.norm), ...parts.map((name) => short(name, run[name]))].join(' · ');
  });
  return plain.map((name, index) => {
    const same = plain.filter((other) => other === name).length;
    const before = plain.slice(0, index).filter((other) => other === name).length;
    return same > 1 ? `${name} #${String(before + 1)}` : name;
  });
}

/** Tells whether two runs in which a setting has a say have different values of it. */
function differs(name: keyof LabValues, settings: readonly LabValues[]): boolean {
  const used = settings.filter((run) => (activeIn(run) as readonly string[]).includes(name));
  return new Set(used.map((run) => run[name])).size > 1;
}

/** All that was set otherwise than by default, and the first six in any case: `Digits · BN · B 16 · …`. */
export function settingsText(settings: LabValues, short: ShortSetting): string {
  const used: readonly string[] = activeIn(settings);
  const defaults: LabValues = defaultValues(parameters);
  const always: readonly string[] = ['task', 'norm', 'B', 'rate', 'epochs', 'seed'];
  return names
    .filter((name) => used.includes(name))
    .filter((name) => always.includes(name) || settings[name] !== defaults[name])
    .map((name) => short(name, settings[name]))
    .join(' · ');
}

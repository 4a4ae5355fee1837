import { presets, type LayerPreset, type Preset } from '../../core/index.ts';
import type { coreWords } from '../../i18n/core-words.ts';

type PresetWords = (typeof coreWords)['ko']['presets'];
type Layer = keyof Preset;

/** One thing that the frameworks set, and what each of them sets it to. */
export interface PresetRow {
  readonly label: string;
  readonly values: readonly string[];
}

const frameworks: readonly Preset[] = [presets.pytorch, presets.keras, presets.flax];

/** The rows of a layer in the table of presets. */
export function presetRows(layer: Layer, words: PresetWords): PresetRow[] {
  const of = <L extends Layer>(name: L, text: (preset: NonNullable<Preset[L]>) => string) =>
    frameworks.map(({ [name]: preset }) => (preset === undefined ? words.noLayer : text(preset)));
  const rows = [
    { label: words.epsilon, values: of(layer, (one) => epsilonText(one.epsilon, words)) },
    { label: words.affine, values: of(layer, (one) => affineText(one, words)) },
  ];
  if (layer === 'groupNorm') {
    const groups = of('groupNorm', (one) => String(one.groups ?? words.noDefault));
    rows.push({ label: words.groups, values: groups });
  }
  if (layer !== 'batchNorm') return rows;
  return [
    ...rows,
    { label: words.momentum, values: of('batchNorm', ({ momentum }) => String(momentum)) },
    { label: words.weighs, values: of('batchNorm', (one) => words.conventions[one.convention]) },
    { label: words.divisor, values: of('batchNorm', (one) => one.divisor.replace('-', ' − ')) },
  ];
}

function epsilonText(epsilon: LayerPreset['epsilon'], words: PresetWords): string {
  return epsilon === 'machine' ? words.machine : epsilon.toExponential().replace('-', '−');
}

function affineText({ scale, shift }: LayerPreset, words: PresetWords): string {
  return [scale ? 'γ' : '', shift ? 'β' : ''].filter(Boolean).join(', ') || words.none;
}

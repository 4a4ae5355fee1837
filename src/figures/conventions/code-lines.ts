import { presets } from '../../core/index.ts';
import type { Framework } from '../../kit/contract/listing.ts';
import type { Frozen } from './parameters.ts';

/** The frameworks whose lines are shown. */
export const frameworks: readonly Framework[] = ['pytorch', 'keras', 'flax'];

/** What the reader has chosen. */
export interface Choice {
  /** The weight of a new batch. */
  readonly weight: number;
  readonly epsilon: number;
  readonly frozen: Frozen;
}

/** The code of one framework for a choice. */
export interface Code {
  readonly framework: Framework;
  readonly lines: readonly string[];
  /** Whether one switch freezes just what is chosen. */
  readonly freezes: boolean;
}

/** The names of what a layer takes, by framework. */
const layers: Readonly<Record<Framework, (options: readonly string[]) => string>> = {
  pytorch: (options) => `bn = nn.BatchNorm2d(${['C', ...options].join(', ')})`,
  keras: (options) => `bn = layers.BatchNormalization(${options.join(', ')})`,
  flax: (options) => `bn = nnx.BatchNorm(${['C', ...options, 'rngs=rngs'].join(', ')})`,
};

const freezing: Readonly<Record<Framework, Readonly<Record<Frozen, readonly string[]>>>> = {
  pytorch: {
    nothing: ['bn.train()'],
    parameters: ['bn.train().requires_grad_(False)'],
    statistics: ['bn.eval()'],
    both: ['bn.eval().requires_grad_(False)'],
  },
  keras: {
    nothing: ['y = bn(x, training=True)'],
    // The call makes γ and β.
    parameters: [
      'y = bn(x, training=True)',
      'bn.gamma.trainable = False',
      'bn.beta.trainable = False',
    ],
    // What `fit()` overrules in a Functional model.
    statistics: ['# in call(), not Functional:', 'y = bn(x, training=False)'],
    both: ['bn.trainable = False'],
  },
  flax: {
    nothing: ['bn.train()'],
    parameters: ['bn.train()'],
    statistics: ['bn.eval()'],
    both: ['bn.eval()'],
  },
};

/** What the line above does not reach: γ and β must be kept from the optimizer as well. */
const unreached: Readonly<Record<Framework, readonly Frozen[]>> = {
  pytorch: [],
  keras: [],
  flax: ['parameters', 'both'],
};

/** How many letters fit into a third of the wide figure. */
const columns = 32;

/**
 * Writes the lines that make a layer as chosen. What is a framework's default is left out,
 * as one would; so the same choice needs other words in each.
 */
export function codeLines(framework: Framework, { weight, epsilon, frozen }: Choice): Code {
  const preset = presets[framework].batchNorm;
  const momentum = preset.convention === 'new-weight' ? weight : Number((1 - weight).toFixed(6));
  const options: string[] = [];
  if (momentum !== preset.momentum) options.push(`momentum=${String(momentum)}`);
  if (epsilon !== preset.epsilon) {
    options.push(`${framework === 'pytorch' ? 'eps' : 'epsilon'}=${writeEpsilon(epsilon)}`);
  }
  return {
    framework,
    lines: [...wrap(layers[framework](options)), ...freezing[framework][frozen]],
    freezes: !unreached[framework].includes(frozen),
  };
}

/** Python writes small numbers so. */
function writeEpsilon(epsilon: number): string {
  return epsilon < 1e-4 ? '1e-5' : '1e-3';
}

/** A line too long goes on in the next, after the bracket or a comma. */
function wrap(line: string): readonly string[] {
  if (line.length <= columns) return [line];
  const open = line.indexOf('(') + 1;
  const lines = [line.slice(0, open)];
  for (const part of line.slice(open).split(/(?<=,) /)) {
    const last = lines.at(-1) ?? '';
    if (lines.length > 1 && last.length + 1 + part.length <= columns) {
      lines[lines.length - 1] = `${last} ${part}`;
    } else lines.push(`    ${part}`);
  }
  return lines;
}

import {
  normalizations,
  type NormalizationName,
} from '../../training/networks/normalizations/options.ts';
import type { Values } from '../../kit/parameters/parameter.ts';

/** What is learned, and by which network. */
export const tasks = [
  'digits',
  'digits-dense',
  'moons',
  'spirals',
  'rows',
  'rows-lstm',
  'adding',
  'adding-lstm',
] as const;

/** One of them. */
export type Task = (typeof tasks)[number];

/** What kind of network a task is learned by. */
export type NetworkKind = 'convolutional' | 'dense' | 'recurrent';

const names = Object.keys(normalizations) as readonly NormalizationName[];

/** Everything that decides how a run of the lab goes. Names and options are frozen: links hold them. */
export const parameters = {
  task: { kind: 'choice', options: tasks, default: 'digits' },
  norm: { kind: 'choice', options: names, default: 'batch' },
  B: { kind: 'range', values: [1, 2, 4, 8, 16, 32, 64, 128], default: 16 },
  /** The peak of the learning rate for each example of a batch: at batch size B it is B times as much. */
  rate: {
    kind: 'range',
    values: [0.00001, 0.00003, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1],
    default: 0.001,
  },
  epochs: { kind: 'range', min: 1, max: 20, step: 1, default: 5 },
  seed: { kind: 'seed', default: 1 },
  /** How many examples are learned. */
  examples: { kind: 'range', values: [250, 500, 1000, 2000, 3000], default: 1000 },
  order: { kind: 'choice', options: ['shuffled', 'class'], default: 'shuffled' },
  optimizer: { kind: 'choice', options: ['momentum', 'adam'], default: 'momentum' },
  decay: { kind: 'choice', options: ['cosine', 'none'], default: 'cosine' },
  warmUp: { kind: 'range', values: [0, 10, 30, 100, 300], default: 0 },
  /** Hidden layers of a dense network, convolutions of a convolutional one. */
  depth: { kind: 'range', min: 1, max: 10, step: 1, default: 3 },
  /** The weight of a new batch in the running statistics, PyTorch's momentum. */
  m: { kind: 'range', values: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1], default: 0.1 },
  /** G of Group Normalization. */
  groups: { kind: 'range', values: [1, 2, 4, 8], default: 4 },
  /** T of the adding problem. */
  length: { kind: 'range', values: [10, 20, 40, 80], default: 20 },
  /** How many times as long the sequences of the test are. */
  stretch: { kind: 'range', values: [1, 2, 4], default: 1 },
} as const;

/** The settings of one run. */
export type LabValues = Values<typeof parameters>;

/** The name under which the address holds the lab's settings: `?lab.B=1`. */
export const labId = 'lab';

/** The kind of network that learns a task. */
export function networkOf(task: Task): NetworkKind {
  if (task === 'digits') return 'convolutional';
  return task === 'digits-dense' || task === 'moons' || task === 'spirals' ? 'dense' : 'recurrent';
}

/** The normalizations that a kind of network can have. */
export function normalizationsOf(kind: NetworkKind): readonly NormalizationName[] {
  if (kind === 'recurrent') return ['none', 'batch', 'layer'];
  if (kind === 'convolutional') return names;
  // A unit of one example is one number here: there is nothing to normalize it by.
  return names.filter((name) => !overPlanes.includes(name));
}

const overPlanes: readonly NormalizationName[] = [
  'channel-layer',
  'instance',
  'filter-response',
  'switchable',
];

/** Whether a run's normalization keeps running statistics, which the batch's own may differ from. */
export function keepsRunning({ norm }: Pick<LabValues, 'norm'>): boolean {
  return ['batch', 'renorm', 'mean-only', 'switchable'].includes(normalizations[norm].kind);
}

/** Parameters that have a say in a run; the controls of the others are disabled. */
export function activeIn({ task, norm }: LabValues): readonly (keyof LabValues)[] {
  const kind = networkOf(task);
  const always = [
    'task',
    'norm',
    'B',
    'rate',
    'epochs',
    'seed',
    'examples',
    'optimizer',
    'decay',
    'warmUp',
  ] as const;
  return [
    ...always,
    ...(task.startsWith('adding') ? (['length', 'stretch'] as const) : (['order'] as const)),
    ...(kind === 'recurrent' ? [] : (['depth'] as const)),
    ...(keepsRunning({ norm }) ? (['m'] as const) : []),
    ...(normalizations[norm].kind === 'group' ? (['groups'] as const) : []),
  ];
}

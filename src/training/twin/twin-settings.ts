/** The networks: statistics of as many values as the batch has images, or of all positions of all images. */
export const twinNetworks = ['dense', 'convolutional'] as const;

/** One of them. */
export type TwinNetwork = (typeof twinNetworks)[number];

/** How the batches of training are put together. */
export const twinOrders = ['shuffled', 'by class'] as const;

/** One of them. */
export type TwinOrder = (typeof twinOrders)[number];

/** The batch sizes. */
export const twinSizes = [4, 16, 64] as const;

/** The weights of a new batch in the running statistics: PyTorch's momentum, 1 − Keras'. */
export const twinWeights = [0.01, 0.1, 0.9, 0.99] as const;

/** After so many epochs the network is tested. */
export const twinTests = [0.5, 1, 2, 3, 4, 5] as const;

/** The seeds are 1 to this number. */
export const twinSeeds = 40;

/** What all runs share. */
export interface TwinSettings {
  /** How many training images are learned. */
  readonly training: number;
  /** How many test images are asked, the first ones. */
  readonly test: number;
  readonly epochs: number;
  /** Of gradient descent. */
  readonly momentum: number;
  /** The learning rate's peak for each image of a batch. */
  readonly rate: number;
  /** The units of each hidden layer of the dense network. */
  readonly hidden: readonly number[];
}

/** Those of the stored results: the sweep's of batch sizes, at its middle rate. */
export const twinSettings: TwinSettings = {
  training: 1000,
  test: 500,
  epochs: 5,
  momentum: 0.9,
  rate: 0.001,
  hidden: [64, 64, 64],
};

/** An error in percent at a number of images per GPU. */
export interface PaperError {
  readonly B: number;
  readonly bn: number;
  readonly gn: number;
}

/** Wu & He 2018 (arXiv 1803.08494), Table 2: validation error of ResNet-50 on ImageNet, 8 GPUs. */
export const table2: readonly PaperError[] = [
  { B: 2, bn: 34.7, gn: 24.1 },
  { B: 4, bn: 27.3, gn: 24.2 },
  { B: 8, bn: 24.8, gn: 24.0 },
  { B: 16, bn: 23.7, gn: 24.2 },
  { B: 32, bn: 23.6, gn: 24.1 },
];

/** The same paper, Table 1: what Table 2 does not have, at 32 images per GPU. */
export const table1 = { ln: 25.3, in: 28.4 } as const;

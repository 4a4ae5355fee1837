/** The normalization core: pure functions over typed arrays. */
export { batchNormBackward } from './batch-norm/batch-norm-backward.ts';
export { batchNormInference, type InferenceOptions } from './batch-norm/batch-norm-inference.ts';
export { batchNormTraining } from './batch-norm/batch-norm-training.ts';
export { initialRunning, type RunningStatistics } from './batch-norm/initial-running.ts';
export { updateRunning, type RunningOptions } from './batch-norm/update-running.ts';
export { cos, exp, expm1, log, log1p, sin, tanh } from './elementary.ts';
export { moments, type Statistics } from './moments.ts';
export {
  normalizeBackward,
  type BackwardOptions,
  type GradientBuffers,
  type Gradients,
} from './normalize-backward.ts';
export { normalize, type Normalized, type NormalizeOptions } from './normalize.ts';
export { batchPartition } from './partition/batch-partition.ts';
export { channelPartition } from './partition/channel-partition.ts';
export { groupPartition } from './partition/group-partition.ts';
export { instancePartition } from './partition/instance-partition.ts';
export { layerPartition } from './partition/layer-partition.ts';
export {
  channelParameters,
  trailingParameters,
  type ParameterLayout,
} from './partition/parameter-layout.ts';
export type { Partition } from './partition/partition.ts';
export { setIndices } from './partition/set-indices.ts';
export { setOf } from './partition/set-of.ts';
export { createRandom, type Random } from './random/create-random.ts';
export { sampleGamma } from './random/sample-gamma.ts';
export { sampleStudentT } from './random/sample-student-t.ts';
export { tensor, type FloatArray, type FloatType, type Tensor } from './tensor/tensor.ts';

/** The normalization core: pure functions over typed arrays. */
export { adaptiveInstanceNormBackward } from './adaptive-instance-norm/adaptive-instance-norm-backward.ts';
export {
  adaptiveInstanceNorm,
  type AdaptiveOptions,
} from './adaptive-instance-norm/adaptive-instance-norm.ts';
export { batchNormBackward } from './batch-norm/batch-norm-backward.ts';
export { batchNormInferenceBackward } from './batch-norm/batch-norm-inference-backward.ts';
export { batchNormInference, type InferenceOptions } from './batch-norm/batch-norm-inference.ts';
export { batchNormTraining } from './batch-norm/batch-norm-training.ts';
export {
  foldBatchNorm,
  type FoldOptions,
  type FoldedBatchNorm,
} from './batch-norm/fold-batch-norm.ts';
export { initialRunning, type RunningStatistics } from './batch-norm/initial-running.ts';
export { maskedBatchNormBackward } from './batch-norm/masked-batch-norm-backward.ts';
export { maskedBatchNormTraining } from './batch-norm/masked-batch-norm-training.ts';
export { maskedStatistics } from './batch-norm/masked-statistics.ts';
export { synchronizeStatistics } from './batch-norm/synchronize-statistics.ts';
export { updateRunning, type RunningOptions } from './batch-norm/update-running.ts';
export { batchRenormBackward } from './batch-renorm/batch-renorm-backward.ts';
export { batchRenorm, type RenormOptions } from './batch-renorm/batch-renorm.ts';
export type { RenormCorrections } from './batch-renorm/renorm-corrections.ts';
export { channelLayerNormBackward } from './channel-layer-norm/channel-layer-norm-backward.ts';
export { channelLayerNorm } from './channel-layer-norm/channel-layer-norm.ts';
export { dynamicTanhBackward } from './dynamic-tanh/dynamic-tanh-backward.ts';
export { dynamicTanh, type DynamicTanhOptions } from './dynamic-tanh/dynamic-tanh.ts';
export { cos, erf, exp, expm1, log, log1p, pow, sin, tanh } from './elementary.ts';
export { applyFeatureMap } from './feature-scaling/apply-feature-map.ts';
export type { FeatureMap, Scaled } from './feature-scaling/feature-scaling.ts';
export { l2ScalingBackward } from './feature-scaling/l2-scaling-backward.ts';
export { l2Scaling, type LengthOptions } from './feature-scaling/l2-scaling.ts';
export { minMaxScaling } from './feature-scaling/min-max-scaling.ts';
export { quantileScalingBackward } from './feature-scaling/quantile-scaling-backward.ts';
export { robustScaling } from './feature-scaling/robust-scaling.ts';
export { zScoreScalingBackward } from './feature-scaling/z-score-scaling-backward.ts';
export { zScoreScaling } from './feature-scaling/z-score-scaling.ts';
export {
  filterResponseNormBackward,
  type FilterResponseBackwardOptions,
} from './filter-response-norm/filter-response-norm-backward.ts';
export {
  filterResponseNorm,
  type ThresholdOptions,
} from './filter-response-norm/filter-response-norm.ts';
export { groupNormBackward } from './group-norm/group-norm-backward.ts';
export { groupNorm } from './group-norm/group-norm.ts';
export type { GroupOptions } from './group-norm/group-options.ts';
export { halfRmsNorm, type HalfRmsOptions } from './half-precision/half-rms-norm.ts';
export { roundToHalf } from './half-precision/round-to-half.ts';
export { averageInstances } from './instance-norm/average-instances.ts';
export { instanceNormBackward } from './instance-norm/instance-norm-backward.ts';
export { instanceNorm } from './instance-norm/instance-norm.ts';
export type { GradientBuffers, Gradients } from './kernel/backward.ts';
export { layerNormBackward } from './layer-norm/layer-norm-backward.ts';
export { layerNorm } from './layer-norm/layer-norm.ts';
export type { LayerOptions } from './layer-norm/layer-parameters.ts';
export { localResponseNormBackward } from './local-response-norm/local-response-norm-backward.ts';
export { localResponseNorm } from './local-response-norm/local-response-norm.ts';
export type { ResponseOptions } from './local-response-norm/response-bases.ts';
export { moments, type Statistics } from './moments.ts';
export { normalizeBackward, type BackwardOptions } from './normalize-backward.ts';
export { normalize, type NormalizeOptions, type Normalized } from './normalize.ts';
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
export { presets, type LayerPreset, type Preset } from './presets/presets.ts';
export { createRandom, type Random } from './random/create-random.ts';
export { sampleGamma } from './random/sample-gamma.ts';
export { sampleStudentT } from './random/sample-student-t.ts';
export { rmsNormBackward } from './rms-norm/rms-norm-backward.ts';
export { rmsNorm, type RmsOptions, type RmsNormalized } from './rms-norm/rms-norm.ts';
export { spectralNormBackward } from './spectral-norm/spectral-norm-backward.ts';
export { spectralNorm } from './spectral-norm/spectral-norm.ts';
export type { SpectralOptions, Spectrum } from './spectral-norm/spectrum.ts';
export type { ThreeStatistics } from './switchable-norm/mix-statistics.ts';
export {
  switchableNormBackward,
  type SwitchableBackwardOptions,
  type SwitchableGradients,
} from './switchable-norm/switchable-norm-backward.ts';
export {
  switchableNorm,
  type SwitchableOptions,
  type Switched,
} from './switchable-norm/switchable-norm.ts';
export { tensor, type FloatArray, type FloatType, type Tensor } from './tensor/tensor.ts';
export { meanOnlyBatchNormBackward } from './weight-norm/mean-only-batch-norm-backward.ts';
export { meanOnlyBatchNorm } from './weight-norm/mean-only-batch-norm.ts';
export { weightNormBackward } from './weight-norm/weight-norm-backward.ts';
export { weightNormInitialization } from './weight-norm/weight-norm-initialization.ts';
export { weightNorm } from './weight-norm/weight-norm.ts';
export type { WeightOptions } from './weight-norm/weight-rows.ts';
export type { StandardizationOptions } from './weight-standardization/filter-deviations.ts';
export { weightStandardizationBackward } from './weight-standardization/weight-standardization-backward.ts';
export { weightStandardization } from './weight-standardization/weight-standardization.ts';
export { loadFastKernels, type FastMemory } from './wasm/load-fast-kernels.ts';

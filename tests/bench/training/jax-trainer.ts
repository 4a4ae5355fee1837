/** jax-js on its WebAssembly device: the whole step compiled by its `jit`, its fastest way. */
import { defaultDevice, init, jit, lax, nn, numpy as np, tree, valueAndGrad } from '@jax-js/jax';
import { plainKernels } from '../../../src/training/networks/plain/plain-kernels.ts';
import {
  BATCH,
  buildNet,
  CLASSES,
  EPSILON,
  LEARNING_RATE,
  MOMENTUM,
  type BenchNet,
} from './bench-net.ts';
import { stagesOf, type Stage, type Trainer } from './trainer.ts';

type Arrays = Record<string, np.Array>;

/** The net with our first weights. jax-js counts references: what is used again is taken as `.ref`. */
export async function jaxTrainer(net: BenchNet): Promise<Trainer> {
  await init('wasm');
  defaultDevice('wasm');
  const { network, parameters } = buildNet(net, plainKernels());
  const stages = stagesOf(network.layers);
  let weights = Object.fromEntries(
    parameters.all.map(({ name, value }) => [name, array(value.data, value.shape)]),
  );
  let velocities = Object.fromEntries(
    parameters.all.map(({ name, value }) => [name, np.zeros([...value.shape])]),
  );
  const x = array(network.input.data, network.input.shape);
  const labels = Float32Array.from({ length: BATCH * CLASSES }, (_, i) => {
    return network.loss.labels[Math.floor(i / CLASSES)] === i % CLASSES ? 1 : 0;
  });
  const y = array(labels, [BATCH, CLASSES]);

  const lossOf = (own: Arrays, input: np.Array, wanted: np.Array) => {
    const logits = stages.reduce((value, stage) => apply(stage, value, own, net), input);
    return np.sum(nn.logSoftmax(logits).mul(wanted)).mul(-1 / BATCH);
  };
  const step = jit((own: Arrays, moving: Arrays, input: np.Array, wanted: np.Array) => {
    const [loss, slopes] = valueAndGrad(lossOf)(tree.ref(own), input, wanted);
    const [next, moved]: [Arrays, Arrays] = [{}, {}];
    for (const [name, value] of Object.entries(own)) {
      moved[name] = moving[name]!.mul(MOMENTUM).add(slopes[name]!);
      next[name] = value.sub(moved[name].ref.mul(LEARNING_RATE));
    }
    return [loss, next, moved] as [np.Array, Arrays, Arrays];
  });
  return {
    step: () => {
      const [loss, next, moved] = step(weights, velocities, x.ref, y.ref);
      [weights, velocities] = [next, moved];
      return loss.dataSync()[0] ?? NaN;
    },
    dispose: () => {
      tree.dispose([weights, velocities, x, y]);
      step.dispose();
    },
  };
}

function array(data: ArrayLike<number>, shape: readonly number[]): np.Array {
  return np.array(Float32Array.from(data)).reshape([...shape]);
}

function apply({ kind, name }: Stage, x: np.Array, own: Arrays, net: BenchNet): np.Array {
  const parameter = (of: string) => own[`${name}.${of}`]!;
  // One for each channel.
  const spread = (of: string) => {
    return parameter(of).reshape(x.shape.map((_, axis) => (axis === 1 ? -1 : 1)));
  };
  if (kind === 'conv') {
    const bias = spread('bias');
    return lax.convGeneralDilated(x, parameter('weight'), [1, 1], 'SAME').add(bias);
  }
  if (kind === 'norm') {
    const [gamma, beta] = [spread('gamma'), spread('beta')];
    const kept = net.normalization === 'batch' ? 1 : 0;
    const axes = x.shape.map((_, axis) => axis).filter((axis) => axis !== kept);
    return standardized(x, axes).mul(gamma).add(beta);
  }
  if (kind === 'rectifier') return nn.relu(x);
  if (kind === 'pool') {
    const [n = 1, c = 1, h = 1, w = 1] = x.shape;
    return np.max(np.max(x.reshape([n, c, h / 2, 2, w / 2, 2]), 5), 3);
  }
  return np
    .matmul(x.reshape([BATCH, -1]), np.transpose(parameter('weight')))
    .add(parameter('bias'));
}

function standardized(x: np.Array, axes: number[]): np.Array {
  const difference = x.sub(np.mean(x.ref, axes, { keepdims: true }));
  const variance = np.mean(np.square(difference.ref), axes, { keepdims: true });
  return difference.mul(np.reciprocal(np.sqrt(variance.add(EPSILON))));
}

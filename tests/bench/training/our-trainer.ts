import type { Kernels } from '../../../src/training/networks/kernels.ts';
import { momentumDescent } from '../../../src/training/networks/optimization/momentum.ts';
import { buildNet, LEARNING_RATE, MOMENTUM, type BenchNet } from './bench-net.ts';
import type { Trainer } from './trainer.ts';

/** Our networks on some kernels, with what a run of the lab does in a step. */
export function ourTrainer(net: BenchNet, kernels: Kernels): Trainer {
  const { network, parameters } = buildNet(net, kernels);
  const move = momentumDescent(kernels, parameters.all, { momentum: MOMENTUM, weightDecay: 0 });
  return {
    step: () => {
      const { loss } = network.forward('train');
      network.backward();
      move(LEARNING_RATE);
      return loss;
    },
  };
}

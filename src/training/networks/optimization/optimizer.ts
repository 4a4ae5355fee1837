/** Moves every parameter against its gradient, in place. */
export type Optimizer = (learningRate: number) => void;

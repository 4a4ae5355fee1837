import type { FloatArray } from '../../core/index.ts';

/** The sizes of a 3x3 convolution with stride 1 that keeps height and width. */
export interface ConvolutionShape {
  /** N, the examples of the batch. */
  readonly examples: number;
  /** C, the channels of the input. */
  readonly channels: number;
  /** K, the filters: the channels of the output. */
  readonly filters: number;
  readonly height: number;
  readonly width: number;
}

/** The sizes of a dense layer. */
export interface DenseShape {
  /** N, the rows of the input: the examples, or time steps times examples. */
  readonly examples: number;
  /** I, the numbers that each row has. */
  readonly inputs: number;
  /** O, the numbers that each row gets. */
  readonly outputs: number;
}

/** The planes that a pooling layer makes smaller. */
export interface PoolingShape {
  /** N · C. */
  readonly planes: number;
  /** Of the input; an odd last column or row is left out, as PyTorch does. */
  readonly height: number;
  readonly width: number;
}

/** How gradient descent goes. */
export interface MomentumOptions {
  /** The share of the last move that goes on; 0 is plain gradient descent. */
  readonly momentum: number;
  /** λ of the penalty λ/2 ‖w‖² on every parameter. */
  readonly weightDecay: number;
}

/** The constants of Adam. */
export interface AdamOptions {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

/**
 * The loops in which a network spends its time, so that others can take their place: plain
 * TypeScript, or SIMD in WebAssembly.
 *
 * Arrays are row-major and whole (their first element is index 0 of the array), come from `floats` of
 * the same object, and do not overlap unless it is said. Every function overwrites its result, never
 * adds to it. The shape objects are made once for each layer, so an implementation may keep what it
 * worked out for one. The order of summation is the implementation's own, and always the same: equal
 * inputs give equal bits, whatever was computed before. A step never makes an array.
 */
export interface Kernels {
  /**
   * A new array of zeros. Arrays made earlier stay valid: a memory behind them never grows.
   *
   * @throws RangeError if there is no room for it
   */
  readonly floats: (length: number) => FloatArray;

  /**
   * A 3x3 convolution (cross-correlation, as in every framework), with zeros around the picture.
   *
   * Formula: y[n, k, i, j] = b[k] + Σ_{c, p, q} w[k, c, p, q] x[n, c, i + p − 1, j + q − 1]
   *
   * @param shape N, C, K, H, W
   * @param x [N, C, H, W]
   * @param w [K, C, 3, 3]
   * @param b [K]
   * @param y receives [N, K, H, W]
   */
  readonly convolve: (
    shape: ConvolutionShape,
    x: FloatArray,
    w: FloatArray,
    b: FloatArray,
    y: FloatArray,
  ) => void;

  /**
   * The gradient of the convolution's input.
   *
   * Formula: dx[n, c, i, j] = Σ_{k, p, q} w[k, c, p, q] dy[n, k, i − p + 1, j − q + 1]
   *
   * @param shape N, C, K, H, W
   * @param dy [N, K, H, W]
   * @param w [K, C, 3, 3]
   * @param dx receives [N, C, H, W]
   */
  readonly convolveInputGradient: (
    shape: ConvolutionShape,
    dy: FloatArray,
    w: FloatArray,
    dx: FloatArray,
  ) => void;

  /**
   * The gradient of the convolution's weights.
   *
   * Formula: dw[k, c, p, q] = Σ_{n, i, j} dy[n, k, i, j] x[n, c, i + p − 1, j + q − 1]
   *
   * @param shape N, C, K, H, W
   * @param dy [N, K, H, W]
   * @param x [N, C, H, W]
   * @param dw receives [K, C, 3, 3]
   */
  readonly convolveWeightGradient: (
    shape: ConvolutionShape,
    dy: FloatArray,
    x: FloatArray,
    dw: FloatArray,
  ) => void;

  /**
   * A dense layer.
   *
   * Formula: y[n, o] = b[o] + Σ_i w[o, i] x[n, i], that is y = x wᵀ + b
   *
   * @param shape N, I, O
   * @param x [N, I]
   * @param w [O, I]
   * @param b [O]
   * @param y receives [N, O]
   */
  readonly multiply: (
    shape: DenseShape,
    x: FloatArray,
    w: FloatArray,
    b: FloatArray,
    y: FloatArray,
  ) => void;

  /**
   * The gradient of the dense layer's input.
   *
   * Formula: dx[n, i] = Σ_o dy[n, o] w[o, i], that is dx = dy w
   *
   * @param shape N, I, O
   * @param dy [N, O]
   * @param w [O, I]
   * @param dx receives [N, I]
   */
  readonly multiplyInputGradient: (
    shape: DenseShape,
    dy: FloatArray,
    w: FloatArray,
    dx: FloatArray,
  ) => void;

  /**
   * The gradient of the dense layer's weights.
   *
   * Formula: dw[o, i] = Σ_n dy[n, o] x[n, i], that is dw = dyᵀ x
   *
   * @param shape N, I, O
   * @param dy [N, O]
   * @param x [N, I]
   * @param dw receives [O, I]
   */
  readonly multiplyWeightGradient: (
    shape: DenseShape,
    dy: FloatArray,
    x: FloatArray,
    dw: FloatArray,
  ) => void;

  /**
   * The gradient of a bias: of a convolution's with `places` = H · W, of a dense layer's with 1.
   *
   * Formula: db[k] = Σ_{n, s} dy[n, k, s]
   *
   * @param places the numbers that share one bias in one example
   * @param dy [N, K, places]
   * @param db receives [K]; K is its length, and N follows
   */
  readonly biasGradient: (places: number, dy: FloatArray, db: FloatArray) => void;

  /**
   * The rectifier.
   *
   * Formula: y = max(0, x); 0 for NaN would hide a fault, so NaN stays NaN
   *
   * @param x any number of elements
   * @param y receives as many
   */
  readonly rectify: (x: FloatArray, y: FloatArray) => void;

  /**
   * The gradient of the rectifier's input.
   *
   * Formula: dx = dy where y > 0, else 0
   *
   * @param dy as many elements as y
   * @param y the rectifier's output
   * @param dx receives as many
   */
  readonly rectifyGradient: (dy: FloatArray, y: FloatArray, dx: FloatArray) => void;

  /**
   * Pooling over 2x2 squares by the largest.
   *
   * Formula: y = the largest of the four
   *
   * @param shape N · C, H, W
   * @param x [N, C, H, W]
   * @param y receives [N, C, ⌊H / 2⌋, ⌊W / 2⌋]
   */
  readonly poolLargest: (shape: PoolingShape, x: FloatArray, y: FloatArray) => void;

  /**
   * Its gradient, which goes to the first largest of each square.
   *
   * @param shape N · C, H, W
   * @param dy [N, C, ⌊H / 2⌋, ⌊W / 2⌋]
   * @param x the input [N, C, H, W]
   * @param dx receives [N, C, H, W]
   */
  readonly poolLargestGradient: (
    shape: PoolingShape,
    dy: FloatArray,
    x: FloatArray,
    dx: FloatArray,
  ) => void;

  /**
   * A step of gradient descent with momentum.
   *
   * Formula: v ← m v + g + λ w, w ← w − η v
   *
   * @param learningRate η
   * @param options m and λ
   * @param w a parameter, is moved
   * @param g its gradient
   * @param v its velocity, is changed
   */
  readonly moveByMomentum: (
    learningRate: number,
    options: MomentumOptions,
    w: FloatArray,
    g: FloatArray,
    v: FloatArray,
  ) => void;

  /**
   * A step of Adam.
   *
   * Formula: m ← β₁ m + (1 − β₁) g, s ← β₂ s + (1 − β₂) g²,
   * w ← w − η (m / (1 − β₁ᵗ)) / (√(s / (1 − β₂ᵗ)) + ε)
   *
   * @param learningRate η
   * @param options β₁, β₂ and ε
   * @param left 1 − β₁ᵗ and 1 − β₂ᵗ
   * @param w a parameter, is moved
   * @param g its gradient
   * @param m the mean of its gradients, is changed
   * @param s the mean of their squares, is changed
   */
  readonly moveByAdam: (
    learningRate: number,
    options: AdamOptions,
    left: readonly [number, number],
    w: FloatArray,
    g: FloatArray,
    m: FloatArray,
    s: FloatArray,
  ) => void;
}

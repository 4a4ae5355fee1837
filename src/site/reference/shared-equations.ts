/** Every normalization by mean and variance, with γ and β. */
export const scaleAndShift = String.raw`y = \gamma\,\frac{x - \mu}{\sqrt{\sigma^2 + \varepsilon}} + \beta`;

/** The mean and the variance of m values. */
export const meanAndVariance = [
  String.raw`\mu = \frac{1}{m} \sum_i x_i`,
  String.raw`\sigma^2 = \frac{1}{m} \sum_i (x_i - \mu)^2`,
] as const;

/** The gradients of γ and β. */
export const parameterGradients = String.raw`d\gamma = \sum dy\,\hat{x}, \qquad d\beta = \sum dy`;

/** The gradient of x through mean and variance. */
export const inputGradient = String.raw`dx = r \Bigl( \gamma\,dy - \frac{1}{m} \sum \gamma\,dy - \hat{x}\,\frac{1}{m} \sum \gamma\,dy\,\hat{x} \Bigr)`;

/** The letters of `inputGradient`. */
export const normalizedInput = String.raw`\hat{x} = (x - \mu)\,r, \qquad r = \frac{1}{\sqrt{\sigma^2 + \varepsilon}}`;

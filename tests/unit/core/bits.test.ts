import { expect, test } from 'vitest';
import { hashes } from './bits.ts';

// A browser test compares the same hashes with those of Node. A change here changes what readers
// see under links that they have kept: the sampling hashes never change.
test('samples, elementary functions and methods give their frozen bits', () => {
  expect(hashes()).toMatchInlineSnapshot(`
    {
      "adaptiveInstanceNorm": "05cd415c",
      "batchNorm": "51229602",
      "batchRenorm": "5ddd0d74",
      "channelLayerNorm": "8e17a29d",
      "cos": "b6cd18ff",
      "dynamicTanh": "076d3fdf",
      "erf": "0a37f62c",
      "exp": "90b86556",
      "expm1": "6506115c",
      "exponential": "1ac23c69",
      "filterResponseNorm": "27ebd4f0",
      "groupNorm": "2422817b",
      "instanceNorm": "abbe2e93",
      "l2Scaling": "4207b8f0",
      "layerNorm": "2c6f9d1a",
      "layerNormPerChannel": "033ab254",
      "localResponseNorm": "d2fc8b5c",
      "log": "63c71178",
      "log1p": "4ae68d48",
      "maskedBatchNorm": "57763b40",
      "meanOnlyBatchNorm": "41f73a51",
      "minMaxScaling": "8d194fa3",
      "normal": "59b5648f",
      "pow": "e690432a",
      "rmsNorm": "136a6da7",
      "robustScaling": "1e3344cc",
      "sin": "e49037dc",
      "spectralNorm": "11068abe",
      "studentT": "9dcf001b",
      "switchableNorm": "4c00327b",
      "tanh": "151be275",
      "uniform": "5fa4d041",
      "weightNorm": "65814ebb",
      "weightStandardization": "80adc647",
      "zScoreScaling": "97689e6c",
    }
  `);
});

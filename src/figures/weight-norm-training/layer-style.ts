import { methodColor } from '../../kit/charts/looks.ts';
import type { LayerName } from '../../training/unit-regression/hidden-layer.ts';

interface LayerStyle {
  readonly stroke: string;
  readonly strokeDasharray: string;
  readonly strokeWidth: number;
}

/** The colour is the method's; the two starts of WN differ by their dash, and lines that coincide both show. */
export const layerStyle: Readonly<Record<LayerName, LayerStyle>> = {
  plain: { stroke: methodColor.none, strokeDasharray: '', strokeWidth: 5 },
  wn: { stroke: methodColor.wn, strokeDasharray: '4 5', strokeWidth: 2 },
  'wn-initialized': { stroke: methodColor.wn, strokeDasharray: '', strokeWidth: 2 },
  bn: { stroke: methodColor.bn, strokeDasharray: '9 6', strokeWidth: 2 },
};

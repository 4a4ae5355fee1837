import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the reader's values show, in two or three sentences. */
export function describe(model: Model, words: Words): Finding {
  const { B, now, values, independent, statistic, paper } = model;
  const computed = words.computed[statistic]({
    B: { text: String(B) },
    values: { text: String(values) },
    independent: { text: formatNumber(independent, 1) },
    bn: { text: formatNumber(now.bn, 3) },
    gn: { text: now.gn === 0 ? '0' : formatNumber(now.gn, 3) },
  });
  if (!paper) return [...computed, ...words.notInPaper];
  const percent = (error: number) => ({ text: `${formatNumber(error, 1)} %` });
  return [...computed, ...words.inPaper({ bn: percent(paper.bn), gn: percent(paper.gn) })];
}

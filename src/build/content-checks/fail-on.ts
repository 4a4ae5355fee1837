import type { AstroIntegrationLogger } from 'astro';
import { findingLines, type Finding } from './finding.ts';

/** @throws an error without a stack, which would hide the findings, when there are any */
export function failOn(findings: readonly Finding[], logger: AstroIntegrationLogger): void {
  const lines = findingLines(findings);
  if (lines.length === 0) return;
  for (const line of lines) logger.error(line);
  const error = new Error(`The build stops: ${lines.length} faults in the content, told above.`);
  error.stack = '';
  throw error;
}

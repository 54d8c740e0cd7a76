import type { AuditMatrix, Comparison } from '../../compare/index.ts';

/** A comparison as JSON, indented by one blank; half surrogate pairs replaced, as no UTF-8 file can hold them. */
export function renderComparisonJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 1)}\n`;
}

export interface AuditReport {
  readonly families: readonly AuditMatrix[];
  readonly chains: readonly (readonly string[])[];
  readonly orphans: readonly { readonly plan: string; readonly cites: readonly string[] }[];
  readonly failures: readonly { readonly source: string; readonly message: string }[];
}

export function renderAuditJson(report: AuditReport): string {
  return `${JSON.stringify({ schemaVersion: '1.0', ...report }, null, 1)}\n`;
}

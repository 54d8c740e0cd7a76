/** Comparisons as files: the renderers of `compare` and `audit`. */
import { renderAuditHtml } from '../../report/comparison/audit-html/index.ts';
import { renderComparisonHtml } from '../../report/comparison/compare-html/index.ts';
import { planSheets } from '../../report/comparison/compare-tables/plans.ts';
import { renderWorkbook } from '../../report/comparison/compare-tables/workbook.ts';
import type { PlanRecord } from '../../record/schema.ts';
import type { AuditMatrix, Comparison } from './comparing.ts';

export function comparisonHtml(comparison: Comparison, parent: PlanRecord, child: PlanRecord): Promise<string> {
  return renderComparisonHtml(comparison, parent, child);
}

export function auditHtml(matrix: AuditMatrix): Promise<string> {
  return renderAuditHtml([matrix], { lines: [] });
}

export function auditWorkbook(matrix: AuditMatrix): AsyncIterable<Uint8Array> {
  return renderWorkbook(planSheets([matrix]));
}

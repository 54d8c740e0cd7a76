/** Comparisons as files: the renderers of `compare` and `audit`. */
import { renderAuditHtml } from '../../report/audit-html/index.ts';
import { renderComparisonHtml } from '../../report/compare-html/index.ts';
import { planSheets } from '../../report/compare-tables/plans.ts';
import { renderWorkbook } from '../../report/compare-tables/workbook.ts';
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

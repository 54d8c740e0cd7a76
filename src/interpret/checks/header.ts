import type { Diagnostic } from '../../document/diagnostic.ts';
import type { ExtractedPlan } from '../interpret-plan.ts';

/** "Số:     /KH-UBND", "ngày     tháng 3 năm 2024": copies are published before they are stamped (docs/genre.md 2.3). */
export function checkHeader(plan: Pick<ExtractedPlan, 'header'>): Diagnostic[] {
  const { number, spans, issued } = plan.header;
  const [span] = spans.get('number') ?? [];
  const found: Diagnostic[] = [];
  if (number && number.serial === null)
    found.push({
      code: 'header/blank-number',
      severity: 'info',
      args: { symbol: number.symbol ?? '' },
      ...(span && { span }),
    });
  if (issued?.edtf?.includes('X'))
    found.push({ code: 'header/blank-date', severity: 'info', args: { raw: issued.raw }, span: issued.span });
  return found;
}

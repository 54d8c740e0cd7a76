import type { Diagnostic } from '../../document/diagnostic.ts';
import { toSourceSpan } from '../../document/source-document.ts';
import type { ReadDocument } from '../../annotate/reading.ts';
import { formatRoman } from '../../outline/line-rules/roman-value.ts';
import { walkOutline } from '../../outline/outline-node.ts';
import type { ExtractedPlan } from '../interpret-plan.ts';

/** "mục 3, phần II của Kế hoạch này", "các nội dung ở mục 1, 2, 3 phần II": sections of the document itself (docs/genre.md 3.2). */
const SECTION_REFERENCE =
  /(?<!\p{L})(?:tại|ở|theo|nêu tại|quy định tại)\s+(?:điểm\s+[a-zđ],?\s+)?(?:mục|khoản)\s+(?<items>\d{1,2}(?:\s?,\s?\d{1,2}|\s+và\s+\d{1,2}){0,6}),?\s+(?:phần|mục)\s+(?<section>[IVX]{1,5})(?!\p{L})(?<rest>[^.;]{0,60})/gu;
/** What every such reference holds, without a look back at each character. */
const MAY_REFER = /(?:phần|mục)\s+[IVX]/u;
const OTHER_DOCUMENT =
  /^\s*(?:của\s+|tại\s+)?(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Kế hoạch số|Công văn|Hướng dẫn|Luật|Phụ lục)/u;

export function checkOutlineReferences(_document: ReadDocument, plan: Pick<ExtractedPlan, 'roots'>): Diagnostic[] {
  const ids = new Set<string>();
  const nodes = walkOutline(plan.roots);
  for (const node of nodes) ids.add(node.id);
  const found: Diagnostic[] = [];
  for (const node of nodes) {
    if (node.table !== undefined || !MAY_REFER.test(node.block.text)) continue;
    for (const match of node.block.text.matchAll(SECTION_REFERENCE)) {
      const section = match.groups?.['section'] ?? '';
      if (OTHER_DOCUMENT.test(match.groups?.['rest'] ?? '')) continue;
      const missing = (match.groups?.['items'] ?? '')
        .split(/\D+/u)
        .filter((item) => item !== '' && !ids.has(`${section}.${String(Number(item))}`));
      if (missing.length === 0 && ids.has(section)) continue;
      found.push({
        code: 'structure/dangling-reference',
        severity: 'warning',
        args: { raw: match[0].trim().slice(0, 60), section: section || formatRoman(1) },
        span: toSourceSpan(
          node.block,
          match.index,
          match.index + match[0].length - (match.groups?.['rest'] ?? '').length,
        ),
      });
    }
  }
  return found;
}

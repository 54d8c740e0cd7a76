import { exactDay, showDate, showDay } from '../../document/show-time.ts';
import type { Header, Lineage, LineageProblem, PlanRecord, Reference } from '../types.ts';
import { isShortTitle } from './agreement.ts';
import { identify, type Identified } from './identify.ts';
import { standingOf } from './standing.ts';

interface Citation {
  readonly reference: Reference;
  readonly found: Identified;
}

/** Whether the child names the parent among its bases, and whether number, date and issuer agree with the parent's header. */
export function traceLineage(parent: PlanRecord, child: PlanRecord): Lineage {
  const citation = findCitation(parent.header, child);
  const problems: LineageProblem[] = citation ? checkCitation(parent.header, citation) : [];
  if (citation) problems.push(...checkOrder(parent.header, child.header));
  const unchecked = citation?.found.unchecked ?? [];
  return { cites: citation !== null, via: citation?.reference ?? null, unchecked, problems };
}

function findCitation(parent: Header, child: PlanRecord): Citation | null {
  const province = standingOf(child.header).province;
  let best: Citation | null = null;
  let weight = 0;
  for (const reference of child.references) {
    if (reference.use !== 'basis' && reference.type !== parent.type?.code) continue;
    const found = identify(parent, withWholeTitle(reference, child.text), province);
    if (!found) continue;
    const own = found.weight + (reference.use === 'basis' ? 0.1 : 0);
    if (own > weight) [best, weight] = [{ reference, found }, own];
  }
  return best;
}

const LONGEST_TITLE = 300;

/** "Kế hoạch số … triển khai Chỉ thị số 11-CT/TU … về khoáng sản": the title goes on through the paper that it names. */
function withWholeTitle(reference: Reference, text: string): Reference {
  if (reference.use !== 'basis' || !isShortTitle(reference.subject)) return reference;
  const { end } = reference.span;
  const rest = /^[^;\n]*/u.exec(text.slice(end, end + LONGEST_TITLE))?.[0] ?? '';
  return { ...reference, subject: `${reference.subject ?? ''} ${rest}`.trim() };
}

function checkCitation(parent: Header, { reference: via, found: { match } }: Citation): LineageProblem[] {
  const problems: LineageProblem[] = [];
  const add = (code: string, severity: LineageProblem['severity'], message: string): void =>
    void problems.push({ code, severity, message, span: via.span });
  if (match.number === 'differs')
    add(
      'lineage/number-differs',
      'error',
      `Viện dẫn số ${via.number ?? ''}, kế hoạch cấp trên mang số ${parent.number?.raw ?? ''}${match.isNumberNear ? ' (có thể gõ nhầm)' : ''}.`,
    );
  if (match.date === 'differs')
    add(
      'lineage/date-differs',
      'error',
      `Viện dẫn ngày ${showDay(via.date ?? '')}, kế hoạch cấp trên ký ${atDay(parent)}.`,
    );
  if (match.issuer === 'differs')
    add(
      'lineage/issuer-differs',
      'warning',
      `Viện dẫn cơ quan ban hành “${via.issuer ?? ''}”, kế hoạch cấp trên do “${parent.issuer?.canonical ?? ''}” ban hành.`,
    );
  return problems;
}

function atDay({ issued }: Header): string {
  const day = exactDay(issued);
  return day === null ? (showDate(issued) ?? '') : `ngày ${showDay(day)}`;
}

/** Signed before its parent: told only where both days are sure, a blank one being any day of its month. */
function checkOrder(parent: Header, child: Header): LineageProblem[] {
  const [first, last] = [parent.issued?.from ?? null, child.issued?.to ?? null];
  if (first === null || last === null || last >= first) return [];
  return [
    {
      code: 'lineage/child-older',
      severity: 'error',
      message: `Kế hoạch cấp dưới ký ${atDay(child)}, trước kế hoạch cấp trên (${showDate(parent.issued) ?? ''}).`,
      span: null,
    },
  ];
}

import type { Comparison, LineageProblem, PlanRecord } from '../types.ts';
import { titleWords } from './agreement.ts';
import { identify } from './identify.ts';
import { compareStanding, isSameProvince, standingOf } from './standing.ts';

/**
 * What makes the whole comparison doubtful, to be told before anything else: a plan against itself, the two given the wrong way
 * round, a "parent" that stands no higher, plans of two provinces or about different things.
 */
export function findWarnings(parent: PlanRecord, child: PlanRecord, comparison: Comparison): LineageProblem[] {
  const same = findSame(parent, child);
  if (same) return [same];
  if (comparison.lineage.cites) return [];
  const [above, below] = [standingOf(parent.header), standingOf(child.header)];
  const isCitedBack = parent.references.some(
    (reference) => reference.use === 'basis' && identify(child.header, reference, above.province) !== null,
  );
  const standing = compareStanding(above, below);
  const isUpsideDown = compareStanding(below, above) === 'above';
  if (isCitedBack || isUpsideDown)
    return [
      warn(
        'lineage/swapped',
        'error',
        isCitedBack
          ? 'Hai văn bản có thể bị đảo: văn bản đưa vào làm cấp trên lại viện dẫn văn bản kia làm căn cứ.'
          : `Hai văn bản có thể bị đảo: ${nameOf(child)} là cấp trên của ${nameOf(parent)}.`,
      ),
    ];
  const province = isSameProvince(above.province, below.province, child.header.issued?.to ?? null);
  if (province === false)
    return [
      warn(
        'lineage/other-province',
        'warning',
        `Hai kế hoạch của hai tỉnh khác nhau (${above.province ?? ''}, ${below.province ?? ''}); kết quả đối chiếu chỉ để tham khảo.`,
      ),
    ];
  if (isUnrelated(parent, child, comparison))
    return [
      warn(
        'lineage/unrelated',
        'warning',
        'Hai kế hoạch có vẻ nói về hai việc khác nhau: không viện dẫn nhau, tên gọi và nhiệm vụ hầu như không trùng.',
      ),
    ];
  if (standing === 'not-above')
    return [
      warn(
        'lineage/not-above',
        'warning',
        `${nameOf(parent)} không phải cấp trên của ${nameOf(child)}; các mục “bỏ sót” không hẳn là việc của cấp dưới.`,
      ),
    ];
  return [];
}

function findSame(parent: PlanRecord, child: PlanRecord): LineageProblem | null {
  const numbers = [parent, child].map(({ header }) =>
    header.number?.serial == null
      ? null
      : [header.number.raw, header.issued?.edtf, header.issuer?.canonical, header.title].join('|'),
  );
  const isSame = parent.id === child.id || (numbers[0] !== null && numbers[0] === numbers[1]);
  return isSame
    ? warn('lineage/same-plan', 'error', 'Hai tệp là cùng một văn bản: đang đối chiếu một kế hoạch với chính nó.')
    : null;
}

const LITTLE_COVERED = 0.25;
const LITTLE_SHARED = 0.34;

function isUnrelated(parent: PlanRecord, child: PlanRecord, { links, summary }: Comparison): boolean {
  const pairs = links.filter((link) => link.parent !== null && link.child !== null).length;
  // words of the genre make links of their own between any two plans, none of them sure
  const isSure = links.some((link) => link.of === 'task' && (link.certainty === 'sure' || link.status === 'verbatim'));
  if (summary.coverage > LITTLE_COVERED && pairs > 2 && isSure) return false;
  const [a, b] = [titleWords(parent.header.title ?? ''), titleWords(child.header.title ?? '')];
  if (a.size === 0 || b.size === 0) return pairs === 0;
  const shared = [...b].filter((word) => a.has(word)).length;
  return shared < LITTLE_SHARED * Math.min(a.size, b.size);
}

function nameOf({ header, source }: PlanRecord): string {
  return header.issuer?.canonical ?? source.name;
}

function warn(code: string, severity: LineageProblem['severity'], message: string): LineageProblem {
  return { code, severity, message, span: null };
}

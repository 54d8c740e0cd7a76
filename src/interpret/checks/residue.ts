import type { Diagnostic } from '../../document/diagnostic.ts';
import { foldPhrase } from '../../document/fold.ts';
import { toSourceSpan } from '../../document/source-document.ts';
import type { ReadDocument } from '../../annotate/reading.ts';
import { walkOutline } from '../../outline/outline-node.ts';
import type { ExtractedPlan } from '../interpret-plan.ts';

const OWN_AREA =
  /(?<!\p{L})trên địa bàn (?<kind>tỉnh|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+(?<name>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/gu;

/** "trên địa bàn huyện X" in a plan of huyện Y: another place's name left in by copying. Only the issuer's own kind of place is judged. */
export function checkResidue(
  _document: ReadDocument,
  plan: Pick<ExtractedPlan, 'roots' | 'unitContext'>,
): Diagnostic[] {
  const own = plan.unitContext.issuerPlace;
  const kind =
    own === null ? undefined : /^(?:tỉnh|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?=\s)/u.exec(own)?.[0];
  if (own === null || kind === undefined) return [];
  const ownKey = foldPhrase(own.slice(kind.length));
  const found: Diagnostic[] = [];
  for (const node of walkOutline(plan.roots)) {
    if (node.table !== undefined || node.role === 'basis' || !node.block.text.includes('trên địa bàn')) continue;
    for (const match of node.block.text.matchAll(OWN_AREA)) {
      const name = match.groups?.['name'] ?? '';
      const key = foldPhrase(name);
      if (
        match.groups?.['kind'] !== kind ||
        key === ownKey ||
        key.startsWith(`${ownKey} `) ||
        ownKey.startsWith(`${key} `)
      )
        continue;
      found.push({
        code: 'residue/other-place',
        severity: 'warning',
        args: { found: `${kind} ${name}`, own },
        span: toSourceSpan(node.block, match.index, match.index + match[0].length),
      });
    }
  }
  return found;
}

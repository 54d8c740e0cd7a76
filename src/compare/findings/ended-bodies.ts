import { wholeWords } from '../../document/text-boundary.ts';
import { foldPhrase } from '../../document/fold.ts';
import { showDay } from '../../document/show-time.ts';
import { REFORM_DAY } from '../../lexicon/places/places.ts';
import { ENDED_BODIES } from '../../lexicon/units/ended-bodies.ts';
import type { OutlineNodeRecord, PlanRecord } from '../../record/schema.ts';
import { shorten } from './gaps.ts';
import type { Finder, FindingDraft } from './index.ts';

interface Pattern {
  readonly find: RegExp;
  readonly since: string;
  readonly now: string;
}

const PATTERNS: readonly Pattern[] = ENDED_BODIES.map(({ name, since, now }) => ({
  find: new RegExp(wholeWords(name), 'gu'),
  since,
  now,
}));
/** Whether a text names any of them: most name none. */
const ANY = new RegExp(wholeWords(ENDED_BODIES.map(({ name }) => name).join('|')), 'u');
/** What is told of the past may name them. */
const PAST: ReadonlySet<string> = new Set(['basis', 'theme', 'purpose']);

/** Bodies that were no more when the plan was signed and that its own text still gives work to, each once. */
export const findEndedBodies: Finder = (_comparison, _parent, { record }) => {
  const issued = record.header.issued?.from ?? null;
  if (issued === null || !ANY.test(record.text)) return [];
  const own = foldPhrase(`${record.header.issuer?.name ?? ''} ${record.header.parentIssuer?.name ?? ''}`);
  // a paper of a district that its date says had ended: its own kind goes without saying
  const isDistrict = record.header.level === 'district';
  const ended = PATTERNS.filter(({ since }) => issued >= since && !(isDistrict && since === REFORM_DAY));
  const seen = new Set<string>();
  const found: FindingDraft[] = [];
  if (ended.length === 0) return found;
  for (const node of leavesOf(record.outline)) {
    const text = record.text.slice(node.span.start, node.span.end);
    for (const { find, since, now } of ended) {
      for (const match of text.matchAll(find)) {
        const key = foldPhrase(match[0]);
        const start = node.span.start + match.index;
        // "Phòng … huyện" and the same name without its district are one mention
        const isInside = [...seen].some((other) => other.includes(key));
        if (isInside || own.includes(key) || isCited(record, start) || isFormer(text, match)) continue;
        seen.add(key);
        found.push({
          code: 'copy/ended-body',
          severity: 'warning',
          message: `“${match[0]}” không còn từ ngày ${showDay(since)}: “${shorten(around(text, match.index), 120)}”.`,
          advice: `Sửa thành ${now}.`,
          parent: null,
          child: { task: node.id, quote: around(text, match.index), span: { start, end: start + match[0].length } },
          key,
        });
      }
    }
  }
  return found;
};

function leavesOf(outline: readonly OutlineNodeRecord[]): OutlineNodeRecord[] {
  return outline.flatMap((node) => {
    if (PAST.has(node.role)) return [];
    return node.children.length === 0 ? [node] : leavesOf(node.children);
  });
}

/** "UBND huyện Vân Khê trước đây quản lý", "huyện Vân Khê (cũ)", "nguyên cán bộ Phòng …": named as what it was. */
function isFormer(text: string, { 0: name, index }: RegExpMatchArray): boolean {
  const at = index ?? 0;
  const behind = text.slice(at + name.length, at + name.length + 40);
  return (
    /^[^.;,]{0,30}?(?:trước đây|trước sắp xếp|\(?cũ)(?!\p{L})/u.test(behind) ||
    /(?<!\p{L})nguyên\s[^.;,]{0,30}$/u.test(text.slice(0, at))
  );
}

function isCited(record: PlanRecord, at: number): boolean {
  return record.references.some(({ span }) => at >= span.start && at < span.end);
}

function around(text: string, at: number): string {
  const start =
    Math.max(text.lastIndexOf('.', at), text.lastIndexOf(';', at), text.lastIndexOf('\n', at), at - 120) + 1;
  const end = at + 100;
  const words = text.slice(Math.max(0, start), end);
  return (end < text.length ? words.replace(/\s\S*$/u, '…') : words).trim();
}

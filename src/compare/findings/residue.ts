import { ADMINISTRATIVE_LEVELS } from '../../lexicon/levels.ts';
import type { Level, OutlineNodeRecord, Task } from '../../record/schema.ts';
import { wholeWords } from '../../document/text-boundary.ts';
import { foldPhrase } from '../../document/fold.ts';
import type { PreparedPlan } from '../prepare/prepare-plan.ts';
import type { Comparison, LinkSide } from '../types.ts';
import { addresseeOf, leadsItself } from '../verdicts/addressed.ts';
import { shorten } from './gaps.ts';
import type { Finder, FindingDraft } from './index.ts';
import { leadsLeft } from './leads-left.ts';

const LEVEL_NAMES: Readonly<Partial<Record<Level, string>>> = {
  province: 'tỉnh|thành phố',
  district: 'huyện|quận|thị xã',
  commune: 'xã|phường|thị trấn|đặc khu',
};
const PARTY_NAMES: Readonly<Partial<Record<Level, string>>> = {
  province: 'Tỉnh ủy|Tỉnh uỷ',
  district: 'Huyện ủy|Huyện uỷ|Quận ủy|Thị ủy',
};

/** "Cư M'gar" has two. */
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’]*";

/** The parent's level, place or year left in the child's own text by copying. */
export const findResidue: Finder = (comparison, parent, child) => [
  ...findLevels(parent, child),
  ...findPlaces(child),
  ...findAdvised(child),
  ...findLeadsAbove(comparison, parent, child),
  ...findReportsAbove(comparison, parent, child),
  ...findUrged(child),
];

/**
 * "… trên địa bàn tỉnh" in a ward's plan, "UBND tỉnh yêu cầu các đơn vị …" in its closing words. The bases and quoted titles may
 * speak of the parent's level, and themes of its history ("những thành tựu của tỉnh").
 */
function findLevels(parent: PreparedPlan, child: PreparedPlan): FindingDraft[] {
  const above = parent.record.header.level;
  const own = child.record.header.level;
  const names = above === null ? undefined : LEVEL_NAMES[above];
  if (above === null || names === undefined || above === own || isNamedAtLevel(child, names)) return [];
  const area = new RegExp(
    wholeWords(`(?:trên địa bàn (?:toàn )?|(?:trên|trong) phạm vi (?:toàn )?)(?:${withCapital(names)})`),
    'gu',
  );
  const heads = [`(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:${names})`, PARTY_NAMES[above] ?? '']
    .filter((part) => part !== '')
    .join('|');
  const orders = new RegExp(wholeWords(`(?:${heads})(?: ${NAME_WORD}){0,4} (?:yêu cầu|đề nghị)(?! của)`), 'gu');
  return [
    ...matchNodes(child, area, ['basis', 'theme']).map((found) =>
      residue('copy/level-left', `Còn phạm vi của cấp trên: “${found.match}”.`, found),
    ),
    ...matchNodes(child, orders, ['basis', 'theme', 'task']).map((found) =>
      residue('copy/issuer-left', `Còn cơ quan cấp trên đứng ra yêu cầu: “${found.match}”.`, found),
    ),
  ];
}

/** "trên địa bàn Thành phố" as well. */
function withCapital(names: string): string {
  return names.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** Seats of power that a body of their own level alone advises. */
const SEATS =
  /^(?:(?:Thường trực|Ban Thường vụ|Ban Chấp hành|Chủ tịch|Lãnh đạo)\s)?(?:UBND|[UỦ][yỷ] ban nhân dân|HĐND|Hội đồng nhân dân|Huyện ủy|Huyện uỷ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Quận ủy|Thị ủy|Đảng ủy)/iu;

/** "Tham mưu Huyện ủy, HĐND huyện …" in a commune's plan: its offices advise its own committee; to the one above it reports. */
function findAdvised(child: PreparedPlan): FindingDraft[] {
  const { header, tasks, text } = child.record;
  const own = header.level === null ? -1 : ADMINISTRATIVE_LEVELS.indexOf(header.level);
  if (own < 0) return [];
  return tasks.flatMap((task): FindingDraft[] =>
    task.units
      .filter(
        ({ role, level, name }) =>
          role === 'advised' && level !== null && SEATS.test(name) && ADMINISTRATIVE_LEVELS.indexOf(level) < own,
      )
      // "phối hợp Phòng … tham mưu UBND huyện": the body above is advised by its own office
      .filter(({ span }) =>
        /(?:^|[\s.;:\-–•])\s{0,3}(?:[Tt]ham mưu|[Gg]iúp)(?:\s(?:cho|giúp|với))?\s[^.;\n]{0,60}$/u.test(
          text.slice(Math.max(0, task.span.start - 2), span.start),
        ),
      )
      .slice(0, 1)
      .map(({ name }) => bodyLeft(task, name)),
  );
}

/** Whom only the issuer itself reports to. */
const HEADS = /^(?:(?:Phó )?Thủ tướng|Chính phủ|Bộ Chính trị|Ban Bí thư)/iu;

/** "… báo cáo Thủ tướng Chính phủ" of a department of the province, as the parent says it of its own: told past its own committee. */
function findReportsAbove({ links }: Comparison, parent: PreparedPlan, child: PreparedPlan): FindingDraft[] {
  const own = child.record.header.level === null ? -1 : ADMINISTRATIVE_LEVELS.indexOf(child.record.header.level);
  const to = addresseeOf(parent.record.header, child.record.header);
  const [above, below] = [parent, child].map(
    ({ passages }) => new Map(passages.task.map((passage) => [passage.id, passage])),
  );
  const seen = new Set<string>();
  return links.flatMap((link): FindingDraft[] => {
    const [first, other] = [above?.get(link.parent?.task ?? ''), below?.get(link.child?.task ?? '')];
    if (!first || !other || seen.has(other.id) || leadsItself(first, to)) return [];
    const leads = other.units.filter(({ unit }) => unit.role === 'lead');
    const isByOffice = leads.length > 0 && leads.every(({ unit }) => !SEATS.test(unit.name));
    const told = other.units.find(
      ({ unit, key }) =>
        unit.role === 'report-to' &&
        unit.level !== null &&
        ADMINISTRATIVE_LEVELS.indexOf(unit.level) < own &&
        (SEATS.test(unit.name) || HEADS.test(unit.name)) &&
        first.units.some((one) => one.unit.role === 'report-to' && one.key === key && one.unit.level === unit.level),
    );
    if (!isByOffice || !told || OWN_SEAT.test(other.quote)) return [];
    seen.add(other.id);
    return [bodyLeft(other, told.unit.name)];
  });
}

/** "tham mưu UBND tỉnh báo cáo …", "trình Ủy ban nhân dân xã …": its own committee stands between. */
const OWN_SEAT = /(?<!\p{L})(?:tham mưu|trình|giúp)(?!\p{L})/iu;

/** "đôn đốc các Sở, ngành, các thôn" in a commune's plan: it urges nobody above it. */
const URGED = /(?<!\p{L})(?:đôn đốc|chỉ đạo|yêu cầu|giao|phân công)\s(?<name>các [Ss]ở(?:,\s?ban)?,\s?ngành)(?!\p{L})/u;

function findUrged({ record: { header, tasks } }: PreparedPlan): FindingDraft[] {
  const own = header.level === null ? -1 : ADMINISTRATIVE_LEVELS.indexOf(header.level);
  if (own <= ADMINISTRATIVE_LEVELS.indexOf('province')) return [];
  return tasks.flatMap((task): FindingDraft[] => {
    const name = URGED.exec(task.quote.replace(/\s+/gu, ' '))?.groups?.['name'];
    return name === undefined ? [] : [bodyLeft(task, name)];
  });
}

function bodyLeft({ id, quote, span }: Pick<Task, 'id' | 'quote' | 'span'>, name: string): FindingDraft {
  return {
    code: 'copy/body-left',
    severity: 'warning',
    message: `Còn cơ quan của cấp trên trong việc của cấp mình: “${shorten(quote, 90)}” (${name}).`,
    parent: null,
    child: { task: id, quote, span },
    key: foldPhrase(quote),
  };
}

/** "4. Sở Nông nghiệp và Môi trường: Chỉ đạo thu gom rác …" in a commune's plan. */
function findLeadsAbove({ links }: Comparison, parent: PreparedPlan, child: PreparedPlan): FindingDraft[] {
  return leadsLeft(links, parent, child).map(({ name, link }) => ({
    code: 'copy/body-left',
    severity: 'warning',
    message: `Cơ quan của cấp trên vẫn chủ trì trong kế hoạch của cấp mình: “${shorten(link.child?.quote ?? '', 90)}” (${name}).`,
    parent: link.parent,
    child: link.child,
    key: foldPhrase(`${name} ${link.child?.quote ?? ''}`),
  }));
}

/** A district that its date says had ended still calls itself a district: its own level word is no residue. */
function isNamedAtLevel(child: PreparedPlan, names: string): boolean {
  const { issuer, title } = child.record.header;
  const said = `${issuer?.name ?? ''} ${issuer?.canonical ?? ''} ${title ?? ''}`;
  return new RegExp(wholeWords(names), 'iu').test(said.replace(/(?:của|sự kiện|tỉnh) (?:tỉnh|huyện)/gu, ''));
}

/** "… của UBND phường Tân An" closing the plan of another ward. */
function findPlaces(child: PreparedPlan): FindingDraft[] {
  const { level, issuer, place } = child.record.header;
  const names = level === null ? undefined : LEVEL_NAMES[level];
  const known = foldPhrase(`${issuer?.canonical ?? ''} ${issuer?.name ?? ''} ${place ?? ''}`);
  if (names === undefined || level === 'province' || known.trim() === '' || place === null) return [];
  const named = new RegExp(
    wholeWords(`(?:UBND|Ủy ban nhân dân|Đảng ủy|địa bàn) (?:${names}) (?<place>${NAME_WORD}(?: ${NAME_WORD}){0,3})`),
    'gu',
  );
  return matchNodes(child, named, ['basis', 'theme', 'task'])
    .filter(({ place: other }) => !known.includes(foldPhrase(other)))
    .map((found) => residue('copy/place-left', `Còn tên nơi khác: “${found.match}”.`, found));
}

interface Found {
  readonly match: string;
  readonly place: string;
  readonly side: LinkSide;
}

function residue(code: string, message: string, { side }: Found): FindingDraft {
  return { code, severity: 'warning', message, parent: null, child: side, key: foldPhrase(side.quote) };
}

function matchNodes(child: PreparedPlan, pattern: RegExp, without: readonly OutlineNodeRecord['role'][]): Found[] {
  const { record } = child;
  const found: Found[] = [];
  const walk = (node: OutlineNodeRecord): void => {
    for (const below of node.children) walk(below);
    if (without.includes(node.role) && !(pattern.source.includes('địa bàn') && node.role === 'task')) return;
    const own =
      node.children.length === 0
        ? record.text.slice(node.span.start, node.span.end)
        : `${node.heading ?? ''} ${node.text}`;
    for (const match of own.matchAll(pattern)) {
      const start = node.children.length === 0 ? node.span.start + match.index : node.span.start;
      const isCited = record.references.some(({ span }) => start >= span.start && start < span.end);
      if (isCited) continue;
      const context = sentenceAround(own, match.index);
      found.push({
        match: match[0].replace(/\s+/gu, ' '),
        place: match.groups?.['place'] ?? '',
        side: { task: node.id, quote: context, span: { start, end: Math.min(start + match[0].length, node.span.end) } },
      });
    }
  };
  for (const node of record.outline) walk(node);
  return found;
}

function sentenceAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('.', at), text.lastIndexOf(';', at), at - 160) + 1;
  return shorten(text.slice(Math.max(0, start), at + 120), 240);
}

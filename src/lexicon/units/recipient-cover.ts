import { foldPhrase } from '../../document/fold.ts';
import { wholeWords } from '../../document/text-boundary.ts';
import { isShortFor, splitName, type NameParts } from './short-for.ts';

/** A name in "Nơi nhận", or of a unit with work: as written, and folded with short forms written out. */
export interface RecipientName {
  readonly name: string;
  readonly key: string;
}

export interface UnitWithWork extends RecipientName {
  /** What it is there for (`findUnitFunctions`); [] where unknown. */
  readonly functions: readonly string[];
}

/**
 * Lines that reach all who have work in the paper, or whom nobody could list: "Như Điều 3", "Như mục III", "Các cơ quan, đơn vị
 * liên quan", "Các phòng, đơn vị thuộc Sở", "Thành viên Ban Chỉ đạo".
 */
const EVERYBODY = new RegExp(
  `^\\s*như(?!\\p{L})|${wholeWords('nêu tại|có tên|được giao|liên quan|hữu quan|thành viên|nói trên')}|${wholeWords('các|những')} (?:cơ quan|đơn vị|tổ chức, đơn vị)(?!\\p{L})(?! sự nghiệp)|^\\s*mục(?!\\p{L})`,
  'iu',
);

/** "TT Đảng ủy, HĐND xã": each of them; "Sở: NN&MT, TC, VH,TT&DL": each with the head before the colon, names of two parts too. */
export function namesInLine(line: string): string[] {
  const head = /^\s*(?:các )?(?<head>Sở|Phòng|Ban|Bộ)\s?:/iu.exec(line);
  const parts = line
    .slice(head?.[0].length ?? 0)
    .split(/[,;]/u)
    .map((part) => part.trim());
  if (parts.length < 2 && !head) return [line];
  const name = head?.groups?.['head'];
  if (name === undefined) return [line, ...parts.flatMap(withLevelOfLast(line))];
  const pairs = parts.slice(1).map((part, index) => `${parts[index] ?? ''}, ${part}`);
  return [line, ...[...parts, ...pairs].map((part) => `${name} ${part}`)];
}

/** "Phòng Kinh tế, Phòng VH-XH xã": the level at the end is that of each; a name without it is found by its own words. */
function withLevelOfLast(line: string): (part: string) => string[] {
  const level = /\s(?:xã|phường|thị trấn|huyện|tỉnh|thành phố|đặc khu)$/iu.exec(line)?.[0];
  return (part) => (level !== undefined && part.endsWith(level) ? [part, part.slice(0, -level.length)] : [part]);
}

const MASS_FUNCTIONS = new Set(['front', 'youth', 'women', 'farmers', 'veterans', 'trade-union']);

interface Collective {
  readonly line: RegExp;
  readonly covers: (unit: UnitWithWork, line: string) => boolean;
}

/** "Giám đốc Trung tâm …" gets what the centre gets. */
const POST = '(?:Giám đốc|Trưởng|Chánh|Thủ trưởng|Chủ nhiệm)';

/** "Các phòng" are offices of a body below the province's: "Công an tỉnh" is none of them, unless the line names the level. */
const HIGHER = /\s(?<level>tỉnh|thành phố|Trung ương)(?:\s\p{Lu}.*)?$/u;

function isAmongOffices(unit: UnitWithWork, line: string): boolean {
  const level = HIGHER.exec(unit.name)?.groups?.['level'];
  return isOffice(unit) && (level === undefined || line.includes(level));
}

function startsWith(heads: string): (unit: UnitWithWork) => boolean {
  const pattern = new RegExp(`^\\s*(?:${POST}\\s)?${wholeWords(heads)}`, 'iu');
  return ({ name }) => pattern.test(name);
}

const isOffice = startsWith('Phòng|Ban|Văn phòng|Trung tâm|Công an|Thanh tra|Đài|Trạm|bộ phận|công chức');
const isMassBody = startsWith('Hội|Đoàn|Xã đoàn|Huyện đoàn|Tỉnh đoàn|Liên đoàn|Công đoàn');

/** Collective recipients and whom they stand for. Source: the recipients of plans of all levels. */
const COLLECTIVES: readonly Collective[] = [
  {
    line: /CT\s?-?\s?XH|chính trị\s?[-–]?\s?xã hội|đoàn thể|hội, đoàn|tổ chức thành viên/iu,
    covers: (unit) => unit.functions.some((id) => MASS_FUNCTIONS.has(id)) || isMassBody(unit),
  },
  {
    line: /các sở|sở, ban|sở, ngành|ban, ngành/iu,
    covers: startsWith(
      'Sở|Thanh tra|Văn phòng|Ban|Công an|Bộ Chỉ huy|Bộ CHQS|Bảo hiểm|Cục|Chi cục|Kho bạc|Thuế|Đài|Báo|Phòng|Trung tâm',
    ),
  },
  { line: /(?:các|những) (?:phòng|ban|ngành)|phòng, ban/iu, covers: isAmongOffices },
  // an official of a committee that gets the paper
  { line: /(?:UBND|[uủ][ỷy] ban nhân dân)(?! các)/iu, covers: startsWith('công chức|bộ phận') },
  { line: /(?:các|những) (?:trường|cơ sở giáo dục|nhà trường)/iu, covers: startsWith('Trường|nhà trường') },
  {
    line: /(?:các|trưởng) (?:thôn|bản|ấp|tổ dân phố|tdp|khu phố|khóm|buôn|xóm|khu dân cư)/iu,
    covers: startsWith('thôn|bản|ấp|tổ dân phố|TDP|khu phố|khóm|buôn|trưởng|tổ trưởng|Ban công tác|Ban nhân dân'),
  },
  // "UBND xã, phường": all of them, as "UBND các xã, phường"
  {
    line: /(?:UBND|[uủ][ỷy] ban nhân dân) (?:các|cấp|xã\s?[,/]|phường\s?[,/]|huyện\s?[,/])/iu,
    covers: startsWith('UBND|Ủy ban nhân dân'),
  },
  {
    line: /các (?:chi bộ|đảng bộ|chi, đảng bộ|tổ chức (?:cơ sở )?đảng)/iu,
    covers: startsWith('Chi bộ|Đảng bộ|Đảng ủy'),
  },
];

/**
 * "Lưu: VPĐU": the issuer's own office keeps and sends the paper; a website or bulletin and its editors are no body that gets one, and
 * "cơ quan thường trực Ban Chỉ đạo" is what another body is besides.
 */
const OWN_OFFICE = foldPhrase('văn phòng');
const NO_ADDRESSEE =
  /^(?:ban biên tập|cơ quan thường trực|trang (?:thông tin|mạng)|cổng (?:thông tin|dịch vụ)|bản tin|chuyên (?:trang|mục)|fanpage|hệ thống)/iu;

/** Named for a part that they play or what they are, not by their name: "cơ quan chủ trì", "chủ cơ sở", "lực lượng quân đội, công an". */
const IN_GENERAL =
  /^(?:cơ quan|đơn vị|tổ chức|lực lượng|chính quyền|chủ|cán bộ|cấp|doanh nghiệp|nhà thầu|báo chí|người)(?:\s(?![^,]*\p{Lu})|$)/u;

function isOutside({ name, key }: UnitWithWork, own: ReadonlySet<string>): boolean {
  if (NO_ADDRESSEE.test(name) || IN_GENERAL.test(name.slice(0, 1).toLowerCase() + name.slice(1))) return true;
  if (!key.startsWith(OWN_OFFICE)) return false;
  const rest = key.slice(OWN_OFFICE.length).trim();
  return rest === '' || [...own].some((issuer) => issuer !== '' && rest.includes(issuer));
}

const FEWEST = 2;

/** The list says whom it leaves out: it has lines, and none of them reaches everybody. */
export function namesRecipients(recipients: readonly Pick<RecipientName, 'name'>[]): boolean {
  return recipients.length >= FEWEST && !recipients.some(({ name }) => EVERYBODY.test(name));
}

/** Short names are inside too many others to tell. */
const TELLING = 8;

/**
 * Units with work whom no line of "Nơi nhận" reaches, each once, in order. [] where there is no such list, or where a line of it
 * reaches everybody. The one rule for the notes on a document and for comparisons. `own`: the issuer and its like.
 */
export function findUninformed<T extends UnitWithWork>(
  recipients: readonly RecipientName[],
  units: readonly T[],
  own: ReadonlySet<string>,
): T[] {
  if (!namesRecipients(recipients)) return [];
  const reached = COLLECTIVES.flatMap(({ line, covers }) =>
    recipients.flatMap(({ name }) => (line.test(name) ? [{ name, covers }] : [])),
  );
  // asked for only where no collective name reaches a unit, and keys, which cost most, where no line is its name by the letters either
  let parts: readonly NameParts[] | undefined;
  let keys: readonly string[] | undefined;
  const seen = new Set(own);
  return units.filter((unit) => {
    if (unit.key === '' || seen.has(unit.key) || isOutside(unit, own)) return false;
    seen.add(unit.key);
    if (reached.some(({ name, covers }) => covers(unit, name))) return false;
    const long = splitName(unit.name);
    parts ??= recipients.map(({ name }) => splitName(name));
    if (parts.some((short) => isShortFor(short, long))) return false;
    keys ??= recipients.map(({ key }) => key);
    return !keys.some((key) => key.includes(unit.key) || (key.length >= TELLING && unit.key.includes(key)));
  });
}

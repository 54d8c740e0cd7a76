import { endsIn } from '../document/trim.ts';
import { isBlankCode } from '../document/text-boundary.ts';
import { isCapitals } from './header-lines.ts';
import { tokenize } from '../annotate/tokens.ts';
import { readText } from '../annotate/reading.ts';
import { asUnitList, readHeadingNames } from '../annotate/units/index.ts';
import { contentOf, textOf, type OutlineNode, type TextRange } from './outline-node.ts';

/** A title before a colon is at most this long; a longer lead-in is a sentence. */
const LONGEST_TITLE = 150;
const LONGEST_HEADING = 220;
const LONGEST_BOLD = 400;
/** "6. Đề nghị: Hiệp hội Doanh nghiệp tỉnh, …": the colon belongs to the asking word (docs/genre.md 5.4, construction 1). */
const ASKING = /^(?:Đề nghị|Yêu cầu|Giao|Phân công)\s?:\s*/u;
/** Parts each node's words into heading and running text (docs/genre.md 3.2: heading + body on one line: title before the first ":"). */
export function splitHeading(node: OutlineNode): void {
  if (node.kind === 'table') return;
  const content = contentOf(node);
  const { start, end } = node.content;
  const setHeading = (heading: TextRange, bodyStart: number): void => {
    node.heading = heading;
    node.headingUnits = asUnitList(tokenize(headingOf(node), node.block.reading.lexicon));
    node.body = { start: skipBlanks(node.block.text, bodyStart), end };
  };
  const trimmedEnd = start + content.trimEnd().length;
  const colon = findTitleColon(content, node);
  if (colon > 0 && content.slice(colon + 1).trim() !== '') {
    setHeading({ start, end: start + colon }, start + colon + 1);
    return;
  }
  if (isWholeHeading(node, content.trim())) {
    const headingEnd = node.block.text.charAt(trimmedEnd - 1) === ':' ? trimmedEnd - 1 : trimmedEnd;
    setHeading({ start, end: headingEnd }, end);
  }
}

/** Offset of the first sign that is no blank. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlankCode(text.charCodeAt(at))) at += 1;
  return at;
}

function findTitleColon(content: string, node: OutlineNode): number {
  const lead = ASKING.exec(content)?.[0].length ?? 0;
  const searched = content.slice(0, LONGEST_TITLE + 100);
  const first = searched.indexOf(':', lead);
  const isList = isPlaceList(searched, first) || isNameList(content, first, node);
  const colon = isList ? searched.indexOf(':', first + 1) : first;
  // "https://…"
  if (colon < 2 || content.startsWith('//', colon + 1)) return -1;
  const title = content.slice(0, colon);
  if (isHeadOfList(title, content.slice(colon, colon + 80))) return -1;
  if (/^\d{1,2}$/u.test(title.slice(-2).trim()) && /^\d{2}/u.test(content.slice(colon + 1))) return -1;
  if (node.property) return colon;
  if (node.form === 'paragraph') return STEP.test(title) ? colon : -1;
  // a list of units before a colon may hold ";": "13. Các cơ quan, đơn vị; các tổ chức … huyện: Đẩy mạnh …"
  const isTitle = isTitleByForm(title, node) || asUnitList(tokenize(title, node.block.reading.lexicon)) !== null;
  return isTitle ? colon : -1;
}

/** "Bước 2: Chủ tịch xã nhận xét …": a step with its work. */
const STEP = /^Bước \d{1,2}$/u;

function isTitleByForm(title: string, { form }: OutlineNode): boolean {
  if (form === 'bullet' && (title.length > 60 || title.split(' ').length > 10)) return false;
  return title.length <= LONGEST_TITLE && !/[.;!?]/u.test(title.replace(/^(?:Ông|Bà)\.|(?<=\p{Lu})\./gu, ''));
}

const PLURAL_PLACE =
  /(?:các|\d{1,2}) (?:tỉnh|thành phố|xã|phường|huyện|quận|thị xã|đặc khu)(?:, (?:tỉnh|thành phố|xã|phường|đặc khu))*$/u;
const TWO_NAMES = /^:\s?\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,4}(?:,|\svà)\s\p{Lu}/u;

/** "UBND các xã: Gia Thuận, Tân Điền": the names behind the colon belong to the title. */
function isPlaceList(text: string, colon: number): boolean {
  return colon > 0 && TWO_NAMES.test(text.slice(colon, colon + 80)) && PLURAL_PLACE.test(text.slice(0, colon));
}

/** "Các công ty: Thủy điện Vân Khê, Cấp nước Hải Sơn:", "Các Sở, ngành: Công Thương, Xây dựng": one name of many, to the next colon or the end. */
function isNameList(content: string, colon: number, node: OutlineNode): boolean {
  if (colon < 2 || colon > LONGEST_MANY || !/^(?:\p{L}+ )?các\s/iu.test(content)) return false;
  if (!TWO_FIELDS.test(content.slice(colon, colon + 80))) return false;
  const next = content.indexOf(':', colon + 1);
  const list = (next < 0 ? content : content.slice(0, next)).trim();
  if (list.length > LONGEST_HEADING || endsIn(list, '.!?')) return false;
  const reading = readText(list, node.block.reading.lexicon);
  const names = asUnitList(reading) ?? readHeadingNames(reading);
  const last = names?.[names.length - 1];
  return names?.[0] !== undefined && names[0].end > colon && last?.end === list.length;
}

const LONGEST_MANY = 60;
const TWO_FIELDS = /^:\s?\p{Lu}\p{L}*(?:\s\p{L}+){0,5}(?:[,;]|\svà)\s\p{Lu}/u;

/** "Các Bộ: Quốc phòng, Công an chủ động …", "Giao Giám đốc các Sở: Xây dựng, Y tế; …": one list of bodies, no title. */
function isHeadOfList(title: string, behind: string): boolean {
  if (!/(?:^|\s)các (?:Bộ|Sở|Phòng|Ban|Hội|Đoàn thể|Trường)$/iu.test(title)) return false;
  return title.indexOf(' ') === title.lastIndexOf(' ') || TWO_FIELDS.test(behind);
}

function isWholeHeading(node: OutlineNode, content: string): boolean {
  const isBoldOverParts = node.block.style.bold === true && node.children.length > 0;
  if (content === '' || content.length > (isBoldOverParts ? LONGEST_BOLD : LONGEST_HEADING)) return false;
  if (node.kind === 'section' || node.form === 'appendix')
    return !endsIn(content, '.;') || isCapitals(content) || isShortTitle(node, content);
  if (node.form === 'paragraph') return node.children.length > 0;
  if (endsIn(content, ':') || isCapitals(content)) return true;
  if (endsIn(content, '.;!?')) return isBoldOverParts;
  if (node.form === 'bullet') return node.children.length > 0 && content.length < 120;
  return node.children.length > 0 || node.block.style.bold === true;
}

/** "IV. Tổ chức thực hiện." over its parts: a title with a full stop. */
function isShortTitle(node: OutlineNode, content: string): boolean {
  return node.children.length > 0 && content.length < 60 && /^[^.;:]*\.$/u.test(content) && !content.includes(' này ');
}

/** Title as written, or '' where the node has none. */
export function headingOf(node: OutlineNode): string {
  return node.heading ? textOf(node, node.heading).trim() : '';
}

import { countInside, goesOnCount, NOTHING_COUNTED, type Counted } from './counted-sentence.ts';
import { goesOnNote } from './end-notes.ts';
import type { Line } from './line.ts';
import { measurePrint } from './print-width.ts';

/**
 * Which lines are one paragraph. Readers that know geometry say so themselves (`continues`);
 * for the rest the words decide: a line that ends without an end mark and is followed by a small letter goes on,
 * also over an empty line or a page number that stands between (docs/genre.md 1.5).
 */

/** The start of a numbered, lettered or bulleted line, or of a line with a fixed opening. */
const ITEM_START =
  /^(?:(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|ĐIỀU|Điều|PHỤ LỤC|Phụ lục)\s+(?:[IVXLC]{1,6}|\d{1,3}|thứ|THỨ)(?![\p{L}\p{N}])|[IVX]{1,6}\s?[.\-/)](?=\s|\p{L})|\d{1,2}(?:\.\d{1,2}){1,4}[.\-–)]?(?=\s)|\d{1,3}\s?[.)/](?=\s)|\d{1,3}\s?[-–](?=\s\p{Lu})|[a-zđ]\s?[.)](?=\s)|\((?:[a-zđ]|[ivx]{1,5})\)|\(\d{1,2}\)|[-–—•*+▪◦●○■□►✓➢❖](?=\s?\S))/u;
const FIXED_START =
  /^(?:Căn c[ứư]|(?:Theo|Xét) đề nghị của|Kính gửi|Nơi nhận|Trên đây là|Lưu(?=\s?:|\s(?:VT|VP|BT|HS|[Vv]ăn thư|[Vv]ăn phòng)(?!\p{L})|$)|Số\s*:|V\/v|TM\.|KT\.|TL\.|TUQ\.|T\/M|K\/T|T\/L|CỘNG H|ĐẢNG CỘNG SẢN|Độc lập|[\p{Lu}\s]{5,60}\sđiện\s?:|KẾ HOẠCH$|(?:QUYẾT ĐỊNH|NGHỊ ĐỊNH|QUYẾT NGHỊ)\s?:?$|PHỤ LỤC|Bản (?:điện tử|giấy))/u;
const LONE_MARKER = /^(?:[IVX]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\s?[.)]$/u;
/** The name of the type stands on a line of its own, whatever Markdown joins to it. */
const TYPE_ALONE =
  /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CÔNG ĐIỆN|CHỈ THỊ|THÔNG BÁO|HƯỚNG DẪN|TỜ TRÌNH|BÁO CÁO|NGHỊ QUYẾT|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY CHẾ|QUY ĐỊNH|PHỤ LỤC(?:\s[IVX\d]{1,4})?)$/u;
/** "Chương II" and "PHẦN THỨ NHẤT" stand on a line of their own over their title (NĐ 30 Phụ lục I, II.5): one heading. */
const NAMED_ALONE =
  /^(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\s+(?:[IVXLC]{1,6}|\d{1,3}|(?:THỨ|Thứ|thứ)\s\p{L}{2,5})\s?[.:]?$/u;
const LONGEST_PART_TITLE = 220;
/** "A. BIỆN PHÁP", "II.1. MÔ TẢ", "BẢNG 1: …" below a title begin what is under it. */
const NEXT_HEADING =
  /^(?:\p{Lu}\s?[.)/:-]|[IVX]{1,5}\s?[.)/:-]|(?:BẢNG|BIỂU|HÌNH|MẪU|DANH MỤC|DANH SÁCH|PHỤ LỤC|STT|TT)(?!\p{L}))/u;
/** What stands below "PHỤ LỤC I." in capitals is its title, over however many lines. */
const ANNEX_ALONE = /^(?:PHỤ LỤC|Phụ lục)(?:\s(?:[IVX]{1,5}|\d{1,2}|[A-Z]))?\s?[.:]?$/u;
const FOOTER_START = /^N[ơo]i nh[ậâ]n\s?:?/iu;
const FOOTER_END = /^(?:PHỤ LỤC|Phụ lục|ĐỀ CƯƠNG|DANH MỤC|KẾ HOẠCH|QUY CHẾ|[IVX]{1,5}\s?[.\-]\s?\p{Lu})/u;
/** "Thành phố Hồ Chí" ⏎ "Minh, ngày 18 tháng 11 năm 2025" in a narrow cell. */
const PLACE_START = /^(?:Thành phố|TP\.?|Tỉnh|Phường|Xã|Đặc khu|Huyện|Quận|Thị xã)(?:\s|$)/u;
const END_MARK = /(?:[.;:!?…]|\.\/\.?)["”’»)\]]*$/u;
/** "TP.", "ThS.", "P.": a full stop that ends no sentence. */
const ABBREVIATED = /(?<!\p{L})(?:TP|Tp|Th\.?S|TS|GS|BS|KS|CN|\p{Lu})\.$/u;
const OPEN_NUMBER = /(?<!\p{L})(?:ngày|tháng|năm|số)$/u;
const SMALL_START = /^["“‘(]?[\p{Ll}\d]/u;
const LETTERS = /\p{L}/u;

/** Text typed or recognized line by line is as wide as a page; text with a paragraph a line is not. */
interface Wrap {
  readonly isHardWrapped: boolean;
  /** Printed width of a full line, in em. */
  readonly width: number;
  /** An empty line stands after nearly every line, so it tells nothing about paragraphs. */
  readonly isDoubleSpaced: boolean;
  /** Empty lines part paragraphs and nothing else: lines between two of them belong together. */
  readonly hasParagraphGroups: boolean;
  /** No empty line at all parts anything: a paragraph ends where a sentence does, before the end of its line. */
  readonly isDense: boolean;
}

function measureWrap(lines: readonly Line[], isMarkdown: boolean): Wrap {
  const body = lines.filter(
    (line) => line.kind === 'line' && line.layer === 'body' && line.cell === undefined && line.column === undefined,
  );
  const lengths = body
    .map((line) => line.text.length)
    .filter((length) => length > 25)
    .sort((a, b) => a - b);
  if (lengths.length < 6)
    return { isHardWrapped: false, width: Infinity, isDoubleSpaced: false, hasParagraphGroups: false, isDense: false };
  const high = lengths[Math.floor(lengths.length * 0.92)] ?? 0;
  const isHardWrapped = high <= 130 && lengths.filter((length) => length >= high * 0.75).length >= lengths.length * 0.4;
  const isDoubleSpaced = body.filter((line) => line.blankBefore > 0).length >= body.length * 0.8;
  const groups = new Set(body.map((line) => line.group)).size;
  // a Markdown paragraph is one, unless the file only uses marks here and there and writes a paragraph a line
  const hasParagraphGroups = isMarkdown
    ? high <= 130 && !isDoubleSpaced
    : isHardWrapped && !isDoubleSpaced && groups > 3 && body.length / groups <= 8;
  const widths = isHardWrapped ? body.map((line) => measurePrint(line.text)).sort((a, b) => a - b) : [];
  const width = widths[Math.floor(widths.length * 0.9)] ?? Infinity;
  const isDense = isMarkdown && isHardWrapped && body.filter((line) => line.blankBefore > 0).length * 50 < body.length;
  return { isHardWrapped, width, isDoubleSpaced, hasParagraphGroups, isDense };
}

/** The next line's first word had no room on this one, so the break says nothing. */
function isFull(before: string, after: string, wrap: Wrap): boolean {
  if (!wrap.isHardWrapped) return false;
  const word = /^\S+/u.exec(after)?.[0] ?? '';
  // a numbered line may be a title that just happens to be long; a sentence that ends here needs a stronger sign too
  const share = ITEM_START.test(before) || END_MARK.test(before) ? 0.895 : 0.87;
  return measurePrint(`${before} ${word}`) >= wrap.width * share;
}

/** "… theo yêu cầu đề ra;" ⏎ "Theo đề nghị …". Refused: "… tại TP." ⏎ "Hồ Chí Minh". */
function endsSentence(before: string, after: string): boolean {
  return END_MARK.test(before) && !ABBREVIATED.test(before) && /^["“(]?\p{Lu}/u.test(after);
}

/**
 * "… do thiên tai." ⏎ "Tuy nhiên, mưa lũ xảy ra ngay sau các đợt" ⏎ "mưa lớn kéo dài …": where a page's code was wrapped, the first line
 * of a paragraph is short, as its tag stood before it; within a paragraph no line is.
 */
function startsShort(before: string, next: Line, following: Line | undefined, wrap: Wrap): boolean {
  if (!following || following.group !== next.group || following.blankBefore > 0 || !wrap.isHardWrapped) return false;
  if (!endsSentence(before.replace(/\[\d{1,2}\]$/u, '.'), next.text)) return false;
  return /^\p{Ll}/u.test(following.text) && !isFull(next.text, following.text, wrap);
}

function isCapitals(text: string): boolean {
  return LETTERS.test(text) && text === text.toUpperCase();
}

function hasOpenQuote(text: string): boolean {
  const open = text.lastIndexOf('“');
  return open >= 0 && text.indexOf('”', open) < 0;
}

/** "… được sửa đổi tại khoản 9" ⏎ "Điều 1 Nghị định số 85/2023/NĐ-CP": a part of a document that is cited. */
const CITED_PART =
  /^(?:Điều|Mục|Phần|Chương|Phụ lục)\s(?:[IVX]{1,5}|\d{1,3})\s(?:Nghị định|Luật|Bộ luật|Thông tư|Quyết định|Nghị quyết|Quy định|Quy chế|Chỉ thị|Hướng dẫn|Kế hoạch|Công văn)\s[^.;:]{0,60}?\d/u;
/** "Sở Lao động - Thương binh" ⏎ "– Xã hội": names of two parts that a line parts at their dash. */
const NAME_OF_TWO =
  /(?:Thương binh|Lao động|[Kk]inh tế|Văn hóa|Văn hoá|Kế hoạch|Tài chính|Hành chính|Phát thanh|Truyền thanh|Thông tin|Tổ chức|Chính trị|Khoa học)$/u;
const NAME_GOES_ON =
  /^[-–—]\s(?:Xã hội|Thương binh|Ngân sách|Thông tin|Tài chính|Kế hoạch|Quản trị|Truyền hình|Truyền thanh|Thể thao|Cán bộ|Nội vụ|Hành chính|Kỹ thuật|Công nghệ)(?!\p{L})/u;

/** "sự nghiệp phát triển kinh tế" ⏎ "- xã hội của huyện": a dash that a wrapped line happens to begin with. */
function isFalseItem(previous: string, next: string): boolean {
  if (END_MARK.test(previous)) return false;
  if (CITED_PART.test(next)) return /[\p{Ll}\d,]$/u.test(previous);
  if (previous.endsWith(',')) return false;
  // "… tốc độ tăng bình quân 05" ⏎ "- 06%/năm": a range
  if (/^[-–—]\s?\d/u.test(next)) return /\d\s?%?$/u.test(previous) && !isCapitals(previous);
  if (NAME_GOES_ON.test(next) && NAME_OF_TWO.test(previous)) return true;
  if (/^[-–—]\s+\p{Ll}/u.test(next)) return /\p{L}$/u.test(previous) && !isCapitals(previous);
  // "… ngày" ⏎ "21. tháng": a number that goes on a sentence, never a new item, as items start with a capital
  return (
    /^\d{1,3}\s?[.)/]\s+\p{Ll}/u.test(next) && /(?:ngày|tháng|năm|số|khoản|điều|mục|từ|đến|và|,)$/iu.test(previous)
  );
}

function goesOn(
  previous: Line,
  next: Line,
  wrap: Wrap,
  interrupted: boolean,
  inFooter: boolean,
  inHeader: boolean,
  length: number,
  following: Line | undefined,
  inTitle: boolean,
  counted: Counted,
): boolean {
  const before = previous.text;
  const after = next.text;
  if (next.generated > 0) return false;
  if (inFooter && next.continues !== true && !SMALL_START.test(after) && !after.startsWith('(')) return false;
  if (
    next.cell !== previous.cell &&
    (next.cell?.table !== previous.cell?.table ||
      next.cell?.row !== previous.cell?.row ||
      next.cell?.column !== previous.cell?.column)
  )
    return false;
  if (previous.column !== next.column) return false;
  const startsItem = ITEM_START.test(after);
  if (NAMED_ALONE.test(before) && !inFooter)
    return (
      !startsItem &&
      !NEXT_HEADING.test(after) &&
      !FIXED_START.test(after) &&
      /^\p{Lu}/u.test(after) &&
      after.length <= LONGEST_PART_TITLE
    );
  if (inTitle && !inFooter && isCapitals(before) && isCapitals(after) && !startsItem && !NEXT_HEADING.test(after))
    return !END_MARK.test(before) && length + after.length <= LONGEST_PART_TITLE;
  const isWrapped = next.continues === true || (next.blankBefore === 0 && isFull(before, after, wrap));
  if (startsItem && isWrapped && next.kind === 'line' && goesOnCount(before, after, counted)) return true;
  if (next.continues !== undefined && !interrupted)
    return next.continues && !FIXED_START.test(after) && (!startsItem || isFalseItem(before, after));
  // a bold number on a line of its own: "**1.**" ⏎ "Trên cơ sở tài liệu …"
  if (LONE_MARKER.test(before)) return !startsItem && !FIXED_START.test(after) && next.blankBefore <= 1;
  if (FIXED_START.test(after)) {
    // "II. NỘI DUNG" ⏎ "KẾ HOẠCH" of one Markdown paragraph: a heading that was wrapped
    const isWrappedHeading =
      wrap.hasParagraphGroups &&
      previous.group !== undefined &&
      previous.group === next.group &&
      ITEM_START.test(before) &&
      isCapitals(before) &&
      isCapitals(after);
    if (!isWrappedHeading) return false;
  }
  // "… báo cáo Bộ Khoa học và Công nghệ" ⏎ "- Cơ quan thường trực Tổ công tác …": a dash inside a long sentence
  const isDashInside =
    /^[-–]\s\p{L}/u.test(after) &&
    /\p{Ll}$/u.test(before) &&
    isFull(before, after, wrap) &&
    (length > 160 || !ITEM_START.test(before));
  if (startsItem && isDashInside && !isApart(next, wrap)) return true;
  if (startsItem && !isFalseItem(before, after)) return false;
  if (startsItem) return next.blankBefore === 0;
  if (next.continues !== undefined) return next.continues;
  if (previous.kind === 'paragraph' || next.kind === 'paragraph')
    return !END_MARK.test(before) && /^\p{Ll}/u.test(after) && before.length > 40;
  if (next.style.headingLevel !== undefined && next.style.headingLevel !== previous.style.headingLevel) return false;
  const sameGroup = previous.group !== undefined && previous.group === next.group && next.blankBefore === 0;
  const inColumns = next.column !== undefined || next.cell !== undefined;
  if (inColumns) {
    if (next.cell !== undefined && next.column === undefined) return sameGroup;
    if (sameGroup && PLACE_START.test(before) && /^\p{Lu}[\p{L}\s]{0,30},\s?ngày/u.test(after)) return true;
    return (
      sameGroup && (SMALL_START.test(after) || after.startsWith('(')) && !END_MARK.test(before) && !isCapitals(before)
    );
  }
  const startsSmall = /^["“‘(]?\p{Ll}/u.test(after);
  // "… hoàn thành trước ngày", a page number, "10/10/2024)."
  if (OPEN_NUMBER.test(before) && /^\d/u.test(after)) return true;
  if (isApart(next, wrap)) {
    // "…, COD," ⏎⏎ "Coliform; …": no paragraph ends in a comma
    const isOpen = startsSmall ? !END_MARK.test(before) : before.endsWith(',') && !isCapitals(before) && !inHeader;
    return isOpen && before.length > 20;
  }
  // rows of a letterhead stand close and are no paragraph
  if (inHeader) return startsSmall || (PLACE_START.test(before) && /^\p{Lu}[\p{L}\s]{0,30},\s?ngày/u.test(after));
  if (sameGroup && wrap.hasParagraphGroups && startsShort(before, next, following, wrap)) return false;
  if (sameGroup && wrap.hasParagraphGroups)
    return !TYPE_ALONE.test(before) && !(wrap.isDense && endsSentence(before, after) && !isFull(before, after, wrap));
  if (isCapitals(before) !== isCapitals(after) && !SMALL_START.test(after)) return false;
  if (startsSmall && !/[:.!?]["”)]?$/u.test(before)) return sameGroup || before.length > 20;
  if (before.endsWith(',') || hasOpenQuote(before)) return wrap.isHardWrapped || sameGroup;
  if (END_MARK.test(before)) return isFull(before, after, wrap) && (sameGroup || /[;:]$/u.test(before));
  if (SMALL_START.test(after)) return before.length > 20 || sameGroup;
  if (wrap.isHardWrapped) return isFull(before, after, wrap);
  return sameGroup && before.length > 60;
}

/** An empty line that parts paragraphs, in a text where lines as such have none between them. */
function isApart(next: Line, wrap: Wrap): boolean {
  return next.blankBefore > 0 && !wrap.isDoubleSpaced;
}

/** "Số: 22/KH-UBND", "Độc lập - Tự do - Hạnh phúc", "Lạng Sơn, ngày 05 tháng 02 năm 2024", also behind the other column's words. */
const HEADER_LINE =
  /^(?:Số\s*:|Độc lập)|(?:^|\s)(?:CỘNG HÒA XÃ HỘI|Độc lập - Tự do)|,\s?ngày[\s\d.…]{1,12}tháng[\s\d.…]{1,12}năm[\s\d.…]{1,12}$/u;
const HEADER_REACH = 40;

/** Index of the last line that only a letterhead has, before the type's name; -1 where the text has none. */
function findHeaderEnd(lines: readonly Line[]): number {
  let end = -1;
  for (let index = 0; index < Math.min(lines.length, HEADER_REACH); index += 1) {
    const line = lines[index];
    if (!line || line.layer !== 'body' || line.text.length > 140) continue;
    if (TYPE_ALONE.test(line.text) || /^(?:Kính gửi|Căn cứ|I\.)/u.test(line.text)) break;
    if (HEADER_LINE.test(line.text)) end = index;
  }
  return end;
}

/** Paragraphs as lists of line indices, in reading order; a furniture line is a paragraph of its own, and so is each note. */
export function joinLines(lines: readonly Line[], isMarkdown: boolean): number[][] {
  const wrap = measureWrap(lines, isMarkdown);
  const paragraphs: number[][] = [];
  let open: number[] | undefined;
  let length = 0;
  let interrupted = false;
  let inFooter = false;
  let isTitle = false;
  let counted = NOTHING_COUNTED;
  const headerEnd = findHeaderEnd(lines);
  lines.forEach((line, index) => {
    if (line.layer === 'body' && FOOTER_START.test(line.text)) inFooter = true;
    else if (inFooter && (FOOTER_END.test(line.text) || line.text.length > 200)) inFooter = false;
    if (line.layer !== 'body') {
      const note = paragraphs[paragraphs.length - 1];
      if (note?.[note.length - 1] === index - 1 && goesOnNote(lines[index - 1], line)) note.push(index);
      else paragraphs.push([index]);
      // a page number may cut a paragraph; a typed rule ends one
      if (line.furniture === 'rule') open = undefined;
      else interrupted = true;
      return;
    }
    const last = open?.[open.length - 1];
    const previous = last === undefined ? undefined : lines[last];
    if (
      open &&
      previous &&
      goesOn(
        previous,
        line,
        wrap,
        interrupted,
        inFooter,
        index <= headerEnd,
        length,
        lines[index + 1],
        isTitle,
        counted,
      )
    ) {
      open.push(index);
      length += line.text.length;
      counted = countInside(line.text, counted);
    } else {
      isTitle = NAMED_ALONE.test(line.text) || (previous !== undefined && ANNEX_ALONE.test(previous.text));
      open = [index];
      length = line.text.length;
      counted = countInside(line.text.slice(1), NOTHING_COUNTED);
      paragraphs.push(open);
    }
    interrupted = false;
  });
  return paragraphs;
}

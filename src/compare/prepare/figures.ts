import { foldWord } from '../../document/fold.ts';
import { readWords } from './words.ts';

/** A number with what it counts, as a sentence gives it. */
export interface Figure {
  readonly value: number;
  /** Folded: "%", "ho", "mo". */
  readonly measure: string;
  readonly raw: string;
  /** Where it begins in its sentence. */
  readonly start: number;
  /** "ít nhất", "từ … trở lên". */
  readonly isLeast: boolean;
  /** Whether more is better; null where the sentence does not tell. */
  readonly wantsMore: boolean | null;
  /** "Mỗi xã …": each by itself. */
  readonly isEach: boolean;
  /** Keys of the words around it, by which it is told from others of its sentence. */
  readonly near: ReadonlySet<string>;
}

/** A year or day by which, or from which, something is to be reached. */
export interface AimDate {
  /** 20301231: the last day of a year stands for it. */
  readonly at: number;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`\p{N}{1,3}(?:\.\p{N}{3})+|\p{N}{1,6}(?:,\p{N}{1,3})?`;
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?:(?<least>≥|>=|ít nhất|tối thiểu|không dưới|từ|trên|hơn)\s?|(?:≤|<=|dưới|không quá|tối đa)\s?)?(?:(?:${NUMBER})\s?[-–]\s?)?(?<number>${NUMBER})\s?(?<measure>%|\p{Ll}+)(?<rest>\s(?!(?:năm|mỗi|trên|được|và|có|của|do|để|về|với|cho)(?!\p{L}))\p{Ll}+)?`,
  'gu',
);
/** Counted by something that is no aim: a date, a number of a paper, a part of it, how often and how long. */
const NO_MEASURE = new Set(
  'giờ phút ngày tháng năm tuần quý quí lần kỳ buổi/tuần và hoặc đến của về tại ngày/tháng tuổi khóa'
    .split(' ')
    .map(foldWord),
);
/** A measure of one word; of others the next belongs to it ("mô hình"). */
const SHORT = new Set(
  '% hộ mỏ xã phường thôn lớp vụ ca buổi tổ đội người cây bài tin điểm cuộc đợt km ha tấn giếng trường nhà'.split(' '),
);
const NO_NUMBER =
  /(?:ngày|tháng|năm|quý|số|khoản|điều|mục|điểm|phần|lần thứ|thứ|khóa|giai đoạn|kỷ niệm|đề án|chương trình|nghị quyết|chỉ thị|quyết định|phụ lục|biểu|mẫu|cấp độ|mức độ|hạng|loại|nhóm|lớp|khối|đường|trong|sau|cách mạng công nghiệp|tầng|tuổi|zone|công nghiệp)\s*$/iu;
/** What is better the fewer there are. */
const HARM =
  /(?<!\p{L})(?:nghèo|thất nghiệp|suy dinh dưỡng|bỏ học|tái nghiện|quá hạn|trễ hạn|tử vong|thất thoát|tai nạn|vi phạm|tảo hôn|tội phạm|vụ cháy|thiệt hại|ô nhiễm|mắc bệnh|tồn đọng|nợ|mù chữ|sinh con thứ)/iu;
const DOWN_TO =
  /(?:còn|xuống|dưới|không quá|không vượt quá|tối đa|thấp hơn|nhỏ hơn|≤|<=|<)(?:\s(?:còn|mức|dưới|khoảng)){0,2}\s*$/iu;
const DOWN_BY = /giảm(?!\sxuống|\scòn)[^.;,%]{0,40}$/iu;
const EACH =
  /(?:mỗi|từng)\s(?:xã|phường|thôn|tổ|đơn vị|địa phương|trường|khu|bản|ấp|cơ quan|huyện|chi|hội|lớp|cơ sở|điểm)(?!\p{L})/iu;
const AROUND = 60;
/** What parts the figures of one sentence. */
const CUT = /[,;:.%\p{N}]|\s(?:và|hoặc|trong đó)\s/u;

/** The figures of one sentence. */
export function figuresIn(sentence: string): Figure[] {
  return [...sentence.matchAll(FIGURE)].flatMap((match): Figure[] => {
    const { number = '', measure = '', rest = '', least } = match.groups ?? {};
    const before = sentence.slice(0, match.index);
    if (measure !== '%' && (NO_MEASURE.has(foldWord(measure)) || NO_NUMBER.test(before))) return [];
    const end = match.index + match[0].length - rest.length;
    const shown = SHORT.has(measure) ? end : end + rest.length;
    return [
      figureAt(
        sentence,
        { start: match.index, end, raw: sentence.slice(match.index, shown).trim() },
        {
          value: Number(number.replace(/\./gu, '').replace(',', '.')),
          measure: foldWord(measure),
          isLeast: least !== undefined,
        },
      ),
    ];
  });
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** A number whose place in its sentence is known. */
export function figureAt(
  sentence: string,
  { start, end, raw }: Found,
  told: Pick<Figure, 'value' | 'measure' | 'isLeast'>,
): Figure {
  const before = sentence.slice(0, start);
  const behind = sentence.slice(end, end + AROUND).split(CUT)[0] ?? '';
  const around = `${before.slice(-AROUND).split(CUT).at(-1) ?? ''} ${behind}`;
  const isDown = DOWN_TO.test(before) || DOWN_TO.test(raw.slice(0, raw.search(/\p{N}/u)));
  return {
    ...told,
    raw,
    start,
    isLeast: told.isLeast || /^\s+trở lên/iu.test(sentence.slice(end)),
    wantsMore: isDown ? false : isOfHarm(sentence, { before, end, measure: told.measure }) ? null : true,
    isEach: EACH.test(before),
    near: new Set(readWords(around).flatMap(({ kind, key }) => (kind === 'word' && !/^\d/u.test(key) ? [key] : []))),
  };
}

/** "Tỷ lệ hộ nghèo 3%", "12 vụ cháy": whether more is better is not told; of "100% hộ nghèo được hỗ trợ" it is. */
function isOfHarm(
  sentence: string,
  at: { readonly before: string; readonly end: number; readonly measure: string },
): boolean {
  if (!HARM.test(sentence) || DOWN_BY.test(at.before)) return false;
  return at.measure === '%' ? !HELPED.test(sentence.slice(at.end)) : CASES.has(at.measure);
}

const HELPED = /(?<!\p{L})(?:được|hỗ trợ|giúp|xử lý|giải quyết|phát hiện|thoát|có|tham gia|cam kết)(?!\p{L})/iu;
const CASES = new Set(['vụ', 'ca', 'trường'].map(foldWord));

const YEAR =
  /(?:đến|hết|trước|cuối|vào)\s(?:hết\s|cuối\s)?năm\s(?<year>20\p{N}{2})(?!\p{N})|(?:từ|trước|đến|hết|chậm nhất(?:\slà)?)\s(?:hết\s)?ngày\s(?<day>\p{N}{1,2})(?:\/|\stháng\s)(?<month>\p{N}{1,2})(?:\/|\snăm\s)(?<ofYear>20\p{N}{2})(?!\p{N})/giu;
/** "giai đoạn 2021 đến năm 2030", "tầm nhìn đến năm 2045", what a paper is called by. */
const NO_AIM = /(?:giai đoạn|tầm nhìn|từ năm|\p{N}{4})[^.;]{0,16}$/iu;

export function aimDatesIn(text: string): AimDate[] {
  return [...text.matchAll(YEAR)].flatMap((match): AimDate[] => {
    const { year, day, month, ofYear } = match.groups ?? {};
    if (year !== undefined && NO_AIM.test(text.slice(0, match.index))) return [];
    const at = year === undefined ? dayOf(Number(ofYear), Number(month), Number(day)) : lastDayOf(Number(year));
    return [{ at, raw: match[0], start: match.index, end: match.index + match[0].length }];
  });
}

export function lastDayOf(year: number): number {
  return dayOf(year, 12, 31);
}

function dayOf(year: number, month: number, day: number): number {
  return 10_000 * year + 100 * month + day;
}

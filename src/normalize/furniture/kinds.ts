import { foldPhrase } from '../../document/fold.ts';
import type { FurnitureKind } from '../../document/raw-document.ts';

/**
 * What stands on a page without belonging to the document's wording. Rules look at one line;
 * the first that fires names the kind. Order matters: the narrow ones first.
 */
interface FurnitureRule {
  readonly kind: FurnitureKind;
  readonly test: (line: string) => boolean;
}

/** "-----", "***", "_____", "---***---", "* * *", "= = =". */
const TYPED_RULE = /^[\s*_=\-–—.·•~]{2,}$|^[*–—_=~]$/u;
/** NĐ 30: an Arabic number alone in the top margin; also "- 2 -", "Trang 2", "Trang 2/5", "2/5"; "-- 2 of 6 --" as pdf-parse marks pages. */
const PAGE_NUMBER = /^(?:[-–—]{1,2}\s?)?(?:trang\s{0,3})?\d{1,3}(?:\s?(?:\/|of)\s?\d{1,4})?(?:\s?[-–—]{1,2})?$/iu;
const EMAIL = /^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,}$/u;
const ISO_STAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:[.,]\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?$/u;
/** docs/genre.md 7.4: what signing software prints over a page. */
const SIGNING_LINE =
  /^(?:người ký|ký bởi|được ký bởi|email|e-mail|cơ quan|thời gian ký|ngày ký|digitally signed by|signature not verified|reason|location|date|vgp|cn=.{0,200})\s*(?::.*)?$/iu;
const SIGNING_START =
  /^(?:người ký|ký bởi|được ký bởi|thời gian ký|digitally signed by|signature (?:not verified|valid))/iu;
const INCOMING_STAMP = /^(?:văn bản đến|công văn đến|đến\s+số\s*:|đến\s+ngày\s*:)/iu;

/** The lines of that stamp below its word (Nghị định 30/2020/NĐ-CP, Phụ lục IV, mẫu dấu "Đến"). */
const INCOMING_LINE = /^(?:Số|Ngày|Giờ|Chuyển|Lưu hồ sơ(?: số)?|Số và ký hiệu (?:HS|hồ sơ))\s?:[\s\d./…-]*$/u;

const ENGLISH_WORDS = new Set(
  'a an and the of or in on at with by for to is are was were it its this that from as not possibly image text handwritten stamp signature official mark document page circular logo photo'.split(
    ' ',
  ),
);

/** A vision model's caption: no Vietnamese letter and at least four English function words (docs/genre.md 1.5). */
function isEnglishCaption(line: string): boolean {
  if (line.length < 25 || /[^\p{ASCII}‘’“”–—]/u.test(line)) return false;
  const words = foldPhrase(line).split(' ');
  return words.filter((word) => ENGLISH_WORDS.has(word)).length >= 4;
}

const RULES: readonly FurnitureRule[] = [
  { kind: 'rule', test: (line) => TYPED_RULE.test(line) },
  { kind: 'page-number', test: (line) => line.length < 16 && PAGE_NUMBER.test(line) },
  {
    kind: 'digital-signature',
    test: (line) =>
      (line.includes('@') && EMAIL.test(line)) ||
      (line.includes('T') && ISO_STAMP.test(line)) ||
      SIGNING_START.test(line),
  },
  { kind: 'stamp', test: (line) => line.length < 60 && INCOMING_STAMP.test(line) },
  { kind: 'caption', test: isEnglishCaption },
];

export function findFurnitureKind(line: string): FurnitureKind | null {
  const trimmed = line.trim();
  if (trimmed.length > 300) return null;
  for (const rule of RULES) if (rule.test(trimmed)) return rule.kind;
  return null;
}

/** "Email: …", "Cơ quan: …", "VGP": furniture only beside a line that signing software surely printed. */
export function isSigningCompanion(line: string): boolean {
  return SIGNING_LINE.test(line.trim());
}

/** "Ngày: 14/3/2024", "Chuyển: …": likewise beside the stamp of an office that received the paper. */
export function isIncomingLine(line: string): boolean {
  return INCOMING_LINE.test(line.trim());
}

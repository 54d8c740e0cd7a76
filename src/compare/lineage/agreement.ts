import { distance } from 'fastest-levenshtein';
import { readDocumentNumber, symbolKey } from '../../document/document-number.ts';
import { foldPhrase, foldWord } from '../../document/fold.ts';
import { rememberText } from '../../document/text-cache.ts';
import { exactDay } from '../../document/show-time.ts';
import { placeOfName } from '../../lexicon/places/name-with-place.ts';
import { usualSpelling } from '../../lexicon/units/usual-spelling.ts';
import { isFunctionWord } from '../prepare/boilerplate-terms.ts';
import { nameKey } from '../prepare/unit-match.ts';
import { readWords } from '../prepare/words.ts';
import type { Header, Level, Reference } from '../types.ts';
import { placeKey, provinceInName, standingOf } from './standing.ts';

/** `unknown`: one side leaves it out, or blank; what is unknown never agrees. */
export type Agreement = 'same' | 'differs' | 'unknown';

/** How a citation stands to a paper's own header, part by part. */
export interface CitationMatch {
  readonly type: Agreement;
  readonly number: Agreement;
  /** The numbers differ by one sign: a slip. */
  readonly isNumberNear: boolean;
  readonly date: Agreement;
  readonly issuer: Agreement;
  readonly title: Agreement;
}

/** `childProvince`: of the paper that cites; "UBND tỉnh" without a name means it. */
export function matchCitation(parent: Header, reference: Reference, childProvince: string | null): CitationMatch {
  return {
    type: matchType(parent.type?.code ?? null, reference.type),
    number: matchNumber(parent, reference.number),
    isNumberNear: isNear(parent, reference.number),
    date: matchDate(parent, reference.date),
    issuer: matchIssuer(parent, reference.issuer, childProvince),
    title: matchTitle(titleOf(parent, parent.title), titleOf(reference, reference.subject)),
  };
}

/** In party papers QĐ is a decision or a regulation. */
const TYPE_KEYS: ReadonlyMap<string, string> = new Map([['QyĐ', 'QĐ']]);

function matchType(own: string | null, cited: string | null): Agreement {
  if (own === null || cited === null) return 'unknown';
  const key = (code: string): string => TYPE_KEYS.get(code) ?? code;
  return key(own) === key(cited) ? 'same' : 'differs';
}

function numbersOf(
  parent: Header,
  cited: string | null,
):
  | readonly [NonNullable<ReturnType<typeof readDocumentNumber>>, NonNullable<ReturnType<typeof readDocumentNumber>>]
  | null {
  const own = parent.number === null ? null : numberOf(parent.number.raw).read;
  const other = cited === null ? null : numberOf(cited).read;
  return own && other ? [own, other] : null;
}

/** Read once: a country's plans are each held against all that were issued on the days they cite. */
const numberOf = rememberText((text) => ({ read: readDocumentNumber(text) }));

function matchNumber(parent: Header, cited: string | null): Agreement {
  const pair = numbersOf(parent, cited);
  if (!pair) return 'unknown';
  const [own, other] = pair;
  const [a, b] = [symbolKey(own.symbol), symbolKey(other.symbol)];
  if (a !== '' && b !== '' && a !== b) return 'differs';
  if (own.serial === null || other.serial === null) return 'unknown';
  if (own.year !== null && other.year !== null && own.year !== other.year) return 'differs';
  return own.serial === other.serial ? 'same' : 'differs';
}

function isNear(parent: Header, cited: string | null): boolean {
  const pair = numbersOf(parent, cited);
  return pair !== null && distance(pair[0].key, pair[1].key) === 1;
}

function matchDate({ issued }: Header, cited: string | null): Agreement {
  if (!issued?.from || !issued.to || cited === null) return 'unknown';
  const day = exactDay(issued);
  if (day !== null) return day === cited ? 'same' : 'differs';
  // a blank day can only speak against a date of another month
  return cited >= issued.from && cited <= issued.to ? 'unknown' : 'differs';
}

/** Bodies that sign for the committee they lead, and offices of those who sign. */
const BUREAUS = new Set(
  foldPhrase('ban thường vụ chấp hành thường trực chủ tịch bộ trưởng giám đốc phó thủ trưởng đảng bộ').split(' '),
);
/** First words of a body to the levels it can be of. */
const LEVEL_KEYS: readonly (readonly [readonly Level[], readonly string[]])[] = [
  [['province'], ['tỉnh']],
  [
    ['province', 'district'],
    ['thành phố', 'thành', 'tp'],
  ],
  [['district'], ['huyện', 'quận', 'thị xã', 'thị']],
  [['commune'], ['xã', 'phường', 'thị trấn', 'đặc khu']],
];
const CENTRAL =
  /^(?:(?:phó )?thủ tướng|chính phủ|quốc hội|ủy ban thường vụ quốc hội|bộ chính trị|ban bí thư|bộ trưởng|bộ (?!chỉ huy|tư lệnh|phận)|ban chấp hành trung ương|trung ương|văn phòng (?:chính phủ|trung ương)|tổng cục|tổng liên đoàn)/iu;

/** The levels that a body of this name can be of; [] where the name does not tell. */
export const levelsOfName = rememberText(readLevels);

function readLevels(name: string): readonly Level[] {
  const usual = usualSpelling(name);
  if (CENTRAL.test(usual)) return ['central'];
  const keys = new Set(
    readWords(usual)
      .filter(({ kind }) => kind === 'level')
      .map(({ key }) => key),
  );
  for (const [levels, words] of LEVEL_KEYS)
    if (
      words.some((word) =>
        foldPhrase(word)
          .split(' ')
          .every((key) => keys.has(key)),
      )
    )
      return levels;
  return /^(?:giám đốc )?sở /iu.test(usual) ? ['province'] : [];
}

function matchIssuer(parent: Header, cited: string | null, childProvince: string | null): Agreement {
  if (!parent.issuer || cited === null) return 'unknown';
  const levels = levelsOfName(cited);
  if (parent.level !== null && levels.length > 0 && !levels.includes(parent.level)) return 'differs';
  const place = matchPlaces(parent, cited, childProvince);
  if (place === 'differs') return 'differs';
  const own = new Set(wordsOf(parent.issuer.canonical));
  const other = wordsOf(cited);
  if (own.size === 0 || other.length === 0) return 'unknown';
  const shared = other.filter((key) => own.has(key)).length;
  if (shared === 0) return 'differs';
  return shared >= Math.max(own.size, other.length) / 2 ? 'same' : 'unknown';
}

const wordsOf = rememberText(readNameWords);

function readNameWords(name: string): string[] {
  return nameKey(usualSpelling(name))
    .split(' ')
    .filter((key) => !BUREAUS.has(key));
}

/** Provinces against each other, and the commune's or district's own name against the cited one. */
function matchPlaces(parent: Header, cited: string, childProvince: string | null): Agreement {
  const usual = usualSpelling(cited);
  const standing = standingOf(parent);
  const province = provinceInName(usual) ?? (parent.level === 'province' ? childProvince : null);
  if (parent.level === 'province')
    return province === null || standing.province === null
      ? 'unknown'
      : province === standing.province
        ? 'same'
        : 'differs';
  const named = placeKey(placeOfName(usual));
  if (named === null || standing.place === null) return 'unknown';
  return named === standing.place ? 'same' : 'differs';
}

/** What titles of plans share whatever they are about. */
const TITLE_WORDS = new Set(
  foldPhrase(
    'kế hoạch triển khai thực hiện ban hành tổ chức về việc công tác năm tháng giai đoạn trên địa bàn tỉnh thành phố huyện xã phường các hoạt động nhiệm vụ phê duyệt công bố thi hành',
  ).split(' '),
);
const MIN_TITLE = 3;
const OF_CITED = 0.7;
const OF_TITLE = 0.4;
const OTHER_TITLE = 0.25;

const titles = new WeakMap<Header | Reference, ReadonlySet<string>>();

/** Likewise once for each paper and citation. */
function titleOf(owner: Header | Reference, text: string | null): ReadonlySet<string> | null {
  if (text === null) return null;
  let words = titles.get(owner);
  if (!words) titles.set(owner, (words = titleWords(text)));
  return words;
}

function matchTitle(own: ReadonlySet<string> | null, cited: ReadonlySet<string> | null): Agreement {
  if (own === null || cited === null) return 'unknown';
  if (own.size < MIN_TITLE || cited.size < MIN_TITLE) return 'unknown';
  const shared = [...cited].filter((word) => own.has(word)).length;
  if (shared >= OF_CITED * cited.size && shared >= OF_TITLE * own.size) return 'same';
  return shared <= OTHER_TITLE * Math.min(own.size, cited.size) ? 'differs' : 'unknown';
}

/** Titles as they are cited. */
export function matchTitles(a: string | null, b: string | null): Agreement {
  if (a === null || b === null) return 'unknown';
  return matchTitle(titleWords(a), titleWords(b));
}

/** Too short to be held against another: "triển khai" before the name of what is carried out. */
export function isShortTitle(title: string | null): boolean {
  return title === null || titleWords(title).size < MIN_TITLE;
}

/** The words of a title that tell it from others. */
export function titleWords(title: string): ReadonlySet<string> {
  const words = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.map(foldWord).filter((key) => !TITLE_WORDS.has(key) && !isFunctionWord(key)));
}

import type { ReadDocument } from '../../annotate/reading.ts';
import type { Span } from '../../document/span.ts';
import { END_MARKS, trimEndOf } from '../../document/trim.ts';
import type { Signature } from '../../record/schema.ts';
import { isCapitals } from '../../outline/header-lines.ts';
import type { Segment } from '../../outline/segments.ts';
import { isPersonName, isSignaturePosition, isWitnessPosition, RANK } from '../../outline/zones/index.ts';

/** NĐ 30 Phụ lục I, ô 7a: TM. KT. TL. TUQ. Q.; 36-HD/VPTW writes T/M, K/T, T/L. */
const CAPACITY =
  /^(?<capacity>TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?[.:]?\s+(?=\p{Lu})|^(?<tight>TM|KT|TL|TUQ|Q)(?:\.|\s?\/\s?)(?=\p{Lu})/u;
/** "Thứ trưởng", "phó Thống đốc" below "KT. …": older papers do not set the position in capitals. */
const SMALL_POSITION =
  /^(?:phó|thứ|quyền|q\.)\s?(?:trưởng|chủ tịch|giám đốc|bí thư|thống đốc|chủ nhiệm|thủ tướng|hiệu trưởng|tổng|cục trưởng|vụ trưởng|viện trưởng|chánh)[\p{L}\s]{0,40}$/iu;
/** A steering committee's paper names the signer's place in it above the seal, and the office in the body that lends the seal below (NĐ 30 Phụ lục I, II.7.b). */
const ADVISORY =
  /^(?:PHÓ\s)?(?:TRƯỞNG\s(?:TIỂU\s)?BAN(?:\sCHỈ\sĐẠO)?|TỔ\sTRƯỞNG|CHỦ\sTỊCH\sHỘI\sĐỒNG)(?:\sTHƯỜNG\sTRỰC)?$/u;
const DEPUTY = /\s(?=(?:PHÓ|QUYỀN|THỨ)\s\p{Lu})/u;
const SIGNED = /^\(?\s?(?:đã ký|ký tên|ký, đóng dấu|ký và đóng dấu|ký, ghi rõ họ tên|chữ ký)[^)]{0,40}\)?$/iu;

type Authority = NonNullable<Signature['authority']>;

export interface SignaturePart {
  readonly signature: Signature | null;
  /** The body that "TM." stands for, also above "KT. CHỦ TỊCH". */
  readonly body: string | null;
  /** Segments that belong to no signature after all. */
  readonly rest: readonly Segment[];
}

export function isSignatureSegment(segment: Segment, after: boolean): boolean {
  const { text } = segment;
  if ((CAPACITY.test(text) && isCapitals(text)) || isSignaturePosition(text) || SIGNED.test(text)) return true;
  return (
    after &&
    (isPersonName(text.replace(RANK, '')) || SMALL_POSITION.test(text) || (isCapitals(text) && text.length < 60))
  );
}

/** Reads capacity, position and name from the right column of the footer, in whatever order the lines came. */
export function readSignature(segments: readonly Segment[], document: ReadDocument): SignaturePart {
  let authority: Signature['authority'] = null;
  let onBehalfOf: string | null = null;
  let body: string | null = null;
  const names: string[] = [];
  const positions: string[] = [];
  const spans: Span[] = [];
  const office = findOffice(segments);
  const rest = segments.slice(0, office);
  const hasWitness = (): boolean => positions.some(isWitnessPosition);
  const mayOpen = (): boolean => names.length === 0 || hasWitness();
  let lastWas: 'capacity' | 'position' | 'name' | null = null;
  for (const segment of segments.slice(office)) {
    const text = trimEndOf(segment.text, END_MARKS);
    const match = CAPACITY.exec(segment.text);
    const capacity = match?.groups?.['capacity'] ?? match?.groups?.['tight'];
    if (match && capacity !== undefined && names.length === 0) {
      if (authority === 'TM') body = onBehalfOf;
      authority = capacity.replace('/', '') as Authority;
      const [behalf, ...deputy] = text.slice(match[0].length).split(DEPUTY);
      onBehalfOf = behalf?.trim() ?? null;
      if (deputy.length > 0) positions.push(deputy.join(' ').trim());
      lastWas = deputy.length > 0 ? 'position' : 'capacity';
    } else if (mayOpen() && (isSignaturePosition(text) || (lastWas === 'capacity' && SMALL_POSITION.test(text)))) {
      positions.push(text);
      lastWas = 'position';
    } else if (SIGNED.test(text)) {
      // the mark of a signed copy belongs to the signature and says nothing else
    } else if (lastWas === 'capacity' && isCapitals(text)) {
      onBehalfOf = `${onBehalfOf ?? ''} ${text}`.trim();
    } else if (lastWas === 'position' && isCapitals(text) && !looksLikeName(text) && positions.length > 0) {
      positions[positions.length - 1] = `${positions[positions.length - 1] ?? ''} ${text}`;
    } else if (names.length < (hasWitness() ? positions.length : 1) && looksLikeName(text.replace(RANK, ''))) {
      // beside a witness each position has its name
      names.push(text.replace(RANK, '').trim());
      lastWas = 'name';
    } else {
      rest.push(segment);
      continue;
    }
    spans.push(segment.span);
  }
  if (spans.length === 0) return { signature: null, body, rest };
  if (authority === 'TM') body = onBehalfOf;
  const advisory = names.length < 2 && positions.length === 2 && ADVISORY.test(positions[0] ?? '');
  const chosen = advisory ? 0 : positions.findLastIndex((position) => !isWitnessPosition(position));
  const position = positions.at(chosen) ?? null;
  const name = (names.length === positions.length ? names.at(chosen) : names[0]) ?? null;
  return { signature: { authority, onBehalfOf, position, name, spans, digital: readDigital(document) }, body, rest };
}

/**
 * Index of the first line with a capacity or a position where a name follows it: what stands before is another signatory's
 * ("HỘI CHA MẸ HỌC SINH" ⏎ "Nguyễn Văn An" beside "BÍ THƯ ĐOÀN TRƯỜNG" ⏎ "Trần Thị Hoa"). 0 where columns came in another order.
 */
function findOffice(segments: readonly Segment[]): number {
  const office = segments.findIndex(({ text }) => CAPACITY.test(text) || isSignaturePosition(text));
  const hasName = segments.slice(office + 1).some(({ text }) => isPersonName(text.replace(RANK, '')));
  return office > 0 && hasName ? office : 0;
}

function looksLikeName(text: string): boolean {
  if (isPersonName(text)) return true;
  return isCapitals(text) && /^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u.test(text) && !isSignaturePosition(text);
}

/** Pairs of e-mail and time that signing software leaves (docs/genre.md 7.4). */
function readDigital(document: ReadDocument): Signature['digital'] {
  const found: { email: string | null; at: string | null }[] = [];
  for (const block of document.blocks) {
    if (block.furniture !== 'digital-signature') continue;
    const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}/u.exec(block.text)?.[0] ?? null;
    const at = readMoment(block.text);
    const last = found[found.length - 1];
    if (email !== null) found.push({ email, at });
    else if (last) last.at ??= at;
  }
  return found;
}

function readMoment(text: string): string | null {
  const iso = /(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?([+-]\d{2}):?(\d{2})/u.exec(text);
  if (iso) return `${iso[1] ?? ''}${iso[2] ?? ''}:${iso[3] ?? ''}`;
  const dotted = /(\d{2})[./-](\d{2})[./-](\d{4})\s+(\d{2}:\d{2}:\d{2})\s?([+-]\d{2}:\d{2})?/u.exec(text);
  if (!dotted) return null;
  const [, day = '', month = '', year = '', time = '', zone = '+07:00'] = dotted;
  return `${year}-${month}-${day}T${time}${zone}`;
}

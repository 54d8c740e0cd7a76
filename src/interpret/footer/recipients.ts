import { hullOf, type Span } from '../../document/span.ts';
import { BULLETS, END_MARKS, endsIn, foldBlanks, trimEndOf, trimStartOf } from '../../document/trim.ts';
import type { Recipient } from '../../record/schema.ts';
import type { Segment } from '../../outline/segments.ts';

/** docs/genre.md 7.1: what brackets after a recipient say. Others ("(1A, 1G)": copies) belong to the name. */
const PURPOSE =
  /[;,.]?\s{0,3}\(\s?(?:[^()]{1,30}\s?[-–]\s?)?(?<purpose>(?:để|thay|b\/?c|đ\/?b|báo cáo|t\/h|th\/h|thực hiện|phối hợp|p\/h|ph\/h|biết|đăng|chỉ đạo|c\/đ|theo dõi|tuyên truyền|đưa tin|gửi|giao|qua|kiểm tra|giám sát|triển khai|phổ biến|đôn đốc|bố trí|phục vụ|cập nhật|công khai|niêm yết)(?!\p{Ll}{2,8}\s\p{Lu})[^()]{0,120})\s?\)\s*[;,.]*$/iu;
const ARCHIVE = /^[-–•+*\s]*Lưu(?!\p{L})\s?[:.]?\s*/u;
/** docs/genre.md 7.1, sub-head. */
const SUBHEAD =
  /^(?:Bản (?:điện tử|giấy)|Bản chính|Như trên và|Gửi bản (?:điện tử|giấy))\s?(?:\([^)]{0,30}\))?\s?:?$/iu;
const LABEL = /^N[ơo]i nh[ậâ]n\s?[:.]?\s*/iu;

/** "Đính kèm:" below the list: papers that come with this one, no receivers. */
const ATTACHED = /^Đính kèm\s?:/iu;

interface RecipientsPart {
  readonly recipients: readonly Recipient[];
  /** "Nơi nhận:", "Bản giấy:", and lines after the archive note that name nobody ("08 KH"). */
  readonly labels: readonly Span[];
}

/** "Nơi nhận: - Tỉnh ủy (để báo cáo); - Các sở, ngành; - Lưu VT, KT.": a list in one line or cell; "…;- Lưu: VT" where a web page's line ends are lost. */
const NEXT_ITEM = /(?<=[;.](?:\s?\([^()]{2,40}\))?|[Nn]hận\s?:)(?:\s{1,3}(?=[-–•]\s{0,2}\p{L})|(?=[-–•]\s\p{L}))/gu;

/** "Nơi nhận: Như trên; Bộ Nội vụ; Lưu: VT." */
const BEHIND_MARK = /(?<=;)\s{1,3}/gu;

/** The items of a list that stands in one segment; the segment itself where there is only one. */
export function splitRecipients(segment: Segment): readonly Segment[] {
  const { text, span } = segment;
  // offsets hold only where nothing was folded
  if (text.length !== span.end - span.start) return [segment];
  const items: Segment[] = [];
  let from = 0;
  const gaps = /^N[ơo]i nh[ậâ]n\s?:/iu.test(text) && !/[-–•]\s{0,2}\p{L}/u.test(text) ? BEHIND_MARK : NEXT_ITEM;
  for (const { 0: gap, index } of text.matchAll(gaps)) {
    items.push(cut(segment, from, index));
    from = index + gap.length;
  }
  return from === 0 ? [segment] : [...items, cut(segment, from, text.length)];
}

function cut(segment: Segment, from: number, to: number): Segment {
  const start = segment.span.start;
  return { ...segment, text: segment.text.slice(from, to), span: { start: start + from, end: start + to } };
}

/** A line of brackets below an item that has its mark says what the item gets the paper for. */
const IN_BRACKETS = /^\([^()]{3,160}\)\s?[;,.]?$/u;

interface Open {
  readonly texts: string[];
  readonly spans: Span[];
}

/** Reads the left column of the footer; one recipient for each item of the list, in its order. */
export function readRecipients(segments: readonly Segment[]): RecipientsPart {
  const recipients: Recipient[] = [];
  const labels: Span[] = [];
  let open: Open | null = null;
  const close = (): void => {
    if (open) recipients.push(finish(open));
    open = null;
  };
  const attached = segments.findIndex(({ text }) => ATTACHED.test(text));
  const listEnd = attached < 0 ? segments.length : attached;
  for (const [index, segment] of segments.slice(0, listEnd).entries()) {
    const label = LABEL.exec(segment.text);
    const previous: Open | null = /^[-–•+*]/u.test(segment.text) ? null : open;
    if (label) {
      close();
      const rest = segment.text.slice(label[0].length);
      const { start, end } = segment.span;
      labels.push({ start, end: end - rest.length });
      if (rest !== '') open = { texts: [rest], spans: [{ start: end - rest.length, end }] };
    } else if (SUBHEAD.test(segment.text) || isHeadOf(segment, segments[index + 1])) {
      close();
      labels.push(segment.span);
    } else if (previous && (IN_BRACKETS.test(segment.text) || !isFinished(previous, segment.text))) {
      previous.texts.push(segment.text);
      previous.spans.push(segment.span);
    } else if (previous && ARCHIVE.test(previous.texts[0] ?? '')) labels.push(segment.span);
    else {
      close();
      open = { texts: [segment.text], spans: [segment.span] };
    }
  }
  close();
  return { recipients, labels: [...labels, ...segments.slice(listEnd).map(({ span }) => span)] };
}

/** "- VP UBND tỉnh:" over "+ LĐVP, KGVX;": a head that its own list names the bodies of (docs/answers.md, recipients). */
function isHeadOf({ text }: Segment, next: Segment | undefined): boolean {
  return /^[-–•].*:$/u.test(text) && next !== undefined && /^\+/u.test(next.text);
}

/**
 * An item ends at its mark; after the archive note's full stop nothing goes on it.
 * "VPUB: CVP, các PCVP, các Phòng: ĐTQH," ⏎ "TH, KGVX;" is one: behind a colon commas part what it holds.
 * "- Các Bộ, cơ quan ngang Bộ," ⏎ "các cơ quan khác thuộc Chính phủ;" goes on in a small letter.
 */
function isFinished(open: Open, next: string): boolean {
  const last = open.texts[open.texts.length - 1] ?? '';
  return (
    endsIn(last, ';.') ||
    (endsIn(last, ',') && !last.includes(':') && !/^\p{Ll}/u.test(next) && open.texts.length === 1)
  );
}

function finish(open: Open): Recipient {
  const text = foldBlanks(open.texts.join(' '));
  const span = hullOf(open.spans);
  if (ARCHIVE.test(text)) {
    const name = trimEndOf(text.replace(ARCHIVE, ''), END_MARKS);
    return { name, purpose: null, archive: true, span };
  }
  const bare = trimStartOf(text, BULLETS);
  const purpose = PURPOSE.exec(bare);
  const name = trimEndOf(purpose ? bare.slice(0, purpose.index) : bare, END_MARKS);
  return { name, purpose: purpose?.groups?.['purpose']?.trim() ?? null, span };
}

import type { ReadBlock, ReadDocument } from '../annotate/reading.ts';
import { BASIS_OPENERS, CLOSING_OPENERS } from '../lexicon/plan-openings.ts';
import { classifyHeaderLine, isCapitals } from './header-lines.ts';
import { findMarkers } from './line-rules/index.ts';
import { readPropertyLine } from '../annotate/labels.ts';
import { splitSegments } from './segments.ts';
import { readTypeLine } from './type-line.ts';

/**
 * The zones of a document in its own order (Akoma Ntoso's preface, body with preamble, conclusions, attachments).
 * Furniture and notes lie in none of them. `typeBlock` is the index, in `preface`, of the line with the type's name.
 */
export interface Zones {
  readonly preface: readonly ReadBlock[];
  readonly typeBlock: number;
  readonly body: readonly ReadBlock[];
  readonly footer: readonly ReadBlock[];
  readonly attachments: readonly ReadBlock[];
  /** National titles and mottos printed again over what is attached. */
  readonly attachmentHeads: readonly ReadBlock[];
}

/** Lines a header can have at most before its type or its addressees, banners of a site included. */
const HEADER_REACH = 60;
const OPENER = new RegExp(`^[-–\\s]{0,3}(?:${[...BASIS_OPENERS].join('|')})(?![\\p{L}])`, 'u');
const CLOSING = new RegExp(`^(?:${[...CLOSING_OPENERS].join('|')})(?![\\p{L}])`, 'u');
/** "Nơi nhận" somewhere in a block, in any case: only then its segments are looked at. */
const NAMES_RECIPIENTS = /n[oơ]i nh[aâậ]n/iu;
const PERSON_NAME =
  /^(?:(?:Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thiếu tướng|Trung tướng|GS|PGS|TS|ThS|BS|CN|KS|CKI|CKII|NGƯT|NGND)\.?\s?)*\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,5}$/u;
/** Positions in capitals that may sign without a capacity before them. */
const POSITION =
  /^(?:Q\.\s?)?(?:PHÓ\s|QUYỀN\s)?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG\s\p{Lu}+|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHỦ NHIỆM|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|CHỈ HUY TRƯỞNG|TỔNG CỤC TRƯỞNG|TỔNG THANH TRA|CHÍNH ỦY|CHÍNH UỶ|TỔ TRƯỞNG|HỘI TRƯỞNG|CỤC PHÓ|PHÓ HIỆU TRƯỞNG|PHÓ VIỆN TRƯỞNG|THƯỜNG TRỰC)(?!\p{Ll})/u;

export function isSignaturePosition(line: string): boolean {
  return line.length < 90 && isCapitals(line) && POSITION.test(line);
}

/** "Người lập kế hoạch", "Người lập biểu", "NGƯỜI LẬP": who wrote it signs too. */
export function isDrafterPosition(line: string): boolean {
  return /^Người (?:lập|lập kế hoạch|lập biểu|viết|xây dựng)(?:\s\p{L}+){0,3}$/iu.test(line) && line.length < 40;
}

export function isPersonName(line: string): boolean {
  return line.length < 50 && PERSON_NAME.test(line);
}

export function findZones(document: ReadDocument): Zones {
  const blocks = document.blocks.filter((block) => block.layer === 'body');
  const { end: bodyStart, typeBlock } = findPrefaceEnd(blocks);
  const footerStart = findFooterStart(blocks, bodyStart);
  const footerEnd = footerStart < 0 ? -1 : findFooterEnd(blocks, footerStart);
  if (footerStart < 0) {
    return {
      preface: blocks.slice(0, bodyStart),
      typeBlock,
      body: blocks.slice(bodyStart),
      footer: [],
      attachments: [],
      attachmentHeads: [],
    };
  }
  const attached = blocks.slice(footerEnd);
  const attachmentHeads = new Set(attached.filter(isRepeatedHead));
  return {
    preface: blocks.slice(0, bodyStart),
    typeBlock,
    body: blocks.slice(bodyStart, footerStart),
    footer: blocks.slice(footerStart, footerEnd),
    attachments: attached.filter((block) => !attachmentHeads.has(block)),
    attachmentHeads: [...attachmentHeads],
  };
}

function isRepeatedHead(block: ReadBlock): boolean {
  if (block.cell) return false;
  return splitSegments(block).every((segment) => {
    const kind = classifyHeaderLine(segment.text);
    return kind === 'national-title' || kind === 'motto' || kind === 'party-title';
  });
}

interface PrefaceEnd {
  readonly end: number;
  readonly typeBlock: number;
}

function findPrefaceEnd(blocks: readonly ReadBlock[]): PrefaceEnd {
  const reach = Math.min(blocks.length, HEADER_REACH);
  let addressee = -1;
  let lastKnown = -1;
  for (let i = 0; i < reach; i += 1) {
    const block = blocks[i];
    if (!block) break;
    if (block.cell) break;
    if (readTypeLine(block.text) && !isSectionTitle(block.text))
      return { end: findTitleEnd(blocks, i + 1), typeBlock: i };
    const kinds = splitSegments(block).map((segment) => classifyHeaderLine(segment.text));
    if (kinds.includes('addressee')) {
      addressee = i;
      break;
    }
    if (kinds.some((kind) => kind !== null && kind !== 'signing' && kind !== 'recipients')) lastKnown = i;
    if (isBodyStart(block, lastKnown >= 0) && i > lastKnown + 8) break;
  }
  if (addressee >= 0) return { end: findAddresseesEnd(blocks, addressee), typeBlock: -1 };
  return { end: lastKnown < 0 ? 0 : findTitleEnd(blocks, lastKnown + 1), typeBlock: -1 };
}

function isSectionTitle(text: string): boolean {
  return findMarkers(text).length > 0;
}

/** The first block that is the document's own text, not a line of its title. */
function isBodyStart(block: ReadBlock, hasHeader: boolean): boolean {
  const { text } = block;
  if (block.cell) return true;
  const marker = findMarkers(text)[0];
  if (marker && marker.form !== 'bullet' && (marker.form !== 'capital' || text.length > 12)) return true;
  if (/^[-–\s]{0,3}Căn cứ\s/u.test(text) && text.length > 20) return true;
  if (OPENER.test(text) && (text.length > 70 || /[;:.,]$/u.test(text))) return true;
  if (marker?.form === 'bullet' && OPENER.test(text.slice(marker.length))) return true;
  return hasHeader && text.length > 260 && !isCapitals(text);
}

/** Title lines run until the bases, the first heading or a long sentence; decisions add the authority in capitals. */
function findTitleEnd(blocks: readonly ReadBlock[], from: number): number {
  let i = from;
  let length = 0;
  for (; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (!block) break;
    const kind = classifyHeaderLine(block.text);
    if (kind === 'addressee') return findAddresseesEnd(blocks, i);
    if (kind !== null && kind !== 'signing' && kind !== 'recipients') continue;
    if (i === from && isTitleDespiteOpening(block)) {
      length += block.text.length;
      continue;
    }
    if (isBodyStart(block, true)) break;
    if (kind === 'recipients' || kind === 'signing') break;
    length += block.text.length;
    if (i - from >= 8 || length > 900) break;
    if (i > from && /[.:]$/u.test(block.text) && block.text.length > 90 && !isCapitals(block.text)) break;
  }
  return i;
}

/** "Triển khai cài đặt, đào tạo …", "Thực hiện Nghị quyết …" right below the type are its title unless they cite or end as a sentence. */
function isTitleDespiteOpening(block: ReadBlock): boolean {
  const { text } = block;
  return (
    !block.cell &&
    findMarkers(text).length === 0 &&
    text.length < 420 &&
    OPENER.test(text) &&
    !/[;:.,]$/u.test(text) &&
    !/^Căn cứ/u.test(text) &&
    !/(?<!\p{L})(?:số\s?:?\s?\d|ngày\s\d)/u.test(text)
  );
}

/** "Kính gửi:" with its bodies, on the line itself or as a list below it. */
function findAddresseesEnd(blocks: readonly ReadBlock[], from: number): number {
  const first = blocks[from];
  const isOpen = first === undefined || /:\s*$/u.test(first.text) || /[;,]$/u.test(first.text);
  let last = first?.text ?? '';
  let i = from + 1;
  for (; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (!block) break;
    const kind = classifyHeaderLine(block.text);
    if (
      kind === 'place-and-date' ||
      kind === 'national-title' ||
      kind === 'motto' ||
      kind === 'number' ||
      kind === 'subject'
    )
      continue;
    // the list of bodies ended: "… trường THPT An Bình." ⏎ "- Căn cứ …"
    if (/\.$/u.test(last)) break;
    last = block.text;
    const marker = findMarkers(block.text)[0];
    if (marker?.form === 'bullet') {
      const words = block.text.slice(marker.length);
      if (OPENER.test(words) || readPropertyLine(words, block.reading.lexicon)) break;
      if (block.text.length < 300) continue;
    }
    if (
      isOpen &&
      block.text.length < 140 &&
      !OPENER.test(block.text) &&
      /[;.,]$/u.test(block.text) &&
      !findMarkers(block.text).length
    )
      continue;
    if (isOpen && i === from + 1 && block.text.length < 110 && !OPENER.test(block.text) && !/:$/u.test(block.text))
      continue;
    break;
  }
  return i;
}

function findFooterStart(blocks: readonly ReadBlock[], bodyStart: number): number {
  let recipients = -1;
  for (let i = bodyStart; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (!block || block.cell || !NAMES_RECIPIENTS.test(block.text)) continue;
    if (splitSegments(block).some((segment) => classifyHeaderLine(segment.text) === 'recipients')) {
      recipients = i;
      break;
    }
  }
  const cover = recipients < 0 ? findCoverSignature(blocks, bodyStart) : -1;
  if (cover >= 0) return cover;
  const limit = recipients < 0 ? blocks.length : recipients;
  const from = recipients < 0 ? Math.max(bodyStart, limit - 40) : Math.max(bodyStart, recipients - 12);
  for (let i = from; i < limit; i += 1) {
    const block = blocks[i];
    if (!block || block.cell) continue;
    if (
      isSigningBlock(block) &&
      blocks.slice(i, limit).every((later) => later.text.length < 160 && !CLOSING.test(later.text))
    )
      return includeCosigner(blocks, i, bodyStart);
  }
  return recipients;
}

/** Lines between an office and its name, and from there to what is attached. */
const NAME_REACH = 4;
const ATTACHED_REACH = 8;

/** The signature of a decision without recipients, whose plan comes behind it with a header of its own. */
function findCoverSignature(blocks: readonly ReadBlock[], bodyStart: number): number {
  for (let i = bodyStart; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (!block || block.cell || block.text.length > 90 || !isSigningBlock(block)) continue;
    const name = blocks.slice(i + 1, i + 1 + NAME_REACH).findIndex((later) => isPersonName(later.text));
    if (name < 0) continue;
    const behind = blocks.slice(i + name + 2, i + name + 2 + ATTACHED_REACH);
    if (behind.some((later) => !later.cell && readTypeLine(later.text) !== null && isCapitals(later.text))) return i;
  }
  return -1;
}

/** A body in capitals over a name, in the column left of who signs: "HỘI CHA MẸ HỌC SINH" ⏎ "Nguyễn Văn An" ⏎ "BÍ THƯ ĐOÀN TRƯỜNG". */
function includeCosigner(blocks: readonly ReadBlock[], from: number, bodyStart: number): number {
  const name = blocks[from - 1];
  const body = blocks[from - 2];
  const isCosigned =
    from - 2 > bodyStart &&
    name !== undefined &&
    body !== undefined &&
    !name.cell &&
    !body.cell &&
    isPersonName(name.text) &&
    body.text.length < 60 &&
    isCapitals(body.text) &&
    findMarkers(body.text).length === 0;
  return isCosigned ? from - 2 : from;
}

function isSigningBlock(block: ReadBlock): boolean {
  return splitSegments(block).some(
    (segment) =>
      classifyHeaderLine(segment.text) === 'signing' ||
      isSignaturePosition(segment.text) ||
      isDrafterPosition(segment.text),
  );
}

/** The footer holds lists, positions and names; a new heading, a table or a paragraph ends it. */
function findFooterEnd(blocks: readonly ReadBlock[], from: number): number {
  let hasName = false;
  let i = from;
  for (; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (!block) break;
    if (i > from && startsAttachment(block)) break;
    const segments = splitSegments(block);
    const isFooterLine = segments.every((segment) => {
      const kind = classifyHeaderLine(segment.text);
      if (
        kind === 'recipients' ||
        kind === 'signing' ||
        isSignaturePosition(segment.text) ||
        isDrafterPosition(segment.text)
      )
        return true;
      if (isPersonName(segment.text)) return true;
      return segment.text.length < (/^[-–•+*]/u.test(segment.text) ? 320 : 110);
    });
    if (!isFooterLine) break;
    hasName ||= segments.some((segment) => isPersonName(segment.text));
    if (
      hasName &&
      i > from + 1 &&
      block.text.length > 60 &&
      !/^[-–•+*(]/u.test(block.text) &&
      block.column === undefined
    )
      break;
  }
  return Math.max(i, from + 1);
}

function startsAttachment(block: ReadBlock): boolean {
  if (block.cell) return true;
  const kind = classifyHeaderLine(block.text);
  if (kind === 'national-title' || kind === 'party-title' || kind === 'attachment-note') return true;
  const marker = findMarkers(block.text)[0];
  if (marker && marker.form !== 'bullet' && marker.form !== 'letter' && marker.form !== 'capital') return true;
  if (readTypeLine(block.text)) return true;
  return /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|ĐỀ CƯƠNG|DANH MỤC|DANH SÁCH|BIỂU|MẪU|BẢNG|TÀI LIỆU|THỂ LỆ)(?!\p{Ll})/u.test(
    block.text,
  );
}

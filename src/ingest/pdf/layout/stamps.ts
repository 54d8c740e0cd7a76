import { buildLines } from '../words/lines.ts';
import type { Line } from '../words/lines.ts';
import type { Word } from '../words/words.ts';

/** What signing software prints and nothing else does (docs/genre.md 7.4). */
const SIGNING =
  /người ký\s?:|ký bởi|được ký|ký điện tử|e-?mail\s?:|cơ quan\s?:|(?:thời gian|ngày) ký|digitally signed|signature (?:not|valid)|signed by|reason\s?:|location\s?:|cn=|\d{1,2}:\d{2}:\d{2}|\S@\S/iu;
/** The first line of such a block where it is part of the page's own text. */
const BLOCK_START =
  /^(?:người ký|ký bởi|được ký bởi|ký điện tử bởi|digitally signed|signature (?:not verified|valid))(?![\p{L}\p{N}])/iu;
/** Its other lines; a line between two of them belongs to it as well. */
const BLOCK_LINE =
  /^(?:e-?mail|cơ quan|tổ chức|đơn vị|chức vụ|(?:thời gian|ngày) ký|thời gian|date|reason|location|dn|cn)\s?[:=]|\d{1,2}:\d{2}:\d{2}|\S@\S/iu;
/** "ĐẾN" over or beside "Số: 88", "Ngày: 14/3/2024", "Chuyển: …": the stamp of the office that received the paper. */
const INCOMING = /^(?:(?:công văn|văn bản|CÔNG VĂN|VĂN BẢN)\s)?ĐẾN(?=$|\s|:)/u;
const INCOMING_LINE = /^(?:Số|Ngày|Giờ|Chuyển|Lưu hồ sơ(?: số)?)\s?:[\s\d./…-]*$/u;

/** One signature or stamp, which stands over or beside the text and is no part of it. */
export interface Stamp {
  readonly kind: 'digital-signature' | 'stamp';
  readonly words: readonly Word[];
}

export interface Stamps {
  /** The text without them. */
  readonly words: readonly Word[];
  readonly stamps: readonly Stamp[];
}

/**
 * Sets the blocks apart that signing software and receiving offices print. What else a form field prints ("4728",
 * "18", a name) is part of the text that it stands in.
 */
export function splitStamps(all: readonly Word[]): Stamps {
  const own: Word[] = [];
  const fields = new Map<number, Word[]>();
  const framed: Word[] = [];
  for (const word of all) {
    if (word.isStamp) framed.push(word);
    else if (word.annotation < 0) own.push(word);
    else {
      const field = fields.get(word.annotation);
      if (field) field.push(word);
      else fields.set(word.annotation, [word]);
    }
  }
  const stamps: Stamp[] = framed.length > 0 ? [{ kind: 'stamp', words: framed }] : [];
  for (const field of fields.values()) {
    const text = field.map((word) => word.text).join(' ');
    if (INCOMING.test(text)) stamps.push({ kind: 'stamp', words: field });
    else if (SIGNING.test(text)) stamps.push({ kind: 'digital-signature', words: field });
    else own.push(...field);
  }
  return splitPrinted(own, stamps);
}

/** Blocks that are part of the page's own text, found by their first line and the lines right below with the same edge. */
function splitPrinted(words: readonly Word[], found: readonly Stamp[]): Stamps {
  if (!words.some((word) => FIRST_WORD.test(word.text))) return { words, stamps: found };
  const pieces = toPieces(words);
  const stamps = [...found];
  const taken = new Set<Word>();
  for (const piece of pieces) {
    if (piece.words.some((word) => taken.has(word))) continue;
    const isSignature = BLOCK_START.test(piece.text);
    if (!isSignature && !INCOMING.test(piece.text)) continue;
    const block = (isSignature ? growBlock(piece, pieces) : growIncoming(piece, pieces)).flatMap((line) => line.words);
    if (block.length === 0) continue;
    for (const word of block) taken.add(word);
    stamps.push({ kind: isSignature ? 'digital-signature' : 'stamp', words: block });
  }
  return { words: taken.size === 0 ? words : words.filter((word) => !taken.has(word)), stamps };
}

/** Words that such a block begins with; most pages have none of them, and are not looked at further. */
const FIRST_WORD = /^(?:Người|Ký|Được|Digitally|Signature|ĐẾN|CÔNG|VĂN|KÝ)/u;

/** Words drawn one after the other on one baseline, from top to bottom: a signature may be printed right over other text. */
function toPieces(words: readonly Word[]): Line[] {
  const pieces: Word[][] = [];
  for (const word of words) {
    const piece = pieces[pieces.length - 1];
    const last = piece?.[piece.length - 1];
    const gap = last ? word.x0 - last.x1 : 0;
    const isNext =
      last && Math.abs(word.y - last.y) < word.size * 0.12 && gap < word.size * 1.2 && gap > -word.size * 0.2;
    if (piece && isNext) piece.push(word);
    else pieces.push([word]);
  }
  return pieces.flatMap((piece) => buildLines(piece)).sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

function growBlock(start: Line, pieces: readonly Line[]): Line[] {
  const block = [start];
  let length = BLOCK_LINE.test(start.text) ? 1 : 0;
  let last = start;
  for (const piece of pieces) {
    if (piece.y <= last.y || Math.abs(piece.x0 - start.x0) > 4 || Math.abs(piece.size - start.size) > 0.6) continue;
    if (piece.y - last.y > start.size * 1.7 || block.length >= 12) break;
    block.push(piece);
    last = piece;
    if (BLOCK_LINE.test(piece.text)) length = block.length;
  }
  // "Người ký" alone is a heading of a signature, not software's work
  return block.slice(0, length);
}

function growIncoming(start: Line, pieces: readonly Line[]): Line[] {
  const near = pieces.filter((piece) => {
    const across = piece.x0 < start.x1 + 120 && piece.x1 > start.x0 - 120;
    return across && Math.abs(piece.y - start.y) < 45 && INCOMING_LINE.test(piece.text);
  });
  const isWhole = /\sSố\s?:|\sNgày\s?:/u.test(start.text);
  return near.length > 0 || isWhole ? [start, ...near] : [];
}

/** One property modifier ([MS-DOC] 2.2.5): its code and its operand. */
export interface Sprm {
  readonly code: number;
  /** Operand as an unsigned number, for operands of up to four bytes. */
  readonly value: number;
  /** Place of a longer operand (after its length) and its length. */
  readonly start: number;
  readonly size: number;
}

const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;
const SIZES = [1, 1, 2, 4, 2, 2, -1, 3] as const;

/** The modifiers in [start, end) of a view, until one does not fit. */
export function readSprms(view: DataView, start: number, end: number): Sprm[] {
  const sprms: Sprm[] = [];
  let at = start;
  while (at + 3 <= end) {
    const code = view.getUint16(at, true);
    at += 2;
    let size: number = SIZES[code >> 13] ?? 1;
    if (size < 0) {
      const head = measureHead(view, at, end, code);
      at += head.skip;
      size = head.size;
    }
    if (size < 0 || at + size > end) break;
    sprms.push({ code, value: readValue(view, at, size), start: at, size });
    at += size;
  }
  return sprms;
}

function measureHead(view: DataView, at: number, end: number, code: number): { skip: number; size: number } {
  if (code === DEFINE_TABLE)
    return at + 2 <= end ? { skip: 2, size: view.getUint16(at, true) - 1 } : { skip: 2, size: -1 };
  const size = view.getUint8(at);
  if (code !== CHANGE_TABS || size !== 255) return { skip: 1, size };
  const deleted = view.getUint8(at + 1);
  const addedAt = at + 2 + deleted * 4;
  return { skip: 1, size: addedAt < end ? 1 + deleted * 4 + 1 + view.getUint8(addedAt) * 3 : -1 };
}

function readValue(view: DataView, at: number, size: number): number {
  if (size === 1) return view.getUint8(at);
  if (size === 2) return view.getUint16(at, true);
  if (size === 4) return view.getUint32(at, true);
  return 0;
}

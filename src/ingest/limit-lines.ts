import type { Diagnostic } from '../document/diagnostic.ts';
import type { RawBlock, RawDocument, RawText, SourceJump } from '../document/raw-document.ts';
import { cutLongLine } from './source-lines.ts';

/**
 * The document with every text cut at `limit` code units, as paragraphs of their own, and a word about each: no rule sees a longer one,
 * whatever the format. The whole text stays.
 */
export function limitLines(raw: RawDocument, limit: number): RawDocument {
  if (!raw.blocks.some((block) => isLong(block, limit))) return raw;
  const long: number[] = [];
  const cutAll = (texts: readonly RawText[]): readonly RawText[] =>
    texts.every((text) => text.text.length <= limit) ? texts : texts.flatMap((text) => cutText(text, limit, long));
  const blocks = raw.blocks.flatMap((block): readonly RawBlock[] => {
    if (block.kind !== 'table') return cutAll([block]);
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: cutAll(cell.blocks) })));
    return [{ ...block, rows }];
  });
  const told = long.map((length): Diagnostic => ({
    code: 'ingest/line-too-long',
    severity: 'warning',
    args: { length },
  }));
  return { ...raw, blocks, diagnostics: [...raw.diagnostics, ...told] };
}

function isLong(block: RawBlock, limit: number): boolean {
  if (block.kind !== 'table') return block.text.length > limit;
  return block.rows.some((row) => row.some((cell) => cell.blocks.some(({ text }) => text.length > limit)));
}

function cutText(raw: RawText, limit: number, long: number[]): RawText[] {
  if (raw.text.length <= limit) return [raw];
  long.push(raw.text.length);
  return cutLongLine(raw.text, 0, raw.text.length, limit).map(([start, end], index) => ({
    ...raw,
    text: raw.text.slice(start, end),
    ...(index > 0 && { continues: false, generated: 0, blankBefore: 0 }),
    ...sliceSource(raw, start, end),
    ...(raw.style && { style: sliceStyle(raw.style, start, end) }),
    ...(raw.regions && { regions: sliceRegions(raw.regions, start, end) }),
  }));
}

function sliceSource(raw: RawText, start: number, end: number): Pick<RawText, 'sourceStart' | 'edits'> {
  const edits = raw.edits ?? [];
  const before = edits.findLast((jump) => jump.at <= start);
  const base = before ? before.from + (start - before.at) : (raw.sourceStart ?? 0) + start;
  const own = edits
    .filter((jump) => jump.at > start && jump.at < end)
    .map((jump): SourceJump => ({ at: jump.at - start, from: jump.from }));
  return {
    ...(raw.sourceStart !== undefined && { sourceStart: base }),
    ...(own.length > 0 ? { edits: own } : raw.edits && { edits: [] }),
  };
}

function sliceStyle(style: NonNullable<RawText['style']>, start: number, end: number): NonNullable<RawText['style']> {
  if (style.boldPrefix === undefined) return style;
  const { boldPrefix, ...rest } = style;
  const own = Math.min(boldPrefix, end) - start;
  if (own <= 0) return rest;
  return own === end - start ? { ...rest, bold: true } : { ...rest, boldPrefix: own };
}

function sliceRegions(regions: NonNullable<RawText['regions']>, start: number, end: number) {
  return regions
    .filter((region) => region.start < end && region.end > start)
    .map((region) => ({ ...region, start: Math.max(0, region.start - start), end: Math.min(end, region.end) - start }));
}

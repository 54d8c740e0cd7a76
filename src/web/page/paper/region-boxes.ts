import type { PlanRecord } from '../adapters.ts';
import type { TextSpan } from './marks.ts';

export type Region = NonNullable<PlanRecord['regions']>[number];

/** Left, top, right, bottom in points of the page. */
export type Box = readonly [number, number, number, number];

let context: CanvasRenderingContext2D | null = null;

/** How wide a piece of a line is against the whole of it, by a face these documents are set in (Decree 30/2020/NĐ-CP, Appendix I). */
function shareOf(text: string, end: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context || text.length === 0) return text.length === 0 ? 0 : end / text.length;
  context.font = '100px "Times New Roman", "Liberation Serif", serif';
  const whole = context.measureText(text).width;
  return whole === 0 ? 0 : context.measureText(text.slice(0, end)).width / whole;
}

/** The part of a line's box that a range of the text takes. */
export function boxOf(text: string, region: Region, span: TextSpan): Box {
  const [left, top, right, bottom] = region.box;
  const line = text.slice(region.start, region.end);
  const from = Math.max(0, span.start - region.start);
  const to = Math.min(line.length, span.end - region.start);
  const width = right - left;
  return [
    from === 0 ? left : left + width * shareOf(line, from),
    top,
    to === line.length ? right : left + width * shareOf(line, to),
    bottom,
  ];
}

/** Lines that a range touches, with the part of each. */
export function boxesOf(record: PlanRecord, span: TextSpan): { readonly page: number; readonly box: Box }[] {
  return (record.regions ?? [])
    .filter(({ start, end }) => start < span.end && span.start < end)
    .map((region) => ({ page: region.page, box: boxOf(record.text, region, span) }));
}

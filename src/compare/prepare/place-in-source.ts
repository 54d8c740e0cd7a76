import { trimEndOf } from '../../document/trim.ts';
import type { OutlineNodeRecord, PlanRecord } from '../../record/schema.ts';
import type { SourcePlace } from '../types.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A rectangle of a page that a range of the text stands in; records of sources with pages have them. */
interface RecordRegion extends Span {
  readonly page: number;
  readonly box: readonly [number, number, number, number];
}

/** Where a range of a record's text stands in the document: its section, page and rectangles. */
export type PlaceFinder = (span: Span) => SourcePlace;

export function createPlaceFinder(record: PlanRecord): PlaceFinder {
  const sections = listSections(record.outline, record.header.type?.code ?? null);
  const regions = (record as { readonly regions?: readonly RecordRegion[] }).regions ?? [];
  return (span) => {
    const section = lastBefore(sections, span.start);
    const page = record.pages.length > 0 ? lastBefore(record.pages, span.start)?.page : undefined;
    const boxes = boxesOf(regions, span);
    return {
      ...(section && section.end > span.start ? { section: section.label } : {}),
      ...(page === undefined ? {} : { page }),
      ...(boxes.length > 0 ? { boxes } : {}),
    };
  };
}

interface Section extends Span {
  readonly label: string;
}

/** Numbered parts, flat in order of their start; a deeper one begins after the one around it. */
function listSections(outline: readonly OutlineNodeRecord[], type: string | null): Section[] {
  const sections: Section[] = [];
  const walk = (node: OutlineNodeRecord, above: string, heading: string | null): void => {
    const number =
      node.marker === null
        ? null
        : /^(?:Phần|Chương|Mục|Điều|Khoản)?\s*[\p{Lu}\d][\p{L}\d.]*/iu.exec(node.marker.trim())?.[0];
    const own = number === null || number === undefined ? null : trimEndOf(number, '.) ');
    // "1.2" below "1" says both
    const path =
      own === null
        ? above
        : own.includes('.') || above === '' || /^(?:Điều|Phần|Chương)/u.test(own)
          ? own
          : `${above}.${own}`;
    const told = node.heading ?? heading;
    if (own !== null && path !== '') sections.push({ ...node.span, label: describe(path, told, type) });
    for (const child of node.children) walk(child, path, told);
  };
  for (const node of outline) walk(node, '', null);
  return sections.sort((a, b) => a.start - b.start || b.end - a.end);
}

const LONGEST_TITLE = 60;

function describe(path: string, heading: string | null, _type: string | null): string {
  const title = heading?.replace(/\s+/gu, ' ').trim() ?? '';
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).replace(/\s\S*$/u, '')}…` : title;
  const label = /^(?:Điều|Phần|Chương)/iu.test(path) ? path : `mục ${path}`;
  return short === '' ? label : `${label} (${short})`;
}

/** The last of ordered ranges that begins at or before `at`. */
function lastBefore<T extends { readonly start: number }>(ranges: readonly T[], at: number): T | undefined {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}

/** One rectangle for each page, around all regions that the range touches. */
function boxesOf(regions: readonly RecordRegion[], span: Span): NonNullable<SourcePlace['boxes']> {
  const byPage = new Map<number, [number, number, number, number]>();
  for (const { start, end, page, box } of regions) {
    if (start >= span.end || end <= span.start) continue;
    const known = byPage.get(page);
    byPage.set(
      page,
      known
        ? [
            Math.min(known[0], box[0]),
            Math.min(known[1], box[1]),
            Math.max(known[2], box[2]),
            Math.max(known[3], box[3]),
          ]
        : [box[0], box[1], box[2], box[3]],
    );
  }
  return [...byPage].sort(([a], [b]) => a - b).map(([page, box]) => ({ page, box }));
}

import type { FurnitureKind } from '../../../document/raw-document.ts';
import type { Line } from '../words/lines.ts';
import type { LineItem, PageLayout } from './page-layout.ts';

/** "2", "- 2 -", "Trang 2", "Trang 2/5", "2/5". */
const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:trang\s{0,3})?\d{1,4}(?:\s?\/\s?\d{1,4})?(?:\s?[-–—])?\.?$/iu;
/** The margins above and below the text, as a share of the page's height. */
const MARGIN = 0.12;
const SIGNING_LINE =
  /^(?:(?:người ký|ký bởi|thời gian ký)\s?:|ký điện tử bởi|digitally signed by|signature (?:not verified|valid))/iu;

/** What kind of furniture each line is, from its place and from its like on other pages; lines that are body text are absent. */
export function findFurniture(pages: readonly PageLayout[]): Map<LineItem, FurnitureKind> {
  const found = new Map<LineItem, FurnitureKind>();
  for (const page of pages) {
    for (const [index, item] of page.items.entries()) {
      if (item.kind !== 'line') continue;
      if (item.stamped !== undefined) found.set(item, item.stamped);
      else if (item.turned === true) found.set(item, 'other');
      else if (isPageNumber(page, item, index)) found.set(item, 'page-number');
      else if (SIGNING_LINE.test(item.line.text)) found.set(item, 'digital-signature');
    }
  }
  markRepeated(pages, found);
  return found;
}

function isPageNumber(page: PageLayout, item: LineItem, index: number): boolean {
  return (index <= 1 || index >= page.items.length - 2) && isPageNumberLine(item.line, page.height);
}

/** A number in the form of a page number in the upper or lower margin of a page so high. */
export function isPageNumberLine(line: Line, height: number): boolean {
  if (line.text.length > 16 || !PAGE_NUMBER.test(line.text)) return false;
  return line.y < height * MARGIN || line.y > height * (1 - MARGIN);
}

/** Running heads and feet: the same words (figures aside) at the same height of the margin on at least three pages, or on all of two. */
function markRepeated(pages: readonly PageLayout[], found: Map<LineItem, FurnitureKind>): void {
  const groups = new Map<string, { items: LineItem[]; pages: Set<number>; top: boolean }>();
  for (const page of pages) {
    for (const item of page.items) {
      if (item.kind !== 'line' || found.has(item)) continue;
      const share = item.line.y / page.height;
      if (share > 0.1 && share < 0.9) continue;
      const key = `${Math.round(item.line.y / 4)}|${item.line.text.replace(/\d+/gu, '#')}`;
      const group = groups.get(key) ?? { items: [], pages: new Set<number>(), top: share < 0.5 };
      group.items.push(item);
      group.pages.add(page.page);
      groups.set(key, group);
    }
  }
  for (const group of groups.values()) {
    if (group.pages.size < Math.min(3, Math.max(2, pages.length))) continue;
    for (const item of group.items) found.set(item, group.top ? 'running-head' : 'footer');
  }
}

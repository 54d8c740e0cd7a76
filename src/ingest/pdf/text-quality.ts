import type { PageLayout } from './page-layout.ts';

/** Why a page's text layer cannot be used. */
export type OcrReason = 'no-text' | 'few-words' | 'unreadable' | 'no-diacritics';

/** The reason to set a page's text layer aside, or undefined when it can be used. */
export function judgePage(layout: PageLayout): OcrReason | undefined {
  let letters = 0;
  for (const item of layout.items) {
    if (item.kind === 'table') letters += item.table.cells.reduce((sum, cell) => sum + cell.words.length * 3, 0);
    else if (item.stamped !== true) letters += item.line.text.length;
  }
  if (letters === 0) return 'no-text';
  return undefined;
}

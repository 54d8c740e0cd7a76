import type { SourceDocument } from '../document/source-document.ts';
import type { PlanRecord } from './schema.ts';

type Regions = NonNullable<PlanRecord['regions']>;

/**
 * Where ranges of the text stand on paper, in the order of the text: a line of a PDF or of a scan each.
 * `undefined` for formats without pages, so that their records do not change.
 */
export function placeRegions(document: SourceDocument): Regions | undefined {
  const regions: Regions = [];
  for (const block of document.blocks)
    for (const { page, box, span } of block.regions)
      if (box && span.end > span.start) regions.push({ start: span.start, end: span.end, page, box: [...box] });
  regions.sort((a, b) => a.start - b.start || a.end - b.end);
  return regions.length > 0 ? regions : undefined;
}

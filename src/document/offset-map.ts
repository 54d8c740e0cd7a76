/** A stretch of the normalized text and the source range it came from. */
export interface OffsetSegment {
  /** Start in the normalized text; the segment ends where the next begins. */
  readonly at: number;
  /** Start in the source; -1 where nothing in the source stands for it (a generated number, an inserted blank). */
  readonly from: number;
  /** True when the segment maps character by character; false when it maps as a whole (a composed letter, an entity). */
  readonly exact: boolean;
}

/**
 * Normalized text to the text as the format gave it: the decoded file for text formats,
 * the readers' lines in reading order for paged and zipped ones.
 */
export interface OffsetMap {
  readonly segments: readonly OffsetSegment[];
}

/** Source offset of normalized offset `at`, or null for text that the source does not hold. */
export function toOriginalOffset(map: OffsetMap, at: number): number | null {
  let low = 0;
  let high = map.segments.length - 1;
  let found: OffsetSegment | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = map.segments[middle];
    if (!segment) break;
    if (segment.at <= at) {
      found = segment;
      low = middle + 1;
    } else high = middle - 1;
  }
  if (!found || found.from < 0) return null;
  return found.exact ? found.from + (at - found.at) : found.from;
}

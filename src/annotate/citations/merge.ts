import type { ReferenceMention } from './reference-mention.ts';

/** Key under which two numbers are the same document's: leading zeros and case do not count. */
export function keyOfNumber(number: string): string {
  return number.replace(/^0+(?=\d)/u, '').toUpperCase();
}

/** Which mentions stand for one document, in order of first mention; what the first leaves out is filled from the others. */
export interface MergedReference<T extends ReferenceMention> {
  readonly mention: T;
  /** Indices into the given list, first mention first. */
  readonly members: readonly number[];
}

/**
 * One reference for each cited document. Same number and dates that do not contradict each other
 * ("10/2/2022" and no date) are one; the same number of two years is two documents.
 */
export function mergeReferences<T extends ReferenceMention>(mentions: readonly T[]): MergedReference<T>[] {
  const merged: { mention: T; members: number[] }[] = [];
  const byKey = new Map<string, { mention: T; members: number[] }[]>();
  mentions.forEach((mention, index) => {
    const key =
      mention.number === null
        ? `${mention.type ?? ''} ${mention.subject ?? ''} ${mention.date ?? ''}`
        : keyOfNumber(mention.number);
    const same = byKey.get(key) ?? [];
    const found = same.find(
      (other) => other.mention.date === null || mention.date === null || other.mention.date === mention.date,
    );
    if (found) {
      found.members.push(index);
      found.mention = {
        ...found.mention,
        date: found.mention.date ?? mention.date,
        issuer: found.mention.issuer ?? mention.issuer,
        subject: found.mention.subject ?? mention.subject,
        type: found.mention.type ?? mention.type,
      };
      return;
    }
    const entry = { mention, members: [index] };
    merged.push(entry);
    same.push(entry);
    byKey.set(key, same);
  });
  return merged;
}

import { foldPhrase } from '../../document/fold.ts';
import type { ReferenceMention } from './reference-mention.ts';

/** Key under which two numbers are the same document's: leading zeros, case and a dash typed behind the year do not count. */
function keyOfNumber(number: string): string {
  return number
    .replace(/^0+(?=\d)/u, '')
    .replace(/(?<=\/\d{4})-/u, '/')
    .toUpperCase();
}

/** Which mentions stand for one document, in order of first mention; what the first leaves out is filled from the others. */
export interface MergedReference<T extends ReferenceMention> {
  readonly mention: T;
  /** Indices into the given list, first mention first. */
  readonly members: readonly number[];
}

/**
 * One reference for each cited document. Same number and dates that do not contradict each other
 * ("10/2/2022" and no date) are one; the same number of two years is two documents, as numbers begin anew each year
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3). Two days of one issuer in one year, and one day with two years, are a slip:
 * the day told first holds.
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
    const found = same.find((other) => mayBeOne(other.mention, mention));
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

/** "11-CT/TU ngày 04/02/2026" and "11-CT/TU ngày 04/01/2026", "77/QĐ-SNN ngày 06/3/2026" and "… ngày 06/3/2025". */
function mayBeOne(one: ReferenceMention, other: ReferenceMention): boolean {
  const [day, otherDay] = [one.date, other.date];
  if (day === null || otherDay === null || day === otherDay) return true;
  const isNear = day.slice(0, 4) === otherDay.slice(0, 4) || day.slice(4) === otherDay.slice(4);
  return isNear && mayBeSame(foldPhrase(one.issuer ?? ''), foldPhrase(other.issuer ?? ''));
}

/** "Giám đốc Sở Y tế tỉnh Lam Giang" and "Giám đốc Sở Y tế", "BTV Tỉnh ủy" and "Ban Thường vụ Tỉnh ủy". */
function mayBeSame(issuer: string, other: string): boolean {
  const end = (name: string): string => name.split(' ').slice(-2).join(' ');
  return issuer.startsWith(other) || other.startsWith(issuer) || end(issuer) === end(other);
}

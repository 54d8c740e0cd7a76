import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import { toReference, type ReferenceMention } from './reference-mention.ts';

/**
 * National standards and technical regulations by number and year (TT 11/2021/TT-BKHCN, Điều 5; TT 26/2019/TT-BKHCN, Điều 6):
 * "TCVN 14423:2025", "TCVN ISO 9001:2015", "TCVN 7957-2:2023", "QCVN 14:2008/BTNMT", "QCVN 01-1:2018/BYT". Not "TCVN về an toàn", "TCVN: 2025".
 */
const STANDARD = narrowToVietnamese(
  /(?<!\p{L})(?:TCVN|QCVN|TCXDVN|TCVS|QCĐP)(?:\s(?:ISO|IEC|ISO\/IEC))?\s?\d{1,5}(?:-\d{1,3})?\s?:\s?(?:19|20)\d{2}(?!\d)(?:\s?\/\s?\p{Lu}[\p{Lu}\d]{1,9}(?!\p{Ll}))?/gu,
);

/** Cheap look before the pattern. */
export function mayNameStandard(text: string): boolean {
  return text.includes('TCVN') || text.includes('QCVN') || text.includes('TCXDVN') || text.includes('QCĐP');
}

export function findStandards(text: string): ReferenceMention[] {
  if (!mayNameStandard(text)) return [];
  return [...text.matchAll(STANDARD)].map(({ 0: raw, index }) => {
    const end = index + raw.length;
    return toReference(text, index, end, { numberEnd: end, number: raw.replace(/\s/gu, ''), rule: 'standard' });
  });
}

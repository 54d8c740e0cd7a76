import { foldPhrase } from '../document/fold.ts';
import { firstWordOf, type Lexicon } from '../lexicon/lexicon.ts';
import type { PropertyLabel } from '../lexicon/headings/property-labels.ts';
import type { SectionTitle } from '../lexicon/headings/section-titles.ts';

const LONGEST_LABEL_WORDS = 8;

function startsWithWords(text: string, key: string): boolean {
  return text.startsWith(key) && (text.length === key.length || text.charAt(key.length) === ' ');
}

/** The row of the lexicon that a section's title matches, or null. Titles are compared folded, their marks and numbers aside. */
export function matchSectionTitle(title: string, lexicon: Lexicon): SectionTitle | null {
  const key = foldPhrase(title.length > 160 ? title.slice(0, 160) : title);
  if (key === '') return null;
  const { starts, anywhere } = lexicon.sectionTitles;
  const opening = starts.get(firstWordOf(key))?.find((title) => startsWithWords(key, title.key));
  const words = ` ${key} `;
  const inside = anywhere.find((title) => words.includes(title.words));
  if (opening && inside) return opening.order < inside.order ? opening.row : inside.row;
  return (opening ?? inside)?.row ?? null;
}

/** "Cơ quan chủ trì dự án", "Kinh phí thực hiện đề án": what it is led or paid for may be named. */
const OBJECTS = ['dự án', 'đề án', 'chương trình', 'kế hoạch', 'nhiệm vụ', 'đề tài', 'cuộc thi', 'hội thi'].map(
  (object) => ` ${foldPhrase(object)}`,
);

/** The property that a labelled line gives: "Cơ quan chủ trì" for "Cơ quan chủ trì: Sở Nội vụ"; null for other lines. */
export function matchPropertyLabel(label: string, lexicon: Lexicon): PropertyLabel | null {
  if (label.length > 60) return null;
  const key = foldPhrase(label.replace(/\([^)]{0,40}\)/gu, ' '));
  if (key.split(' ').length > LONGEST_LABEL_WORDS) return null;
  const object = OBJECTS.find((end) => key.endsWith(end)) ?? '';
  const exact = lexicon.propertyLabels.get(key) ?? lexicon.propertyLabels.get(key.slice(0, key.length - object.length));
  if (exact) return exact;
  const open = lexicon.openLabels.find((start) => startsWithWords(key, start));
  return open === undefined ? null : (lexicon.propertyLabels.get(open) ?? null);
}

/** A line that gives a property; `valueStart`: offset behind its colon. */
export interface PropertyLine {
  readonly row: PropertyLabel;
  readonly valueStart: number;
}

/** The label before a line's first colon, with its row; null where there is none. */
export function readPropertyLine(text: string, lexicon: Lexicon): PropertyLine | null {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > 70) return null;
  const row = matchPropertyLabel(text.slice(0, colon).replace(/^[\s(*]+/u, ''), lexicon);
  return row ? { row, valueStart: colon + 1 } : null;
}

/** Labels that can only be a body's: "Tổ chức thực hiện", "Phân công" and the like are titles of sections too. */
const OF_BODIES = /^(?:(?:Cơ quan|Đơn vị)\s|Chủ trì,? (?:phối hợp|thực hiện)$)/iu;

/** "2. Cơ quan chủ trì, phối hợp" over "a) Cơ quan chủ trì" over names: a label that heads its bodies instead of standing before them. */
export function readPropertyHeading(text: string, lexicon: Lexicon): PropertyLine | null {
  const row = OF_BODIES.test(text) && !text.includes(':') ? matchPropertyLabel(text, lexicon) : null;
  return row && { row, valueStart: text.length };
}

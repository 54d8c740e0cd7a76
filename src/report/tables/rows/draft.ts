import { END_MARKS, trimEndOf } from '../../../document/trim.ts';
import type { Status } from '../../../document/source-error.ts';
import type { PlanRecord, Task, TaskUnit } from '../../../record/schema.ts';
import { namesOfBodies } from '../../../record/unit-bodies.ts';
import { showDay } from '../../show-time.ts';
import { stripBullet } from '../formats/cell-text.ts';
import type { Cell } from '../table.ts';

/** What a batch knows of a document besides its record. */
export interface DocumentPlace {
  /** From 1, in input order. */
  readonly document: number;
  /** Path as found. */
  readonly source: string;
  /** The source file as a URL relative to the tables; null where there is no file. */
  readonly link: string | null;
  readonly sha256: string | null;
  readonly status: Status;
  /** "records/….json" */
  readonly recordFile: string | null;
  /** Why there is no record. */
  readonly failure: { readonly code: string; readonly message: string } | null;
}

/** Named cells; what is left out is empty. */
export type Draft = Readonly<Record<string, Cell | undefined>>;

/** The cells that say where a passage stands. */
export type Locate = (span: { start: number; end: number } | null | undefined) => Draft;

/** What is to come of a task, without bullets and end marks. */
export function listProducts({ products = [] }: Task): string[] {
  return products.map(({ raw }) => trimEndOf(stripBullet(raw), END_MARKS));
}

/** Number and title; the file's name where it has neither. */
export function labelDocument({ header, source }: PlanRecord): string {
  return [header.number?.raw, header.title].filter(Boolean).join(' ') || source.name;
}

/**
 * As people speak of it: "Kế hoạch tổ chức Ngày hội …", "Công văn về việc góp ý …", "KẾ HOẠCH PHÁT TRIỂN …" as on the page; the file's name
 * where it has no title.
 */
export function nameDocument({ header, source, text }: PlanRecord): string {
  const { type, title, number } = header;
  const name = type === null ? '' : (writtenType(header, text) ?? type.name);
  if (title === null) return type === null ? source.name : [name, number?.raw].filter(Boolean).join(' ');
  if (type === null || title.toLowerCase().startsWith(type.name.toLowerCase())) return title;
  if (title === title.toUpperCase()) return `${name.toUpperCase()} ${title}`;
  const inSentence = /^\p{Lu}\p{Ll}*\s\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
  return type.code === 'CV' && !inSentence.startsWith('về') ? `${name} về việc ${inSentence}` : `${name} ${inSentence}`;
}

const LONGEST_TYPE = 40;

/** "CHƯƠNG TRÌNH PHỐI HỢP" as "Chương trình phối hợp": more of the type than the record's name of it. */
function writtenType({ type, spans }: PlanRecord['header'], text: string): string | null {
  const span = [spans.type ?? []].flat()[0];
  if (!type || !span) return null;
  const written = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim().toLowerCase();
  if (written.length > LONGEST_TYPE || !written.startsWith(`${type.name.toLowerCase()} `)) return null;
  return written.charAt(0).toUpperCase() + written.slice(1);
}

/** "20/04/2026; 30/06/2026" */
export function showDays(days: readonly string[]): string | null {
  return joinDistinct(days.map(showDay));
}

export function isInherited(values: readonly { readonly inherited: boolean }[]): boolean | null {
  return values.length === 0 ? null : values.every(({ inherited }) => inherited);
}

export function joinUnits({ units }: Task, role: TaskUnit['role']): string | null {
  return joinDistinct(namesOfBodies(units, role));
}

export function joinDistinct(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...new Set(values)].join('; ');
}

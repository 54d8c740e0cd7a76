import { foldPhrase } from '../../document/fold.ts';
import type { Finding } from '../types.ts';

/** A finding that an auditor accepted. */
export interface Waiver {
  readonly id: string;
  readonly reason: string;
  /** Initials of who accepted it. */
  readonly by?: string;
  /** Day of acceptance, as written. */
  readonly day?: string;
  /** What it was about, by which it is known again where the id fits nothing any more. */
  readonly code?: string;
  readonly quote?: string;
}

/** By id. */
export type Waivers = ReadonlyMap<string, Waiver>;

export const NO_WAIVERS: Waivers = new Map();

export function waiversOf(list: readonly Waiver[]): Waivers {
  return new Map(list.map((waiver) => [waiver.id, waiver]));
}

/**
 * Reads a waivers' file as text: a JSON list of { id, reason, by, day, code, quote } or the page's { waivers: [...] }, or a line for each with
 * the id, a blank and the reason; "#" begins a comment. Gives null where it is neither. Tables are read by `waiversOfRows`.
 */
export function parseWaivers(text: string): Waivers | null {
  const trimmed = text.replace(/^\uFEFF/u, '').trim();
  return /^[[{]/u.test(trimmed) ? parseJson(trimmed) : parseLines(trimmed);
}

function parseJson(text: string): Waivers | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const list = Array.isArray(value) ? (value as unknown[]) : (value as { waivers?: unknown }).waivers;
  if (!Array.isArray(list)) return null;
  const waivers: Waiver[] = [];
  for (const entry of list as unknown[]) {
    if (typeof entry !== 'object' || entry === null) return null;
    const told = entry as Readonly<Record<string, unknown>>;
    const { id, reason } = told;
    if (typeof id !== 'string' || typeof reason !== 'string') return null;
    const optional = (['by', 'day', 'code', 'quote'] as const).flatMap((name) =>
      typeof told[name] === 'string' ? [[name, told[name]] as const] : [],
    );
    waivers.push({ id, reason, ...Object.fromEntries(optional) });
  }
  return waiversOf(waivers);
}

const ID = /^[0-9a-f]{16}$/u;

function parseLines(text: string): Waivers | null {
  const waivers: Waiver[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const [, id, reason] = /^([0-9a-f]{16})\s+(\S.*)$/u.exec(content) ?? [];
    if (id === undefined || reason === undefined) return null;
    waivers.push({ id, reason });
  }
  return waiversOf(waivers);
}

/** Headings of the findings' table in both languages, folded. */
const HEADINGS = {
  id: ['Mã', 'Id'].map(foldPhrase),
  reason: ['Lý do chấp nhận', 'Reason for accepting'].map(foldPhrase),
  by: ['Người chấp nhận', 'Accepted by'].map(foldPhrase),
  day: ['Ngày chấp nhận', 'Accepted on'].map(foldPhrase),
  code: ['Mã loại', 'Code'].map(foldPhrase),
  quote: ['Lời cấp dưới', 'Words below'].map(foldPhrase),
} as const;

/**
 * The waivers of a table of findings (our XLSX or CSV, filled in by hand): rows with a reason. Null where it has no column for ids or
 * none for reasons. `rows`: the heading row among the first ones.
 */
export function waiversOfRows(rows: readonly (readonly unknown[])[]): Waivers | null {
  const head = rows.slice(0, 5).findIndex((row) => {
    const keys = row.map(keyOf);
    return HEADINGS.id.some((one) => keys.includes(one)) && HEADINGS.reason.some((one) => keys.includes(one));
  });
  const heading = rows[head]?.map(keyOf);
  if (!heading) return null;
  const at = (row: readonly unknown[], name: keyof typeof HEADINGS): string => {
    const column = heading.findIndex((one) => HEADINGS[name].includes(one));
    return column < 0 ? '' : textOf(row[column]);
  };
  return waiversOf(
    rows.slice(head + 1).flatMap((row): Waiver[] => {
      const [id, reason] = [at(row, 'id'), at(row, 'reason')];
      if (!ID.test(id) || reason === '') return [];
      const optional = (['by', 'day', 'code', 'quote'] as const).flatMap((name) =>
        at(row, name) === '' ? [] : [[name, at(row, name)] as const],
      );
      return [{ id, reason, ...Object.fromEntries(optional) }];
    }),
  );
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' ? cell.replace(/^'/u, '').trim() : typeof cell === 'number' ? String(cell) : '';
}

function keyOf(cell: unknown): string {
  return foldPhrase(textOf(cell));
}

/** As much of the words has to be the same for a finding to be known again. */
const SAME_WORDS = 0.85;

/**
 * Findings with what was accepted about them: by id, else by kind and words, where a new conversion gave another id. `used`: ids of
 * the waivers that fitted are added.
 */
export function applyWaivers(findings: readonly Finding[], waivers: Waivers, used?: Set<string>): Finding[] {
  if (waivers.size === 0) return [...findings];
  const ids = new Set(findings.map(({ id }) => id));
  const others = [...waivers.values()].filter(
    ({ id, code, quote }) => !ids.has(id) && code !== undefined && quote !== undefined,
  );
  return findings.map((finding) => {
    const waiver = waivers.get(finding.id) ?? others.find((one) => isSame(one, finding));
    if (!waiver) return finding;
    used?.add(waiver.id);
    const signed = [waiver.by, waiver.day].filter((part) => part !== undefined).join(', ');
    return { ...finding, waived: signed === '' ? waiver.reason : `${waiver.reason} (${signed})` };
  });
}

function isSame({ code, quote = '' }: Waiver, finding: Finding): boolean {
  if (code !== finding.code) return false;
  const [a, b] = [wordsOf(quote), wordsOf(finding.child?.quote ?? finding.parent?.quote ?? '')];
  if (a.size === 0 || b.size === 0) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size) >= SAME_WORDS;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    foldPhrase(text)
      .split(' ')
      .filter((word) => word !== ''),
  );
}

import type { AuditMatrix, Comparison } from '../../compare/index.ts';

/** A comparison as JSON, indented by one blank; half surrogate pairs replaced, as no UTF-8 file can hold them. */
export function renderComparisonJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 1)}\n`;
}

export interface AuditReport {
  readonly families: readonly AuditMatrix[];
  readonly chains: readonly (readonly string[])[];
  readonly orphans: readonly { readonly plan: string; readonly cites: readonly string[] }[];
  readonly failures: readonly { readonly source: string; readonly message: string }[];
}

/** In pieces of a column each: a country in one text would take twice the memory of all that is in it. */
export function* renderAuditJson(report: AuditReport): Generator<string> {
  yield* writeJson({ schemaVersion: '1.0', ...report }, 0);
  yield '\n';
}

/** The report, its families, a family, its columns: what is opened member by member; below, one piece each. */
const OPENED = 4;

/** As `JSON.stringify(value, null, 1)` writes it. */
function* writeJson(value: unknown, depth: number): Generator<string> {
  const isList = Array.isArray(value);
  const members = depth < OPENED && typeof value === 'object' && value !== null ? membersOf(value) : [];
  if (members.length === 0) {
    yield JSON.stringify(value, null, 1).replaceAll('\n', `\n${' '.repeat(depth)}`);
    return;
  }
  const indent = `\n${' '.repeat(depth)}`;
  for (const [at, [name, member]] of members.entries()) {
    yield `${at > 0 ? ',' : isList ? '[' : '{'}${indent} ${isList ? '' : `${JSON.stringify(name)}: `}`;
    yield* writeJson(member, depth + 1);
  }
  yield `${indent}${isList ? ']' : '}'}`;
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

import type { Finding } from '../types.ts';

/** Ids of the findings of an earlier audit or comparison, from its JSON; null where it is none. */
export function findingsOfReport(text: string): ReadonlySet<string> | null {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
  const ids = new Set<string>();
  const take = (findings: unknown): void => {
    if (!Array.isArray(findings)) return;
    for (const one of findings as unknown[]) {
      const id = (one as { id?: unknown } | null)?.id;
      if (typeof id === 'string') ids.add(id);
    }
  };
  const report = value as { families?: unknown; findings?: unknown } | null;
  if (typeof report !== 'object' || report === null) return null;
  if (Array.isArray(report.findings)) {
    take(report.findings);
    return ids;
  }
  if (!Array.isArray(report.families)) return null;
  for (const family of report.families as { columns?: unknown }[])
    if (Array.isArray(family.columns))
      for (const column of family.columns as { findings?: unknown }[]) take(column.findings);
  return ids;
}

/** Findings marked as new where the earlier report did not have them. */
export function markNew(findings: readonly Finding[], previous: ReadonlySet<string> | null): Finding[] {
  return previous === null
    ? [...findings]
    : findings.map((finding) => ({ ...finding, isNew: !previous.has(finding.id) }));
}

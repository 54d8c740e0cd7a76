import type { Finding } from '../types.ts';

/** Findings that an auditor accepted: id to reason. */
export type Waivers = ReadonlyMap<string, string>;

/**
 * Reads a waivers' file: a JSON list of { id, reason }, or a line for each with the id, a blank and the reason; "#" begins a
 * comment. Gives null where it is neither.
 */
export function parseWaivers(text: string): Waivers | null {
  const trimmed = text.replace(/^\uFEFF/u, '').trim();
  return trimmed.startsWith('[') ? parseList(trimmed) : parseLines(trimmed);
}

function parseList(text: string): Waivers | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(value)) return null;
  const waivers = new Map<string, string>();
  for (const entry of value as unknown[]) {
    if (typeof entry !== 'object' || entry === null) return null;
    const { id, reason } = entry as { id?: unknown; reason?: unknown };
    if (typeof id !== 'string' || typeof reason !== 'string') return null;
    waivers.set(id, reason);
  }
  return waivers;
}

function parseLines(text: string): Waivers | null {
  const waivers = new Map<string, string>();
  for (const line of text.split(/\r?\n/u)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const [, id, reason] = /^([0-9a-f]{16})\s+(\S.*)$/u.exec(content) ?? [];
    if (id === undefined || reason === undefined) return null;
    waivers.set(id, reason);
  }
  return waivers;
}

export function applyWaivers(findings: readonly Finding[], waivers: Waivers): Finding[] {
  return findings.map((finding) => {
    const reason = waivers.get(finding.id);
    return reason === undefined ? finding : { ...finding, waived: reason };
  });
}

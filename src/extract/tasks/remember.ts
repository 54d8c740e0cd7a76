import type { TextRange } from '../../structure/outline-node.ts';

/**
 * `read` with a memory: a clause is asked about by several rules, and long plans say the same of many items.
 * For functions of their arguments alone; made for one document, so that nothing outlives it.
 * Kept by text first: a key that held the text would copy a long paragraph for each of its clauses.
 */
export function rememberClauses<T>(read: (text: string, range: TextRange, hasLead?: boolean) => T): typeof read {
  const texts = new Map<string, Map<string, { readonly result: T }>>();
  return (text, range, hasLead = false) => {
    const known = texts.get(text) ?? new Map<string, { readonly result: T }>();
    texts.set(text, known);
    const key = `${String(range.start)} ${String(range.end)} ${hasLead ? 'led' : ''}`;
    const found = known.get(key) ?? { result: read(text, range, hasLead) };
    known.set(key, found);
    return found.result;
  };
}

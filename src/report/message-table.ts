export type MessageArgs = Readonly<Record<string, string | number>>;

export type Sentence = (args: MessageArgs) => string;

/** Code to sentence. A Map, as codes may come from configuration and must not meet Object.prototype. */
export type MessageTable = ReadonlyMap<string, Sentence>;

/** `value`, or "?" where a diagnostic came without it: a sentence must never fail. */
export function show(value: string | number | undefined): string {
  return value === undefined ? '?' : String(value);
}

/** Bytes in the unit people read: "81 kB", "104,9 MB" (the decimal sign is the language's). */
export function showBytes(value: string | number | undefined, decimal: ',' | '.'): string {
  if (typeof value !== 'number') return show(value);
  if (value < 1_000_000) return `${Math.ceil(value / 1000)} kB`;
  return `${(value / 1_000_000).toFixed(1).replace('.', decimal)} MB`;
}

/** An ISO day as people read it: "05/12/2025". */
export function showDay(value: string | number | undefined): string {
  const match = /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/u.exec(show(value))?.groups;
  return match ? `${match['d'] ?? ''}/${match['m'] ?? ''}/${match['y'] ?? ''}` : show(value);
}

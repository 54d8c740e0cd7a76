/** Normalized text has single blanks inside a line; only tabs and line ends are left to fold. */
export function collapse(text: string): string {
  if (!text.includes('\t') && !text.includes('\n')) return text.trim();
  return text.replace(/\s+/gu, ' ').trim();
}

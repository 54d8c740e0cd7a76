const own = new Map<string, string>();
export function addAbbreviations(more: Readonly<Record<string, string>>): void {
  for (const [short, long] of Object.entries(more)) own.set(short, long);
}

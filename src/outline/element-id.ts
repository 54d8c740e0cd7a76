/** Ids are paths of labels ("II.3.1", "III.1.b2"): stable, readable, unique in the document. Bullets, paragraphs and tables are counted. */
export function createIdMaker(): (parent: string | null, label: string) => string {
  const used = new Map<string, number>();
  return (parent, label) => {
    const base = parent === null ? label : `${parent}.${label}`;
    const isCounted = label === 'b' || label === 'p' || label === 't';
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    if (isCounted) return `${base}${String(count)}`;
    if (count === 1) return base;
    const renamed = `${base}_${String(count)}`;
    used.set(renamed, 1);
    return renamed;
  };
}

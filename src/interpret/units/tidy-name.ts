import { matchField, matchHead, unitLookup } from '../../annotate/units/lookup.ts';
import { scanLevelWord } from '../../annotate/units/places/scan-place.ts';
import { SHAPE, type TokenTable } from '../../annotate/tokens.ts';

/** Names in capitals in ordinary writing; heads and fields as the lexicon writes them. */
export function tidyName(tokens: TokenTable): string {
  const name = tokens.text;
  const capitals = tokens.count > 1 && tokens.shapes.every((shape) => shape === SHAPE.upper || shape === SHAPE.number);
  let out = '';
  let from = 0;
  for (let at = 0; at < tokens.count;) {
    const [end, spelling] = spellingAt(tokens, at, capitals);
    const start = tokens.starts[at] ?? 0;
    out += name.slice(from, start) + (spelling ?? name.slice(start, tokens.ends[end - 1]));
    from = tokens.ends[end - 1] ?? start;
    at = end;
  }
  return out + name.slice(from);
}

function spellingAt(tokens: TokenTable, at: number, capitals: boolean): [end: number, spelling: string | null] {
  const head = tokens.shapes[at] === SHAPE.lower ? null : matchHead(tokens, at);
  const entry = head?.entry.body ?? head?.entry.department ?? (capitals ? head?.entry.post : undefined);
  if (head && entry && entry.phrase !== entry.phrase.toLowerCase()) return [head.end, entry.phrase];
  const field = at > 0 && (capitals || tokens.shapes[at] !== SHAPE.lower) ? matchField(tokens, at) : at;
  if (field > at + 1) return [field, fieldSpelling(tokens, at, field)];
  if (!capitals) return [at + 1, null];
  const level = scanLevelWord(tokens, at);
  const end = Math.max(level, at + 1);
  const word = tokens.text.slice(tokens.starts[at], tokens.ends[end - 1]);
  return [end, level > at ? word.toLowerCase() : word.slice(0, 1) + word.slice(1).toLowerCase()];
}

function fieldSpelling(tokens: TokenTable, at: number, end: number): string | null {
  let node = unitLookup(tokens).fields;
  for (let index = at; index < end; index += 1) {
    const next = node.next.get(tokens.keys[index] ?? '');
    if (next) node = next;
  }
  return node.value?.name ?? null;
}

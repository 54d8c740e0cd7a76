import { splitClauses } from '../../annotate/clauses.ts';
import type { ReadBlock } from '../../annotate/reading.ts';
import { parseUnitList } from '../../annotate/units/index.ts';
import type { TextRange } from '../../outline/outline-node.ts';
import { afterAddress } from './walk.ts';

/** The clauses of a range; semicolons of the list that opens it ("Các Bộ: Nông nghiệp và Môi trường; Xây dựng rà soát …") end none. */
export function clausesOf({ text, reading }: ReadBlock, { start, end }: TextRange): readonly TextRange[] {
  const clauses = splitClauses(text, start, end);
  const first = clauses[0];
  if (!first || clauses.length < 2) return clauses;
  const colon = text.indexOf(':', first.start);
  if (colon < 0 || colon >= first.end) return clauses;
  const list = parseUnitList(reading, afterAddress(text, first.start));
  const listed = list?.units.find(({ members }) => members !== undefined);
  const last = clauses.findLastIndex((clause) => listed !== undefined && clause.start < listed.end);
  return last < 1 ? clauses : [{ start: first.start, end: clauses[last]?.end ?? end }, ...clauses.slice(last + 1)];
}

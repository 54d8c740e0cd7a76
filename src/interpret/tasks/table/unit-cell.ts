import { readText } from '../../../annotate/reading.ts';
import { asUnitList, findUnits, readFieldNames, type UnitMention } from '../../../annotate/units/index.ts';
import { BULLETS, trimEndOf, trimStartOf } from '../../../document/trim.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { shift } from '../../leads/lead.ts';

/** "Các sở, ngành theo chức năng, nhiệm vụ được giao và các cơ quan …": the clause belongs to no name. */
const WITHIN_DUTIES =
  /\s(?:theo (?:chức năng|thẩm quyền|phạm vi|lĩnh vực|nhiệm vụ)|trong phạm vi)(?!\p{L})[^;]{0,160}?(?=\s(?:và|cùng)\s+các\s|[;.]|$)/giu;
const LONGEST_NAME = 80;

/** Units of a cell or of a field line: a list, else the bodies in it, else the whole as it is written. */
export function readUnitCell(written: string, lexicon: Lexicon): readonly UnitMention[] {
  const text = written.replace(WITHIN_DUTIES, (clause) => ' '.repeat(clause.length));
  const trimmed = trimStartOf(text, BULLETS);
  let start = text.length - trimmed.length;
  // "Các Cục: Báo chí; Du lịch. Vụ Kế hoạch, Tài chính": bodies in sentences of their own
  const pieces = trimEndOf(trimmed, '.,').split(/(?<=\p{Ll}\.\s)(?=\p{Lu})/u);
  return pieces.flatMap((piece) => {
    const units = readNames(trimEndOf(piece, ' .'), lexicon).map((unit) => shift(unit, start));
    start += piece.length;
    return units;
  });
}

function readNames(name: string, lexicon: Lexicon): readonly UnitMention[] {
  const reading = readText(name, lexicon);
  const found = asUnitList(reading) ?? readFieldNames(reading) ?? findUnits(reading);
  const only = found.length === 1 ? found[0] : undefined;
  // "Ban QL các dự án công nghệ": small letters behind the one name of a cell belong to it
  const isCut = only?.start === 0 && name.length < LONGEST_NAME && /^\s\p{Ll}[\p{L}\s]*$/u.test(name.slice(only.end));
  if (found.length > 0 && !isCut) return found;
  if (!/\p{Lu}/u.test(name) || name.length >= LONGEST_NAME) return [];
  return [{ start: 0, end: name.length, name, collective: false, head: '', rule: 'cell' }];
}

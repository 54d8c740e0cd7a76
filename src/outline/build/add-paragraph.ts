import { endsIn } from '../../document/trim.ts';
import type { ReadBlock } from '../../annotate/reading.ts';
import { matchSectionTitle } from '../../annotate/labels.ts';
import { LONGEST_HEADING, findParagraphParent } from '../paragraph-parent.ts';
import { openAs } from '../choose-marker.ts';
import { RANKS, UNNUMBERED_HEADING_RANK } from '../ranks.ts';
import { readTypeLine } from '../type-line.ts';
import { isCapitals } from '../header-lines.ts';
import { PARAGRAPH, attach, type OutlineState } from './state.ts';

/** A line without a number: the closing, a title of what is attached, a heading, or a paragraph of what is open. */
export function addParagraph(state: OutlineState, block: ReadBlock, closes: boolean): void {
  const { stack, isAttachment } = state;
  if (closes) {
    stack.length = 0;
    attach(state, block, PARAGRAPH).role = 'closing';
    return;
  }
  // "PHỤ LỤC I" ⏎ "KẾ HOẠCH TRIỂN KHAI …" is an annex with its title
  const isAnnexTitle = stack.at(-1)?.form === 'appendix' && stack.at(-1)?.node.children.length === 0;
  if (isAttachment && !isAnnexTitle && readTypeLine(block.text)) {
    stack.length = 0;
    attach(state, block, { ...PARAGRAPH, kind: 'section' });
    return;
  }
  const rank =
    isAttachment && stack.length === 0 && isAnnexHead(block) ? RANKS.appendix : rankUnnumberedHeading(state, block);
  if (rank !== null) addHeading(state, block, rank);
  else {
    stack.length = findParagraphParent(block, stack) + 1;
    attach(state, block, PARAGRAPH);
  }
}

/** "Danh mục các văn bản đã ban hành" over "I. QUYẾT ĐỊNH": an annex that only its title tells. */
function isAnnexHead({ text }: ReadBlock): boolean {
  return text.length <= LONGEST_HEADING && /^(?:Danh|DANH)\s(?:mục|sách|MỤC|SÁCH)\s[^;:]{3,}[^.,]$/u.test(text);
}

function addHeading(state: OutlineState, block: ReadBlock, rank: number): void {
  const { stack } = state;
  while (stack.length > 0 && (stack.at(-1)?.rank ?? -1) >= rank) stack.pop();
  const kind = rank < RANKS.arabic ? 'section' : 'paragraph';
  const node = attach(state, block, { ...PARAGRAPH, kind });
  stack.push(openAs(node, 'heading', rank));
}

/** A table stands where its first cell does. */
export function addTable(state: OutlineState, block: ReadBlock): void {
  const { stack, seenTables, document } = state;
  const table = block.cell?.table ?? -1;
  if (seenTables.has(table)) return;
  seenTables.add(table);
  stack.length = findParagraphParent(block, stack) + 1;
  const node = attach(state, block, { ...PARAGRAPH, kind: 'table', form: 'table', label: 't', table });
  node.span = document.tables[table]?.span ?? block.span;
}

/** "Tuần 1", "Giai đoạn 2", "Bước 3", "Đợt 1", "Vòng sơ khảo", "Ngày 15/11:". */
const STAGE_LABEL =
  /^(?:Tuần|TUẦN|Giai đoạn|GIAI ĐOẠN|Bước|BƯỚC|Đợt|ĐỢT|Tháng|THÁNG|Quý|QUÝ|Ngày|NGÀY)\s(?:thứ\s)?(?:\d|[IVX]{1,4}(?!\p{L})|nhất|hai|ba)/u;

/** A heading without a number: a known section title in capitals, "Tuần 1 (15-21/11): …", a short bold line. */
function rankUnnumberedHeading({ stack, seenForms, isAttachment }: OutlineState, block: ReadBlock): number | null {
  const { text } = block;
  if (text.length > LONGEST_HEADING) return null;
  // the line below "PHỤ LỤC" is its title
  const top = stack.at(-1);
  if (top?.form === 'appendix' && top.node.children.length === 0) return null;
  const isKnown = isCapitals(text) && text.length < 100 && matchSectionTitle(text, block.reading.lexicon) !== null;
  if (isKnown && !stack.some((open) => open.form === 'roman' && open.node.children.length === 0))
    return seenForms.has('roman') && !isAttachment ? null : RANKS.roman;
  if (STAGE_LABEL.test(text) && (endsIn(text, ':') || !endsIn(text, '.;'))) return UNNUMBERED_HEADING_RANK;
  const isTitle = text.length < 120 && !isCapitals(text) && !/^[“"(]|[.;,”"]$/u.test(text);
  const isBoldTitle = block.style.bold === true && isTitle;
  return isBoldTitle && stack.length > 0 && !isAttachment ? UNNUMBERED_HEADING_RANK : null;
}

import { tokenAt } from '../../../annotate/tokens.ts';
import { endsIn } from '../../../document/trim.ts';
import { contentOf, type OutlineNode } from '../../../outline/outline-node.ts';
import { startsWithVerb } from '../../../annotate/verb-start.ts';
import { findSubject } from '../../clauses/subject.ts';
import { isAfter } from '../../clauses/walk.ts';
import { actsBehindCondition } from './leaf.ts';
import { isCapitals } from '../../../outline/header-lines.ts';

/** "Xử lý nghiêm các hành vi vi phạm sau:", "Người dự thi phải bảo đảm các điều kiện sau:": the list tells of acts and of what there has to be. */
const TOLD_OF = /(?<!\p{L})(?:hành vi|tiêu chuẩn|điều kiện|tiêu chí)(?:\s[^.,;:]{0,60})?:\s*$/iu;
const LONGEST_END = 80;

function tellsOfList({ block: { text }, content }: OutlineNode): boolean {
  const end = text.slice(Math.max(content.start, content.end - LONGEST_END), content.end);
  return endsIn(end, ':') && TOLD_OF.test(end);
}

/** The node's words announce things: the running order of a ceremony, the papers of a dossier, prizes, guests, acts that are forbidden. */
export function isInventory(node: OutlineNode | null): boolean {
  if (!node) return false;
  const title = titleBelow(node);
  return isTitledSo(node) || tellsOfList(node) || (title !== null && isTitledSo(title));
}

function isTitledSo({ block: { reading }, content }: OutlineNode): boolean {
  return isAfter(reading, 'inventory', tokenAt(reading, content.start));
}

/** "PHỤ LỤC II" ⏎ "DANH MỤC DỰ ÁN ƯU TIÊN", "7. Xử lý vi phạm" ⏎ "Các hành vi … bị xử phạt như:": what is listed is told in a line of its own. */
function titleBelow({ form, children }: OutlineNode): OutlineNode | null {
  const [first] = children;
  if (first?.form !== 'paragraph') return null;
  const isTitle =
    form === 'appendix' ? isCapitals(contentOf(first)) : first.block.text.charAt(first.content.end - 1) === ':';
  return isTitle ? first : null;
}

/** docs/answers.md case 12: rosters are no tasks. */
const MEMBERS =
  /^(?:danh sách (?:các )?(?:thành viên|ban|tổ|đoàn|tiểu ban|hội đồng|đầu mối|cán bộ)|danh bạ|thành viên (?:ban|tổ|đoàn|hội đồng)|số điện thoại)(?!\p{L})/iu;

/** "DANH SÁCH THÀNH VIÊN BAN CHỈ ĐẠO", "DANH BẠ ĐIỆN THOẠI": who is in something or how to reach them. */
export function listsMembers(node: OutlineNode | null): boolean {
  const title = node && (titleBelow(node) ?? node);
  return title !== null && MEMBERS.test(contentOf(title));
}

/** "Đăng ký lần đầu:" is a title. */
const SHORTEST_ITEM = 28;

/** An item that begins with a verb over a list of which nothing acts ("Tham mưu UBND tỉnh quyết định:" over "- Phương án …") or that is told of. */
export function isOverNouns(node: OutlineNode): boolean {
  const acts = (of: OutlineNode): boolean =>
    startsWithVerb(of.block.reading, of.content.start) || actsBehindCondition(of);
  const isNoun = (of: OutlineNode): boolean =>
    of.children.length === 0 && !acts(of) && findSubject(of.block.reading, of.content) === null;
  const isTitle = contentOf(node).length < SHORTEST_ITEM;
  return node.children.length > 1 && !isTitle && acts(node) && (tellsOfList(node) || node.children.every(isNoun));
}

/** "Xây dựng các nền tảng, bao gồm:", or any item that opens a list of nouns. */
export function listsThings(node: OutlineNode | null): boolean {
  if (!node) return false;
  const content = contentOf(node);
  return /(?<!\p{L})gồm(?: có)?\s?:\s*$/u.test(content) || (content.trimEnd().endsWith(':') && isOverNouns(node));
}

import { isCapitals } from '../../outline/header-lines.ts';
import { headingOf, unitsOfHeading } from '../../outline/headings.ts';
import { contentOf, textOf, walkOutline, type OutlineNode } from '../../outline/outline-node.ts';
import { findQuotes } from '../../outline/quotes.ts';
import { propertyOf } from '../../outline/property-of.ts';
import { splitClauses } from '../../annotate/clauses.ts';
import { readPartnersAlone } from '../leads/partners-alone.ts';
import { findSubject, isAskAlone } from '../clauses/subject.ts';
import { startsWithVerb } from '../../annotate/verb-start.ts';

/** A date alone is what a site or a stamp left, not something to do. */
const DATE_ALONE = /^(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}$/iu;
/** Statements that only describe: "Thể loại: Đơn ca, song ca." */
const STATEMENT =
  /^(?:thể loại|số lượng|giá trị|mức|quy mô|cơ cấu|tên gọi|đơn vị tài trợ|trang phục|chương trình|lưu ý|ghi chú)\s?:/iu;
/** "Nội dung, cơ quan chủ trì và thời gian hoàn thành theo Phụ lục kèm theo" points to the table of the tasks. */
const POINTER = /^(?:Nội dung|Chi tiết|Danh mục|Nhiệm vụ cụ thể|Các nhiệm vụ|Bảng)[^.;]{0,200}(?:Phụ lục|kèm theo)/u;

/** A cited document, an account number, an address: entries of a list, whoever heads it. */
const ENTRY =
  /^(?:(?:Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Thông tư liên tịch|Chỉ thị|Công văn|Kế hoạch|Kết luận)\s(?:số\s?)?\d+|(?:Số (?:TK|tài khoản|điện thoại)|STK|Điện thoại|ĐT|SĐT|Email|Fax|Địa chỉ|Website|Học phí|Lệ phí|Ngân hàng)\s?(?::|http)|[^.;]{0,60}\p{L}@\p{L}+\.\p{L})/iu;

/** What begins with one of these words and has nobody in charge describes: "Tình hình …", "Kỹ năng …", "01 vị trí …". */
const NOUN_START =
  /^(?:Tình hình|Việc|Công tác|Căn cứ pháp lý|Các (?:tồn tại|kiến nghị|thông số)|Mức độ|Tồn tại|Phương hướng|Kỹ năng|Phần mềm|Website|Hạ tầng|Tầng|Thông số|Ưu điểm|Hạn chế,|Nguyên nhân|Kết quả đạt được|Số lượng|Đối tượng|Địa điểm|Vị trí|Dự kiến (?:kinh phí|khoảng|tổng|số)|\d{1,3} (?:vị trí|điểm|mẫu)|Phòng \d)(?!\p{L})/u;

/** Nobody in charge, no verb to begin with, or "Kim loại nặng: Cd, Hg, Pb": it describes. A date before the colon is another thing. */
export function isDescription(node: OutlineNode): boolean {
  const content = contentOf(node).trim();
  const { reading } = node.block;
  const from = node.content.start + contentOf(node).indexOf(content);
  if (NOUN_START.test(content)) return true;
  if (startsWithVerb(reading, from) || !/^\p{L}/u.test(content)) return false;
  const colon = content.slice(0, 100).indexOf(':');
  if (colon < 2 || /[.;]/u.test(content.slice(0, colon))) return false;
  const at = colon + 1 + (/^\s*/u.exec(content.slice(colon + 1, colon + 20))?.[0].length ?? 0);
  if (at >= content.length || startsWithVerb(reading, from + at) || /\.\s+\p{Lu}/u.test(content.slice(at)))
    return false;
  return [0, at].every((start) => findSubject(reading, { start: from + start, end: from + content.length }) === null);
}

/** Forms of a leaf that tell nobody to do anything, by name, in the order in which they are looked for. */
const FORMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['bracket', /^\(.*\)[./]{0,4}$/u],
  ['statement', STATEMENT],
  ['date-alone', DATE_ALONE],
  ['pointer', POINTER],
  ['quotation', /^[“"].*[”"]\.?$/u],
  ['entry', ENTRY],
  // "Mã sinh viên: ………………": a line of a form, left to be filled in
  ['blank', /…{3}|\.{10}|_{6}/u],
  ['quoting', /^(?:Tại|Theo) [^;]{0,300}(?:như sau|quy định)\s?:$/u],
];

/** Name of the form by which a leaf's words are no task, or null. */
export function refuseForm(content: string): string | null {
  if (content.length > 10 && isCapitals(content)) return 'title';
  return FORMS.find(([, pattern]) => pattern.test(content))?.[0] ?? null;
}

/** The rule by which a node is a task, or null (one task a leaf that tells somebody to do something). */
export type DecideTask = (node: OutlineNode) => string | null;

/** Nodes of a passage of law that a letter quotes: not what it asks. */
function findQuoted(roots: readonly OutlineNode[]): ReadonlySet<OutlineNode> {
  const nodes = walkOutline(roots);
  const places = findQuotes(nodes.map((node) => node.block));
  let isInside = false;
  const quoted = nodes.filter((_, at) => {
    const place = places.get(at);
    const isQuoted = isInside || place === 'opens';
    isInside = isQuoted && place !== 'closes';
    return isQuoted;
  });
  return new Set(quoted);
}

export function createDecider(roots: readonly OutlineNode[]): DecideTask {
  const quoted = findQuoted(roots);
  const titleCounts = new Map<readonly OutlineNode[], Map<string, { titles: number; parents: number }>>();
  return decideTask;

  function decideTask(node: OutlineNode): string | null {
    const content = contentOf(node).trim();
    if (node.kind === 'table' || content === '' || quoted.has(node)) return null;
    const property = propertyOf(node);
    if (property && property.row.property !== 'content' && property.row.property !== 'form') return null;
    if (node.role === 'budget') return node.children.length === 0 && hasActingBody(node) ? 'budget-with-subject' : null;
    // "Giám đốc Sở Tài chính, … chịu trách nhiệm thi hành Quyết định này"
    if (node.role === 'implementation' && node.form === 'article' && /chịu trách nhiệm/u.test(content))
      return node.children.length === 0 ? 'executing-article' : null;
    if (node.role !== 'task') return null;
    if (content.endsWith(':') && isAskAlone(node.block.reading, node.content)) return null;
    if ((node.children.length > 0 || content.endsWith(':')) && readPartnersAlone(node)) return null;
    if (node.children.length > 0 && !node.children.every((child) => quoted.has(child))) {
      const rest = node.children.filter((child) => !isProperty(child));
      if (node.children.some((child) => propertyOf(child)?.row.property === 'content')) return null;
      if (rest.length === 0)
        return unitsOfHeading(node) && node.body.end <= node.body.start ? null : 'item-with-properties';
      if (rest.every((child) => child.role === 'theme')) return 'item-with-themes';
      const body = textOf(node, node.body).trim();
      if (isTitleAmongTitles(node)) return null;
      return node.heading === null && body.length > 60 && !/:$/u.test(body)
        ? 'sentence-above-list'
        : node.heading !== null && body.length > 40
          ? 'heading-with-sentence'
          : null;
    }
    if (refuseForm(content) !== null) return null;
    const heading = headingOf(node);
    if (heading !== '' && node.body.end <= node.body.start) {
      const units = unitsOfHeading(node);
      return units || /:$/u.test(content) || node.kind === 'section'
        ? null
        : startsWithVerb(node.block.reading, node.content.start) || content.length > 20
          ? 'heading-leaf'
          : null;
    }
    if (/:$/u.test(content) && content.length < 60) return null;
    // "- Công ty Thoát nước: 0243.974.62.25": an entry of a directory
    if (heading !== '' && !/\p{L}{2}/u.test(textOf(node, node.body))) return null;
    return content.length >= 10 ? 'leaf' : null;
  }

  /** "3. Nâng cao chất lượng … khu công nghiệp." between "2. Đa dạng mô hình …" and "4. Huy động nguồn lực …": a title with a full stop. */
  function isTitleAmongTitles(node: OutlineNode): boolean {
    const content = contentOf(node).trim();
    if (
      node.heading !== null ||
      node.form === 'bullet' ||
      node.form === 'paragraph' ||
      content.length > 200 ||
      /[.;:]\s/u.test(content)
    )
      return false;
    if (
      findSubject(node.block.reading, node.content) !== null ||
      node.children.every((child) => child.form === 'paragraph')
    )
      return false;
    const { titles, parents } = countTitles(node.parent?.children ?? roots, node.form);
    return titles >= 2 && titles * 2 > parents - 1;
  }

  /** Of the nodes of one form under a parent: how many have nodes below them, and how many of those are titles. */
  function countTitles(
    siblings: readonly OutlineNode[],
    form: OutlineNode['form'],
  ): { titles: number; parents: number } {
    const known = titleCounts.get(siblings) ?? new Map<string, { titles: number; parents: number }>();
    titleCounts.set(siblings, known);
    let counts = known.get(form);
    if (!counts) {
      const parents = siblings.filter((other) => other.form === form && other.children.length > 0);
      counts = {
        parents: parents.length,
        titles: parents.filter((other) => other.heading !== null && other.body.end <= other.body.start).length,
      };
      known.set(form, counts);
    }
    return counts;
  }

  function isProperty(node: OutlineNode): boolean {
    const property = propertyOf(node);
    return (
      node.role === 'schedule' ||
      node.role === 'budget' ||
      (property !== null && property.row.property !== 'content' && property.row.property !== 'form') ||
      (node.kind === 'table' && node.role !== 'task') ||
      /^\(.*\)\.?$/u.test(contentOf(node).trim())
    );
  }

  function hasActingBody(node: OutlineNode): boolean {
    const starts = new Set([
      node.content.start,
      node.body.end > node.body.start ? node.body.start : node.content.start,
    ]);
    return [...starts].some((start) => {
      const first = splitClauses(node.block.text, start, node.content.end)[0];
      return first !== undefined && findSubject(node.block.reading, first) !== null;
    });
  }
}

import { endsIn } from '../../document/trim.ts';
import { matchSectionTitle } from '../../annotate/labels.ts';
import { startsWithVerb } from '../../annotate/verb-start.ts';
import type { NodeRole } from '../../document/node-role.ts';
import { isCapitals } from '../../outline/header-lines.ts';
import { contentOf, type OutlineNode } from '../../outline/outline-node.ts';
import { headingOf } from '../../outline/headings.ts';
import { findSubject } from '../clauses/subject.ts';
import { namesUnitAt, type RoleSite } from './role-site.ts';

const LONGEST_TITLE = 140;
const LONGEST_TITLE_WORDS = 10;
/** "1. Dự báo tình hình úng ngập …", "Về phân công nhiệm vụ của các cơ quan liên quan": how things stand, money and shares of work are titles over a list, however long. */
const LONG_TITLE =
  /^(?:chủ đề|thông điệp|(?:dự báo |đặc điểm |về (?:đánh giá )?)?tình hình|về (?:đánh giá )?kết quả|thực trạng|hiện trạng|tồn tại|hạn chế|khó khăn|(?:các |những )?hành vi|(?:lưu ý )?quy định (?:về )?xử lý|(?:về )?(?:kinh phí|phân công (?:nhiệm vụ|trách nhiệm))|nguồn (?:lực|vốn|kinh phí)|dự toán|nhu cầu vốn)(?!\p{L})/iu;

/** "Nội dung đánh giá (chấm điểm, tối đa 100 điểm)": what is scored is no task (docs/answers.md, case 12). */
const SCORED = /\([^()]*\d\sđiểm\)$/u;

/** The role that the site's title gives; null where it has none that counts here. */
export function roleOfTitle({ node, heading, inherited, isLetter }: RoleSite): NodeRole | null {
  if (heading.endsWith('điểm)') && SCORED.test(heading) && node.children.length > 0) return 'other';
  const titled = isTitle(heading, node) ? matchSectionTitle(heading, node.block.reading.lexicon) : null;
  // what a letter requires is what it asks for
  const isAsked = isLetter && titled?.role === 'requirement' && (inherited === null || inherited === 'task');
  if (!titled || isAsked) return null;
  // "3. Đối tượng: Các trường lập danh sách …" below tasks says what somebody does
  if (titled.role === 'other' && inherited === 'task' && namesUnitAt(node, node.body.start)) return null;
  if (titled.role === 'implementation' && inherited === 'task' && isRunIn(node)) return null;
  return acceptsTitle(inherited, titled.role, node) ? titled.role : null;
}

/** "a) Về phân công trách nhiệm: Quy định rõ nhiệm vụ của từng người" among tasks says what to do: no bodies stand below it. */
function isRunIn({ children, body, block: { reading } }: OutlineNode): boolean {
  return children.length === 0 && body.end > body.start && startsWithVerb(reading, body.start);
}

/** A title is short; a long heading that begins like one ("Tổ chức triển khai các văn bản hướng dẫn thi hành Luật") is an item. */
function isTitle(heading: string, node: OutlineNode): boolean {
  if (heading === '' || heading.length > LONGEST_TITLE || node.form === 'bullet') return false;
  if (node.children.length > 0 && LONG_TITLE.test(heading)) return true;
  return node.kind === 'section' || isCapitals(heading) || heading.split(' ').length <= LONGEST_TITLE_WORDS;
}

/** "III. Một số nhiệm vụ, giải pháp" below "PHẦN II. PHƯƠNG HƯỚNG, MỤC TIÊU VÀ CÁC GIẢI PHÁP". */
function isTaskNamedAbove(node: OutlineNode): boolean {
  return node.parent !== null && /nhiệm vụ|giải pháp/iu.test(headingOf(node.parent));
}

/** "2. Nhiệm vụ, giải pháp", "a) Một số chỉ tiêu chủ yếu" with items below it, in the article by which a council or a government resolves what is to be done. */
function isEnacted(node: OutlineNode): boolean {
  if (
    node.children.length === 0 ||
    !/^(?:các |một số )?(?:nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu(?! đánh giá))/iu.test(headingOf(node))
  )
    return false;
  for (let above = node.parent; above; above = above.parent) if (above.form === 'article') return true;
  return false;
}

/** "d) Các hoạt động chính" over "…, các cơ quan, đơn vị thực hiện các hoạt động sau:" and its list: bodies are told to act, whatever the aims around it. */
function isGivenOut({ children }: OutlineNode): boolean {
  const [first, ...items] = children;
  if (!first || items.length === 0 || first.form !== 'paragraph' || !endsIn(contentOf(first), ':')) return false;
  return findSubject(first.block.reading, first.content) !== null;
}

/** The role above lets a title of this role stand below it. */
function acceptsTitle(inherited: NodeRole | null, role: NodeRole, node: OutlineNode): boolean {
  if (inherited === 'budget') return false;
  if (inherited === 'other')
    return (
      role === 'schedule' ||
      role === 'budget' ||
      role === 'implementation' ||
      ((role === 'task' || role === 'objective') && isEnacted(node))
    );
  if (inherited === 'objective') return role !== 'task' || isTaskNamedAbove(node) || isGivenOut(node);
  if (inherited === 'implementation') return role !== 'other' || node.children.length > 0;
  if (inherited === 'purpose') return role === 'purpose' || role === 'requirement' || role === 'objective';
  return true;
}

import { foldPhrase } from '../../document/fold.ts';
import { PROPERTY_LABELS } from '../../lexicon/headings/property-labels.ts';
import { ACTION_VERBS } from '../../lexicon/words/verbs.ts';
import type { OutlineNodeRecord, PlanRecord, Task } from '../../record/schema.ts';

const VERBS = new Set(ACTION_VERBS.map(foldPhrase));
const LONGEST_VERB = 4;
const LABELS = new Set(PROPERTY_LABELS.flatMap(({ labels }) => labels.map(foldPhrase)));
const BEFORE_COLON =
  /^[\s\-–•*+]{0,6}(?:\p{N}{1,2}(?:\.\p{N}{1,2}){0,3}[.)]?\s{1,3}|\p{L}[).]\s{1,3})?(?<name>\p{Lu}[^:.;\n]{1,80}?)\s?:\s/u;

/**
 * Who a task is given to where the record names no unit: the name before its colon ("Tổ công nghệ số cộng đồng: …"), or the heading of a
 * name that it stands below. Null where what stands there is an action or a label.
 */
export function findNamedAgent(record: PlanRecord, task: Task, path: readonly OutlineNodeRecord[]): string | null {
  const name = BEFORE_COLON.exec(task.quote)?.groups?.['name'];
  if (name !== undefined && isName(name)) return name;
  const node = path.at(-1);
  const start = node ? record.text.slice(node.span.start, node.span.start + 120) : '';
  const own = BEFORE_COLON.exec(start)?.groups?.['name'];
  if (own !== undefined && isName(own)) return own;
  const section = path[0];
  if (section?.role !== 'implementation') return null;
  const heading = path
    .slice(1)
    .map((one) => one.heading)
    .filter((one) => one !== null)
    .at(-1);
  return heading !== undefined && isName(heading) ? heading.replace(/[:.]$/u, '') : null;
}

/** Few words that begin with a capital and with no verb of action, and that are no label ("Thời gian", "Nội dung"). */
function isName(text: string): boolean {
  const key = foldPhrase(text);
  if (!/^\p{Lu}/u.test(text.trim()) || LABELS.has(key) || key.split(' ').length > 14) return false;
  const words = key.split(' ');
  for (let length = Math.min(LONGEST_VERB, words.length); length > 0; length -= 1)
    if (VERBS.has(words.slice(0, length).join(' ')) && !isOrganization(words)) return false;
  return isOrganization(words) || PERSON.test(text);
}

/** "Ông Nguyễn Văn A", "Đ/c Trưởng ban". */
const PERSON = /^(?:Ông|Bà|Đ\/c|Đồng chí|Các đồng chí|Thầy|Cô)\s/u;
/** First words of bodies and posts that the reader of units does not know by name. */
const ORGANIZATIONS = new Set(
  foldPhrase(
    'tổ ban hội đội nhóm phòng sở trường trạm trung tâm công ty ủy đoàn các văn bộ chi thôn bản ấp khu xóm buôn trưởng phó cán công đài thanh liên hợp doanh câu lạc ngân bưu điện mặt hạt quỹ tòa viện cơ đơn',
  ).split(' '),
);

function isOrganization(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return ORGANIZATIONS.has(first) && !VERBS.has(`${first} ${second}`);
}

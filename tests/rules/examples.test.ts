import { describe, expect, it } from 'vitest';
import { roleDecision } from '../../src/interpret/roles/rules/index.ts';
import { taskDecision } from '../../src/interpret/tasks/decide/rules/index.ts';
import type { OutlineNode } from '../../src/outline/outline-node.ts';
import { convert } from '../../src/pipeline.ts';
import type { Decision } from '../../src/rules/engine.ts';

const PLAN = [
  'ỦY BAN NHÂN DÂN',
  'XÃ NÀ LỘC',
  'Số: 12/KH-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Nà Lộc, ngày 10 tháng 02 năm 2026',
];
const TITLE = ['KẾ HOẠCH', 'Phát triển văn hóa đọc năm 2026'];
/** "[letter] …": the example stands in a letter. */
const LETTER = '[letter] ';
const FOOTER = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'];

interface Decided {
  readonly decision: string;
  readonly rule: string;
}

/** Blank lines part the lines of an example: none of them is the rest of the one before. */
function sourceOf(example: string): string {
  const isLetter = example.startsWith(LETTER);
  const body = (isLetter ? example.slice(LETTER.length) : example).replace(/[«»]/gu, '').split('\n');
  const head = isLetter
    ? [...PLAN.map((line) => line.replace('/KH-', '/')), 'Kính gửi: Các thôn.']
    : [...PLAN, ...TITLE];
  const lines = [...head, ...body, ...FOOTER];
  return lines
    .map((line, at) => (line.startsWith('|') && lines[at + 1]?.startsWith('|') ? line : `${line}\n`))
    .join('\n');
}

function isMarked(node: OutlineNode, passage: string): boolean {
  return passage.startsWith('|') ? node.kind === 'table' : node.block.text.trim() === passage;
}

/** What was decided about the node between « and », in its order; null where no such node was asked. */
async function decidedOn(example: string): Promise<readonly Decided[] | null> {
  const passage = /«([^»]*)»/u.exec(example)?.[1] ?? '';
  const decided: Decided[] = [];
  const record = (decision: string, rule: string, subject: unknown): void => {
    const { node } = subject as { node?: OutlineNode };
    if (node && isMarked(node, passage)) decided.push({ decision, rule });
  };
  const name = example.includes('|') ? 'plan.md' : 'plan.txt';
  await convert(new TextEncoder().encode(sourceOf(example)), { name, trace: { record } });
  return decided.length > 0 ? decided : null;
}

function checkExamples<Subject, Verdict>({ name, rules }: Decision<Subject, Verdict>): void {
  describe.each(rules)(`${name}/$name`, (rule) => {
    it.each(rule.accepts.map((example) => [example]))('decides %s', async (example) => {
      expect(await decidedOn(example)).toContainEqual({ decision: name, rule: rule.name });
    });
    it.each(rule.refuses.map((example) => [example]))('does not decide %s', async (example) => {
      const decided = await decidedOn(example);
      expect(decided).not.toBeNull();
      expect(decided).not.toContainEqual({ decision: name, rule: rule.name });
    });
  });
}

checkExamples(roleDecision);
checkExamples(taskDecision);

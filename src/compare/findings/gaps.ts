import type { Link } from '../types.ts';
import type { Finder, FindingDraft } from './index.ts';

/** Tasks and themes not taken up, late deadlines, swapped units, times left out, shares below the parent's. */
export const findGaps: Finder = ({ links }) => links.flatMap((link) => [...findMissing(link), ...findChanged(link)]);

function findMissing(link: Link): FindingDraft[] {
  if (link.status !== 'missing') return [];
  const about = { parent: link.parent, child: null, key: link.id };
  const quote = shorten(link.parent?.quote ?? '');
  // the child's plan is itself what such a task asks for; what is not told is when it was due
  if (link.of === 'task' && PLAN_MAKING.test(quote))
    return [
      {
        ...about,
        code: 'gap/task-missing',
        severity: 'info',
        message: `Không nhắc lại việc lập kế hoạch: “${quote}”.`,
      },
    ];
  if (link.of === 'task')
    return [
      { ...about, code: 'gap/task-missing', severity: 'warning', message: `Chưa cụ thể hóa nhiệm vụ: “${quote}”.` },
    ];
  if (link.of === 'theme')
    return [
      { ...about, code: 'gap/theme-missing', severity: 'warning', message: `Bỏ nội dung tuyên truyền: “${quote}”.` },
    ];
  return [];
}

const PLAN_MAKING = /^[^.;]{0,40}(?:xây dựng|ban hành)[^.;]{0,20} kế hoạch/iu;

function findChanged(link: Link): FindingDraft[] {
  const about = { parent: link.parent, child: link.child, key: link.id };
  return link.changes.flatMap((change): FindingDraft[] => {
    const { field, verdict, message } = change;
    if (field === 'times' && verdict === 'conflict')
      return [{ ...about, code: 'conflict/late', severity: 'error', message }];
    if (field === 'units' && verdict === 'conflict')
      return [{ ...about, code: 'conflict/units-swapped', severity: 'error', message }];
    if (field === 'times' && verdict === 'dropped')
      return [{ ...about, code: 'gap/time-dropped', severity: 'info', message }];
    if (field === 'units' && verdict === 'dropped')
      return [{ ...about, code: 'gap/unit-dropped', severity: 'info', message }];
    if (field === 'targets' && verdict === 'loosened')
      return [{ ...about, code: 'conflict/target-lower', severity: 'warning', message }];
    return [];
  });
}

const LENGTH = 120;

export function shorten(text: string, length = LENGTH): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 20))}…`;
}

import { trimEndOf } from '../../document/trim.ts';
import type { Change, Link } from '../types.ts';
import type { Finder, FindingDraft } from './index.ts';

/** Tasks and themes not taken up, late deadlines, swapped units, times left out, shares below the parent's. */
export const findGaps: Finder = ({ links }) => links.flatMap((link) => [...findMissing(link), ...findChanged(link)]);

function findMissing(link: Link): FindingDraft[] {
  if (link.status !== 'missing') return [];
  const about = { parent: link.parent, child: null, key: link.id };
  const quote = shorten(link.parent?.quote ?? '');
  const units = link.parent?.units?.join(', ');
  // the child's plan is itself what such a task asks for; what is not told is when it was due
  if (link.of === 'task' && PLAN_MAKING.test(quote))
    return [
      {
        ...about,
        code: 'gap/task-missing',
        severity: 'info',
        message: `Không nhắc lại việc lập kế hoạch: “${quote}”.`,
        advice: 'Không cần bổ sung nếu kế hoạch này chính là kế hoạch được yêu cầu lập.',
      },
    ];
  if (link.of === 'task')
    return [
      {
        ...about,
        code: 'gap/task-missing',
        severity: 'warning',
        message:
          units === undefined
            ? `Chưa cụ thể hóa nhiệm vụ: “${quote}”.`
            : `Chưa cụ thể hóa nhiệm vụ: “${quote}” (cấp trên giao ${units}).`,
      },
    ];
  if (link.of === 'theme')
    return [
      { ...about, code: 'gap/theme-missing', severity: 'warning', message: `Bỏ nội dung tuyên truyền: “${quote}”.` },
    ];
  return [];
}

const PLAN_MAKING = /^[^.;]{0,40}(?:xây dựng|ban hành)[^.;]{0,20} kế hoạch/iu;

interface Kind {
  readonly field: Change['field'];
  readonly verdict: Change['verdict'];
  readonly code: string;
  readonly severity: FindingDraft['severity'];
}

const KINDS: readonly Kind[] = [
  { field: 'times', verdict: 'conflict', code: 'conflict/late', severity: 'error' },
  { field: 'units', verdict: 'conflict', code: 'conflict/units-swapped', severity: 'error' },
  { field: 'times', verdict: 'dropped', code: 'gap/time-dropped', severity: 'info' },
  { field: 'units', verdict: 'dropped', code: 'gap/unit-dropped', severity: 'info' },
  { field: 'targets', verdict: 'loosened', code: 'conflict/target-lower', severity: 'warning' },
];

/** Each names its task in the child's words: the same message may stand in a list of many. */
function findChanged(link: Link): FindingDraft[] {
  const about = { parent: link.parent, child: link.child, key: link.id };
  const task = shorten(link.child?.quote ?? link.parent?.quote ?? '', 90);
  return link.changes.flatMap(({ field, verdict, message }): FindingDraft[] => {
    const kind = KINDS.find((one) => one.field === field && one.verdict === verdict);
    if (!kind) return [];
    return [{ ...about, code: kind.code, severity: kind.severity, message: `“${task}”: ${lowerFirst(message)}` }];
  });
}

function lowerFirst(message: string): string {
  return message.slice(0, 1).toLowerCase() + message.slice(1);
}

const LENGTH = 120;

export function shorten(text: string, length = LENGTH): string {
  const line = trimEndOf(
    text
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^(?:[-–•*+]|\p{N}{1,2}(?:\.\p{N}{1,2}){0,3}[.)]|\p{L}\))\s/u, ''),
    ' .;,',
  );
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 20))}…`;
}

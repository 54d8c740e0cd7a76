import { useEffect, useState } from 'preact/hooks';
import { api } from '../base/api.ts';
import type { ExplainLine, PlanRecord } from '../adapters.ts';
import { t } from '../base/language.ts';
import type { TextSpan } from '../paper/marks.ts';

interface WhyDrawerProps {
  readonly id: string;
  readonly record: PlanRecord;
  readonly span: TextSpan;
  readonly close: () => void;
}

/** The decisions of the rules that touch a passage: what was taken, and what was refused by which rule. */
export function WhyDrawer({ id, record, span, close }: WhyDrawerProps) {
  const [lines, setLines] = useState<readonly ExplainLine[] | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    api
      .explain(id)
      .then(setLines, (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  }, [id]);
  const near = (lines ?? []).filter((line) => line.span.start < span.end && span.start < line.span.end);
  const isRefused = ({ rule, outcome }: ExplainLine): boolean => outcome === 'none' || rule.includes('refused');
  const groups = [
    [t('Đã nhận', 'Taken'), near.filter((line) => !isRefused(line))],
    [t('Đã bác', 'Refused'), near.filter(isRefused)],
  ] as const;
  return (
    <aside class="why" aria-label={t('Vì sao', 'Why')}>
      <div class="why-head">
        <h2>{t('Vì sao', 'Why')}</h2>
        <button type="button" class="quiet" onClick={close} aria-label={t('Đóng', 'Close')}>
          ×
        </button>
      </div>
      <blockquote lang="vi">{record.text.slice(span.start, Math.min(span.end, span.start + 240))}</blockquote>
      {problem !== '' && <p class="note bad">{problem}</p>}
      {!lines && problem === '' && <p class="soft">{t('Đang hỏi các quy tắc …', 'Asking the rules …')}</p>}
      {lines &&
        groups.map(([name, some]) => (
          <section key={name}>
            <h3>
              {name} <b>{some.length}</b>
            </h3>
            <ul>
              {some.map(({ rule, text, outcome }, index) => (
                <li key={index}>
                  <span class="why-rule">
                    <b>{kindOf(rule)}</b> <code>{rule}</code>
                  </span>
                  <span lang="vi">{text}</span>
                  <small>{outcome}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </aside>
  );
}

const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  marker: ['Dấu đầu dòng', 'Marker'],
  role: ['Vai của mục', 'Role'],
  task: ['Nhiệm vụ', 'Task'],
  unit: ['Đơn vị', 'Unit'],
  time: ['Thời gian', 'Time'],
  reference: ['Viện dẫn', 'Reference'],
};

/** Rules are named "unit/subject", "task/refused/role-purpose": the first part is what they decide on. */
function kindOf(rule: string): string {
  const pair = KINDS[rule.split('/')[0] ?? ''];
  return pair ? t(...pair) : '';
}

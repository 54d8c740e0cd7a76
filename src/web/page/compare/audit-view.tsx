import { useEffect, useState } from 'preact/hooks';
import { api } from '../base/api.ts';
import type { AuditMatrix } from '../adapters.ts';
import { showDay } from '../base/days.ts';
import { label } from '../base/labels.ts';
import { t } from '../base/language.ts';
import { sayProblem } from '../base/toast.tsx';
import { FindingItem } from './finding-item.tsx';

type Cell = AuditMatrix['columns'][number]['cells'][number];

const SIGNS: Readonly<Record<string, string>> = {
  verbatim: '=',
  adapted: '≈',
  missing: '∅',
  added: '+',
  'not-addressed': '·',
};

/** One plan against many: rows are its tasks, columns the plans that implement it. A cell leads to the two texts. */
export function AuditView({ parent, children }: { readonly parent: string; readonly children: string | null }) {
  const [matrix, setMatrix] = useState<AuditMatrix | null>(null);
  const load = (): void => {
    api.audit(parent, children?.split(',')).then(setMatrix, sayProblem);
  };
  useEffect(load, [parent, children]);
  if (!matrix) return <p class="doc-wait soft">{t('Đang lập ma trận …', 'Making the matrix …')}</p>;
  const { rows, columns, totals } = matrix;
  const findings = columns.flatMap((column) => column.findings.map((finding) => ({ finding, child: column.child })));
  return (
    <section class="audit">
      <div class="compare-head">
        <h1>
          {t('Ma trận', 'Matrix')}: <span lang="vi">{matrix.parent.issuer}</span>{' '}
          <small lang="vi">{[matrix.parent.number, showDay(matrix.parent.issued)].filter(Boolean).join(', ')}</small>
        </h1>
        <p class="soft">
          {t(
            `${totals.children} văn bản, thực hiện ${Math.round(totals.coverage * 100)}%, bỏ sót ${totals.missing}, mâu thuẫn ${totals.conflicts}`,
            `${totals.children} documents, ${Math.round(totals.coverage * 100)}% taken up, ${totals.missing} missing, ${totals.conflicts} conflicts`,
          )}
        </p>
        <div class="compare-tools">
          <a class="button" href={`/audit?parent=${parent}&format=xlsx`} download="ma-tran.xlsx">
            Excel
          </a>
          <a class="button" href={`/audit?parent=${parent}&format=html`} download="ma-tran.html">
            HTML
          </a>
        </div>
      </div>
      <div class="matrix-box" tabIndex={0} role="region" aria-label={t('Ma trận', 'Matrix')}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{t('Nhiệm vụ của cấp trên', 'Tasks of the plan above')}</th>
              {columns.map(({ child, summary }) => (
                <th key={child.id} scope="col" lang="vi">
                  <a href={`#/compare/${parent}/${child.id}`}>{child.issuer ?? child.source}</a>
                  <small>
                    {summary.covered}/{summary.parentTasks}
                  </small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row" lang="vi">
                  {row.parent.quote.replace(/\s+/g, ' ')}
                </th>
                {columns.map(({ cells, child }) => (
                  <MatrixCell key={child.id} cell={cells[index]} href={`#/compare/${parent}/${child.id}`} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2 class="group">
        {t('Phát hiện', 'Findings')} <b>{totals.findings}</b>
      </h2>
      <ul class="finding-list in-columns">
        {findings.map(({ finding, child }) => (
          <FindingItem
            key={`${child.id}${finding.id}`}
            finding={{ ...finding, message: `${child.issuer ?? child.source}: ${finding.message}` }}
            select={() => {
              location.hash = `/compare/${parent}/${child.id}`;
            }}
            changed={load}
          />
        ))}
      </ul>
    </section>
  );
}

function MatrixCell({ cell, href }: { readonly cell: Cell | undefined; readonly href: string }) {
  if (!cell) return <td />;
  const [first] = cell.links;
  const name = `${label('link', cell.status)}${cell.hasConflict ? `, ${t('mâu thuẫn', 'conflict')}` : ''}`;
  return (
    <td class={`link-${cell.status}${cell.hasConflict ? ' has-conflict' : ''}`}>
      <a
        href={first ? `${href}?link=${first.id}` : href}
        title={[name, ...(first?.changes.map(({ message }) => message) ?? [])].join('\n')}
        aria-label={name}
      >
        {cell.hasConflict ? '!' : SIGNS[cell.status]}
      </a>
    </td>
  );
}

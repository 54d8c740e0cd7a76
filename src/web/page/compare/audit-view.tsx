import { useEffect, useState } from 'preact/hooks';
import { api } from '../base/api.ts';
import type { AuditMatrix } from '../adapters.ts';
import { showDay } from '../base/days.ts';
import { t } from '../base/language.ts';
import { go } from '../base/route.ts';
import { sayProblem } from '../base/toast.tsx';
import { FindingItem } from './findings/finding-item.tsx';
import { MatrixTable } from './matrix-table.tsx';

/** One plan against many: the matrix of its tasks, and what was found in all comparisons. */
export function AuditView({ parent, children }: { readonly parent: string; readonly children: string | null }) {
  const [matrix, setMatrix] = useState<AuditMatrix | null>(null);
  const load = (): void => {
    api.audit(parent, children?.split(',')).then(setMatrix, sayProblem);
  };
  useEffect(load, [parent, children]);
  if (!matrix) return <p class="doc-wait soft">{t('Đang lập ma trận …', 'Making the matrix …')}</p>;
  return (
    <section class="audit">
      <AuditHead matrix={matrix} parent={parent} />
      <MatrixTable matrix={matrix} parent={parent} />
      <AuditFindings matrix={matrix} parent={parent} changed={load} />
    </section>
  );
}

function AuditHead({ matrix, parent }: { readonly matrix: AuditMatrix; readonly parent: string }) {
  const { issuer, number, issued } = matrix.parent;
  const { children, coverage, missing, conflicts } = matrix.totals;
  const share = Math.round(coverage * 100);
  return (
    <div class="compare-head">
      <h1>
        {t('Ma trận', 'Matrix')}: <span lang="vi">{issuer}</span>{' '}
        <small lang="vi">{[number, showDay(issued)].filter(Boolean).join(', ')}</small>
      </h1>
      <p class="soft">
        {t(
          `${children} văn bản, thực hiện ${share}%, bỏ sót ${missing}, mâu thuẫn ${conflicts}`,
          `${children} documents, ${share}% taken up, ${missing} missing, ${conflicts} conflicts`,
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
  );
}

interface AuditFindingsProps {
  readonly matrix: AuditMatrix;
  readonly parent: string;
  readonly changed: () => void;
}

/** Findings of all columns, each led by the name of its plan. */
function AuditFindings({ matrix: { columns, totals }, parent, changed }: AuditFindingsProps) {
  const findings = columns.flatMap((column) => column.findings.map((finding) => ({ finding, child: column.child })));
  return (
    <>
      <h2 class="group">
        {t('Phát hiện', 'Findings')} <b>{totals.findings}</b>
      </h2>
      <ul class="finding-list in-columns">
        {findings.map(({ finding, child }) => (
          <FindingItem
            key={`${child.id}${finding.id}`}
            finding={{ ...finding, message: `${child.issuer ?? child.source}: ${finding.message}` }}
            select={() => go(`/compare/${parent}/${child.id}`)}
            changed={changed}
          />
        ))}
      </ul>
    </>
  );
}

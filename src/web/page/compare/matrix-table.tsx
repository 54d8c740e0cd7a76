import type { AuditMatrix } from '../adapters.ts';
import { label } from '../base/labels.ts';
import { t } from '../base/language.ts';

type Column = AuditMatrix['columns'][number];
type Row = AuditMatrix['rows'][number];
type Cell = Column['cells'][number];

const SIGNS: Readonly<Record<string, string>> = {
  verbatim: '=',
  adapted: '≈',
  missing: '∅',
  added: '+',
  'not-addressed': '·',
};

interface MatrixTableProps {
  readonly matrix: AuditMatrix;
  /** Id of the plan above. */
  readonly parent: string;
}

/** Rows are the tasks of the plan above, columns the plans that implement it. */
export function MatrixTable({ matrix: { rows, columns }, parent }: MatrixTableProps) {
  return (
    <div class="matrix-box" tabIndex={0} role="region" aria-label={t('Ma trận', 'Matrix')}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{t('Nhiệm vụ của cấp trên', 'Tasks of the plan above')}</th>
            {columns.map((column) => (
              <ColumnHead key={column.child.id} column={column} parent={parent} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <MatrixRow key={index} row={row} index={index} columns={columns} parent={parent} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({ column, parent }: { readonly column: Column; readonly parent: string }) {
  const { child, summary } = column;
  return (
    <th scope="col" lang="vi">
      <a href={`#/compare/${parent}/${child.id}`}>{child.issuer ?? child.source}</a>
      <small>
        {summary.covered}/{summary.parentTasks}
      </small>
    </th>
  );
}

interface MatrixRowProps {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly parent: string;
}

function MatrixRow({ row, index, columns, parent }: MatrixRowProps) {
  return (
    <tr>
      <th scope="row" lang="vi">
        {row.parent.quote.replace(/\s+/g, ' ')}
      </th>
      {columns.map(({ cells, child }) => (
        <MatrixCell key={child.id} cell={cells[index]} href={`#/compare/${parent}/${child.id}`} />
      ))}
    </tr>
  );
}

/** Leads to the two texts, at the first link of the task. */
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

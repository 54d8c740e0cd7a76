import type { Comparison } from '../adapters.ts';
import { label } from '../base/labels.ts';
import { t } from '../base/language.ts';

interface FiguresProps {
  readonly comparison: Comparison;
  /** The status that alone is shown; '' for all. */
  readonly only: string;
  readonly setOnly: (status: string) => void;
}

/** How much of the plan above is taken up, and how often each status came out: a click shows those links alone. */
export function Figures({ comparison, only, setOnly }: FiguresProps) {
  const { summary, links, lineage } = comparison;
  const count = (status: string): number => links.filter((link) => link.status === status).length;
  return (
    <div class="figures">
      <p class="figure-main">
        <b>
          {summary.covered}/{summary.parentTasks}
        </b>{' '}
        {t('nhiệm vụ được thực hiện', 'tasks taken up')}
      </p>
      <div class="figure-bar" aria-hidden="true">
        <i style={{ width: `${summary.coverage * 100}%` }} />
      </div>
      {['verbatim', 'adapted', 'missing', 'added', 'not-addressed'].map((status) => (
        <button
          key={status}
          type="button"
          class={`link-${status}`}
          aria-pressed={only === status}
          disabled={count(status) === 0}
          onClick={() => setOnly(only === status ? '' : status)}
        >
          {label('link', status)} <b>{count(status)}</b>
        </button>
      ))}
      <p class={lineage.cites ? 'soft' : 'alarm'}>
        {lineage.cites
          ? t('Viện dẫn đúng cấp trên', 'Cites the plan above')
          : t('Không viện dẫn cấp trên', 'Does not cite the plan above')}
      </p>
    </div>
  );
}

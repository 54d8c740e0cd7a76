import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { api } from '../base/api.ts';
import type { Brief, Comparison, Finding, Link, PlanRecord } from '../adapters.ts';
import { showDay } from '../base/days.ts';
import { useKeys } from '../base/keys.ts';
import { label } from '../base/labels.ts';
import { t } from '../base/language.ts';
import { sayProblem } from '../base/toast.tsx';
import { FindingItem } from './finding-item.tsx';
import { LinkDetail } from './link-detail.tsx';
import { linkSides, scrollTogether } from './scroll-together.ts';
import { SideText } from './side-text.tsx';

interface CompareViewProps {
  readonly parent: string;
  readonly child: string;
  /** Link to begin with. */
  readonly link: string | null;
}

interface Loaded {
  readonly comparison: Comparison;
  readonly above: PlanRecord;
  readonly below: PlanRecord;
}

/** Two plans beside each other, scrolling together by what belongs together; findings at the side, each can be accepted. */
export function CompareView({ parent, child, link }: CompareViewProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [selected, setSelected] = useState<string | null>(link);
  const [only, setOnly] = useState('');
  const [left, right] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const load = async (): Promise<void> => {
    try {
      const [comparison, above, below] = await Promise.all([
        api.compare(parent, child),
        api.state(parent),
        api.state(child),
      ]);
      setLoaded({ comparison, above: above.record, below: below.record });
    } catch (error) {
      sayProblem(error);
    }
  };
  useEffect(() => void load(), [parent, child]);
  const links = useMemo(
    () => (loaded?.comparison.links ?? []).filter((each) => only === '' || each.status === only),
    [loaded, only],
  );
  useLayoutEffect(
    () =>
      loaded && left.current && right.current
        ? scrollTogether(left.current, right.current, loaded.comparison.links)
        : undefined,
    [loaded],
  );
  const select = (next: Link | undefined): void => {
    if (!next) return;
    setSelected(next.id);
    if (left.current && right.current) linkSides(left.current, right.current, next);
  };
  const step = (by: number): void => {
    const at = links.findIndex(({ id }) => id === selected);
    select(links[Math.min(links.length - 1, Math.max(0, at + by))]);
  };
  useKeys({ j: () => step(1), k: () => step(-1), Escape: () => setSelected(null) });
  useEffect(() => {
    if (loaded && link) select(loaded.comparison.links.find(({ id }) => id === link));
  }, [loaded]);
  if (!loaded) return <p class="doc-wait soft">{t('Đang đối chiếu …', 'Comparing …')}</p>;
  const { comparison, above, below } = loaded;
  const chosen = comparison.links.find(({ id }) => id === selected);
  const both = { links: comparison.links, selected, only, select };
  return (
    <section class="compare">
      <div class="compare-head">
        <h1 class="unseen">{t('Đối chiếu', 'Comparison')}</h1>
        <Title side={t('Cấp trên', 'Above')} brief={comparison.parent} id={parent} />
        <Title side={t('Cấp dưới', 'Below')} brief={comparison.child} id={child} />
        <div class="compare-tools">
          <a class="button" href={`/compare?parent=${parent}&child=${child}&format=xlsx`} download="doi-chieu.xlsx">
            Excel
          </a>
          <a class="button" href={`/compare?parent=${parent}&child=${child}&format=html`} download="doi-chieu.html">
            HTML
          </a>
        </div>
      </div>
      <Figures comparison={comparison} only={only} setOnly={setOnly} />
      <div class="compare-body">
        <SideText {...both} side="parent" label={t('Văn bản cấp trên', 'Document above')} box={left} record={above} />
        <SideText {...both} side="child" label={t('Văn bản cấp dưới', 'Document below')} box={right} record={below} />
        <aside class="findings" aria-label={t('Phát hiện', 'Findings')}>
          {chosen && <LinkDetail link={chosen} close={() => setSelected(null)} />}
          <Findings
            comparison={comparison}
            select={(finding) => select(linkOf(comparison, finding))}
            changed={() => void load()}
          />
        </aside>
      </div>
    </section>
  );
}

function linkOf({ links }: Comparison, { parent, child }: Finding): Link | undefined {
  return links.find(
    (link) =>
      (parent === null || link.parent?.span.start === parent.span.start) &&
      (child === null || link.child?.span.start === child.span.start) &&
      (parent !== null || child !== null),
  );
}

function Title({ side, brief, id }: { readonly side: string; readonly brief: Brief; readonly id: string }) {
  return (
    <a class="compare-title" href={`#/doc/${id}`}>
      <small>{side}</small>
      <b lang="vi">{brief.issuer ?? brief.source}</b>
      <span lang="vi">{[brief.number, showDay(brief.issued), brief.title].filter(Boolean).join(' · ')}</span>
    </a>
  );
}

function Figures({
  comparison,
  only,
  setOnly,
}: {
  readonly comparison: Comparison;
  readonly only: string;
  readonly setOnly: (status: string) => void;
}) {
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

function Findings({
  comparison,
  select,
  changed,
}: {
  readonly comparison: Comparison;
  readonly select: (finding: Finding) => void;
  readonly changed: () => void;
}) {
  const open = comparison.findings.filter(({ waived }) => waived === undefined);
  const accepted = comparison.findings.filter(({ waived }) => waived !== undefined);
  const list = (some: readonly Finding[]) => (
    <ul class="finding-list">
      {some.map((finding) => (
        <FindingItem key={finding.id} finding={finding} select={() => select(finding)} changed={changed} />
      ))}
    </ul>
  );
  return (
    <>
      <h2 class="group">
        {t('Phát hiện', 'Findings')} <b>{open.length}</b>
      </h2>
      {open.length === 0 && <p class="soft">{t('Không còn phát hiện nào.', 'No findings left.')}</p>}
      {list(open)}
      {accepted.length > 0 && (
        <>
          <h2 class="group">
            {t('Đã chấp nhận', 'Accepted')} <b>{accepted.length}</b>
          </h2>
          {list(accepted)}
        </>
      )}
    </>
  );
}

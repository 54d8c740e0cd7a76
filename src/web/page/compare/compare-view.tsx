import type { Brief, Comparison, Finding, Link } from '../adapters.ts';
import { showDay } from '../base/days.ts';
import { t } from '../base/language.ts';
import { Figures } from './figures.tsx';
import { FindingLists } from './findings/finding-lists.tsx';
import { LinkDetail } from './link-detail.tsx';
import { SideText } from './side-text.tsx';
import { useComparison, type ComparedPlans } from './use-comparison.ts';
import { useLinkedSides, type LinkedSides } from './use-linked-sides.ts';

interface CompareViewProps {
  /** Ids of the two documents. */
  readonly parent: string;
  readonly child: string;
  /** Link to begin with. */
  readonly link: string | null;
}

/** Two plans beside each other, scrolling together by what belongs together; findings at the side, each can be accepted. */
export function CompareView({ parent, child, link }: CompareViewProps) {
  const [plans, reload] = useComparison(parent, child);
  const sides = useLinkedSides(plans, link);
  if (!plans) return <p class="doc-wait soft">{t('Đang đối chiếu …', 'Comparing …')}</p>;
  return (
    <section class="compare">
      <CompareHead comparison={plans.comparison} parent={parent} child={child} />
      <Figures comparison={plans.comparison} only={sides.only} setOnly={sides.setOnly} />
      <div class="compare-body">
        <BothTexts plans={plans} sides={sides} />
        <FindingsAside comparison={plans.comparison} sides={sides} changed={reload} />
      </div>
    </section>
  );
}

interface CompareHeadProps {
  readonly comparison: Comparison;
  readonly parent: string;
  readonly child: string;
}

function CompareHead({ comparison, parent, child }: CompareHeadProps) {
  const address = `/compare?parent=${parent}&child=${child}`;
  return (
    <div class="compare-head">
      <h1 class="unseen">{t('Đối chiếu', 'Comparison')}</h1>
      <Title side={t('Cấp trên', 'Above')} brief={comparison.parent} id={parent} />
      <Title side={t('Cấp dưới', 'Below')} brief={comparison.child} id={child} />
      <div class="compare-tools">
        <a class="button" href={`${address}&format=xlsx`} download="doi-chieu.xlsx">
          Excel
        </a>
        <a class="button" href={`${address}&format=html`} download="doi-chieu.html">
          HTML
        </a>
      </div>
    </div>
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

function BothTexts({ plans, sides }: { readonly plans: ComparedPlans; readonly sides: LinkedSides }) {
  const { left, right, selected, only, select } = sides;
  const both = { links: plans.comparison.links, selected, only, select };
  return (
    <>
      <SideText
        {...both}
        side="parent"
        label={t('Văn bản cấp trên', 'Document above')}
        box={left}
        record={plans.above}
      />
      <SideText
        {...both}
        side="child"
        label={t('Văn bản cấp dưới', 'Document below')}
        box={right}
        record={plans.below}
      />
    </>
  );
}

interface FindingsAsideProps {
  readonly comparison: Comparison;
  readonly sides: LinkedSides;
  readonly changed: () => void;
}

function FindingsAside({ comparison, sides, changed }: FindingsAsideProps) {
  const chosen = comparison.links.find(({ id }) => id === sides.selected);
  return (
    <aside class="findings" aria-label={t('Phát hiện', 'Findings')}>
      {chosen && <LinkDetail link={chosen} close={sides.unselect} />}
      <FindingLists
        comparison={comparison}
        select={(finding) => sides.select(linkOf(comparison, finding))}
        changed={changed}
      />
    </aside>
  );
}

/** The link whose passages a finding is about. */
function linkOf({ links }: Comparison, { parent, child }: Finding): Link | undefined {
  return links.find(
    (link) =>
      (parent === null || link.parent?.span.start === parent.span.start) &&
      (child === null || link.child?.span.start === child.span.start) &&
      (parent !== null || child !== null),
  );
}

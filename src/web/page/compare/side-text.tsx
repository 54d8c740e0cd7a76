import type { RefObject } from 'preact';
import type { Link, PlanRecord } from '../adapters.ts';
import { layOutText, type PaperBlock } from '../paper/blocks.ts';
import type { TextSpan } from '../paper/marks.ts';

interface SideTextProps {
  readonly record: PlanRecord;
  readonly links: readonly Link[];
  readonly side: 'parent' | 'child';
  readonly label: string;
  /** The part that scrolls. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly selected: string | null;
  /** Only links of this status are marked; "" for all. */
  readonly only: string;
  readonly select: (link: Link) => void;
}

interface Passage {
  readonly span: TextSpan;
  readonly links: readonly Link[];
}

/** One plan as a clean page; passages that are linked carry their status, and lead to the other side. */
export function SideText({ record, links, side, label, box, selected, only, select }: SideTextProps) {
  const passages = collectPassages(links, side, only);
  const piece = (span: TextSpan) => (
    <Piece key={span.start} text={record.text} span={span} passages={passages} selected={selected} select={select} />
  );
  const line = (block: Extract<PaperBlock, { kind: 'line' }>) => (
    <p key={block.span.start} class={`line look-${block.look}`} style={{ '--depth': Math.min(block.depth, 6) }}>
      {piece(block.span)}
    </p>
  );
  return (
    <div class="compare-text" ref={box} tabIndex={0} role="region" aria-label={label}>
      <article class="sheet text-sheet" lang="vi">
        {layOutText(record).map((block, index) =>
          block.kind === 'line' ? (
            line(block)
          ) : block.kind === 'pair' ? (
            <div class="pair" key={index}>
              <div>{block.left.map(line)}</div>
              <div>{block.right.map(line)}</div>
            </div>
          ) : (
            <div class="table-box" key={index}>
              <table>
                <tbody>
                  {block.rows.map((row, at) => (
                    <tr key={at}>
                      {row.map((cell, column) => (
                        <td key={column}>{piece(cell)}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          ),
        )}
      </article>
    </div>
  );
}

function collectPassages(links: readonly Link[], side: 'parent' | 'child', only: string): Passage[] {
  const byStart = new Map<number, Passage>();
  for (const link of links) {
    const own = link[side];
    if (!own || (only !== '' && link.status !== only)) continue;
    const known = byStart.get(own.span.start);
    byStart.set(own.span.start, { span: own.span, links: [...(known?.links ?? []), link] });
  }
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start);
}

interface PieceProps {
  readonly text: string;
  readonly span: TextSpan;
  readonly passages: readonly Passage[];
  readonly selected: string | null;
  readonly select: (link: Link) => void;
}

function Piece({ text, span, passages, selected, select }: PieceProps) {
  const parts: preact.ComponentChildren[] = [];
  let at = span.start;
  for (const { span: own, links } of passages) {
    const [start, end] = [Math.max(own.start, at), Math.min(own.end, span.end)];
    if (start >= end) continue;
    if (start > at) parts.push(text.slice(at, start));
    const [first] = links;
    if (!first) continue;
    const isSelected = links.some(({ id }) => id === selected);
    const hasConflict = links.some(({ changes }) => changes.some(({ verdict }) => verdict === 'conflict'));
    parts.push(
      <span
        key={start}
        role="button"
        tabIndex={own.start === start ? 0 : -1}
        class={`passage link-${first.status}${isSelected ? ' is-selected' : ''}${hasConflict ? ' has-conflict' : ''}`}
        data-start={own.start}
        onClick={() => select(first)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') select(first);
        }}
      >
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  if (at < span.end) parts.push(text.slice(at, span.end));
  return <>{parts}</>;
}

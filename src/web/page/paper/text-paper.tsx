import { memo } from '../base/memo.ts';
import type { PlanRecord } from '../adapters.ts';
import { layOutText, type PaperBlock } from './blocks.ts';
import type { Mark, TextSpan } from './marks.ts';

interface TextPaperProps {
  readonly record: PlanRecord;
  readonly marks: readonly Mark[];
  readonly label: string;
}

/** Word, text and Markdown as a clean page of their blocks. Document text only ever becomes text nodes. */
export const TextPaper = memo(function TextPaper({ record, marks, label }: TextPaperProps) {
  const blocks = layOutText(record);
  const sorted = [...marks].sort((a, b) => a.span.start - b.span.start);
  return (
    <article class="sheet text-sheet" aria-label={label} lang="vi">
      {blocks.map((block, index) => (
        <Block key={index} block={block} text={record.text} marks={sorted} />
      ))}
    </article>
  );
});

function Block({
  block,
  text,
  marks,
}: {
  readonly block: PaperBlock;
  readonly text: string;
  readonly marks: readonly Mark[];
}) {
  switch (block.kind) {
    case 'line':
      return (
        <p class={`line look-${block.look}`} style={{ '--depth': Math.min(block.depth, 6) }}>
          <Pieces text={text} span={block.span} marks={marks} />
        </p>
      );
    case 'pair':
      return (
        <div class="pair">
          {[block.left, block.right].map((side, index) => (
            <div key={index}>
              {side.map((line) => (
                <Block key={line.span.start} block={line} text={text} marks={marks} />
              ))}
            </div>
          ))}
        </div>
      );
    case 'table':
      return (
        <div class="table-box">
          <table>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>
                      <Pieces text={text} span={cell} marks={marks} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

/** A range of the text cut at the edges of its marks; each piece knows where it starts and what it belongs to. */
export function Pieces({
  text,
  span,
  marks,
}: {
  readonly text: string;
  readonly span: TextSpan;
  readonly marks: readonly Mark[];
}) {
  const own = marks.filter((mark) => mark.span.start < span.end && span.start < mark.span.end);
  const cuts = new Set([span.start, span.end]);
  for (const mark of own) {
    cuts.add(Math.max(span.start, mark.span.start));
    cuts.add(Math.min(span.end, mark.span.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return (
    <>
      {edges.slice(0, -1).map((start, index) => {
        const end = edges[index + 1] ?? span.end;
        const inside = own.filter((mark) => mark.span.start <= start && end <= mark.span.end);
        return (
          <span
            key={start}
            data-s={start}
            data-m={inside.map(({ id }) => id).join(' ')}
            class={inside.map(({ kind, isUnsure }) => `m-${kind}${isUnsure ? ' is-unsure' : ''}`).join(' ')}
          >
            {text.slice(start, end)}
          </span>
        );
      })}
    </>
  );
}

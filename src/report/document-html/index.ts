import type { OutlineNodeRecord, PlanRecord } from '../../record/schema.ts';
import { SEVERITY_LABELS } from '../tables/rows/labels.ts';
import { stripBullet } from '../tables/formats/cell-text.ts';
import { createPageFinder } from '../tables/rows/places.ts';
import { translateTime } from '../english/speak-comparison.ts';
import { inVietnamese, translateStatic, type Say } from '../say.ts';
import { showDate } from '../show-time.ts';
import { escapeHtml, listMarks, markText } from './marks.ts';
import type { Anchor } from './marks.ts';
import { DOCUMENT_STYLE } from './style.ts';

/**
 * One document for people: its text with tasks, units and times marked, its outline, its tasks as a table, what is to be
 * looked at. One file that needs nothing else, and that prints.
 */
export function renderDocumentHtml(record: PlanRecord, say: Say = inVietnamese): string {
  const { header, source } = record;
  const title = [header.type?.name, header.number?.raw, header.title].filter(Boolean).join(' ') || source.name;
  const recognized = source.textFrom === 'text-layer' ? null : say('Chữ nhận dạng từ ảnh: xem lại chỗ được đánh dấu');
  const facts = [header.issuer?.canonical, sayDate(header, say), source.name, recognized].filter(Boolean).join(' · ');
  const sections = listSections(record.outline);
  const anchors = sections.map(({ at, id }): Anchor => ({ at, id }));
  return `<!doctype html>
${translateStatic('<html lang="vi">', say)}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${DOCUMENT_STYLE}</style></head>
<body><header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(facts)}</p>
<p class="legend">${translateStatic(LEGEND, say)}</p></header>
<nav><h2>${say('Dàn ý')}</h2>${renderOutline(sections)}</nav>
<main>${renderNotes(record, say)}${renderTasks(record, say)}<h2>${say('Văn bản')}</h2><div class="text">${markText(record.text, listMarks(record, say), anchors)}</div></main>
</body></html>
`;
}

const LEGEND =
  '<mark class="task">nhiệm vụ</mark> <mark class="lead">chủ trì</mark> <mark class="unit">đơn vị khác</mark> <mark class="time">thời gian</mark> <mark class="target">chỉ tiêu</mark> <mark class="note">cần xem lại</mark>';

function sayDate({ issued }: PlanRecord['header'], say: Say): string | null {
  const shown = showDate(issued);
  return shown === null || say === inVietnamese ? shown : translateTime(shown);
}

interface Section {
  readonly id: string;
  readonly at: number;
  readonly depth: number;
  readonly label: string;
}

const MAX_LABEL = 90;

/** The nodes with headings, in order. A list of our own in place of recursion: documents nest as deep as they like. */
function listSections(outline: readonly OutlineNodeRecord[]): Section[] {
  const sections: Section[] = [];
  const waiting = [...outline].reverse().map((node) => ({ node, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (node.heading !== null) {
      const label = [node.marker, node.heading].filter(Boolean).join(' ');
      const cut = label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL)}…` : label;
      sections.push({ id: `muc-${sections.length + 1}`, at: node.span.start, depth, label: cut });
    }
    for (const child of [...node.children].reverse()) waiting.push({ node: child, depth: depth + 1 });
  }
  return sections;
}

const MAX_INDENT = 5;

function renderOutline(sections: readonly Section[]): string {
  const items = sections.map(
    ({ id, depth, label }) =>
      `<li class="d${Math.min(depth, MAX_INDENT)}"><a href="#${id}">${escapeHtml(label)}</a></li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

function renderNotes({ diagnostics }: PlanRecord, say: Say): string {
  if (diagnostics.length === 0) return '';
  const items = diagnostics.map(
    ({ severity, message }) => `<li><b>${say(SEVERITY_LABELS[severity])}:</b> ${escapeHtml(message)}</li>`,
  );
  return `<h2>${say('Cần xem lại ({count})', { count: diagnostics.length })}</h2><ul class="notes">${items.join('')}</ul>`;
}

const HEADS = ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Trang'];

function renderTasks({ tasks, pages }: PlanRecord, say: Say): string {
  const pageAt = createPageFinder(pages);
  const rows = tasks.map(({ action, units, times, span }, index) => {
    const names = (isLead: boolean): string =>
      [
        ...new Set(
          units
            .filter(({ role }) => (isLead ? role === 'lead' : role === 'coordinate'))
            .map(({ canonical }) => canonical),
        ),
      ].join('; ');
    const raws = [...new Set(times.map(({ raw }) => raw))].join('; ');
    const cells = [
      String(index + 1),
      stripBullet(action),
      names(true),
      names(false),
      raws,
      String(pageAt(span.start) ?? ''),
    ];
    return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
  });
  if (rows.length === 0) return `<p>${say('Không thấy nhiệm vụ nào.')}</p>`;
  const heads = HEADS.map((head) => `<th>${say(head)}</th>`).join('');
  return `<h2>${say('Nhiệm vụ ({count})', { count: tasks.length })}</h2><table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

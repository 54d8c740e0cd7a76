import type { OutlineNodeRecord } from '../adapters.ts';
import { codesOf, label } from '../base/labels.ts';
import { t } from '../base/language.ts';
import { changeRole } from '../doc/operations.ts';
import { show } from '../paper/focus.ts';
import { walkNodes } from '../paper/marks.ts';
import type { RecordPanelProps } from './record-panel.tsx';

/** The tree of the document; each part's role can be changed. */
export function OutlinePanel({ state, focus }: RecordPanelProps) {
  const { record, correct } = state;
  const nodes: { node: OutlineNodeRecord; pointer: string; depth: number }[] = [];
  walkNodes(record.outline, (node, pointer, depth) => nodes.push({ node, pointer, depth }));
  return (
    <ol class="outline">
      {nodes.map(({ node, pointer, depth }) => (
        <li key={pointer} style={{ '--depth': Math.min(depth, 8) }} class={node.kind}>
          <button type="button" class="outline-text" lang="vi" onClick={() => show(focus, null, node.span)}>
            {node.marker !== null && <b>{node.marker} </b>}
            {node.heading ?? (node.kind === 'table' ? t('(bảng)', '(table)') : cut(node.text))}
          </button>
          <select
            class={`role role-${node.role}`}
            aria-label={`${t('Vai của', 'Role of')} ${node.id}`}
            value={node.role}
            onChange={(event) => void correct(changeRole(record, node, pointer, event.currentTarget.value))}
          >
            {codesOf('outline').map((code) => (
              <option key={code} value={code}>
                {label('outline', code)}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ol>
  );
}

function cut(text: string): string {
  return text.length > 110 ? `${text.slice(0, 108)} …` : text;
}

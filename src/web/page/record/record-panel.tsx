import type { Doubt, Task } from '../adapters.ts';
import { t } from '../base/language.ts';
import type { DocumentState } from '../doc/use-document.ts';
import type { Focus } from '../paper/focus.ts';
import type { TextSpan } from '../paper/marks.ts';
import { HeaderPanel } from './header/header-panel.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { OutlinePanel } from './outline-panel.tsx';
import { OthersPanel } from './others-panel.tsx';
import { TasksPanel } from './tasks-panel.tsx';

export type Tab = 'tasks' | 'header' | 'outline' | 'others' | 'notes';

export interface RecordPanelProps {
  readonly state: DocumentState;
  readonly focus: Focus;
  readonly doubts: readonly Doubt[];
  readonly tab: Tab;
  readonly setTab: (tab: Tab) => void;
  readonly editing: string | null;
  readonly setEditing: (id: string | null) => void;
  readonly accept: (task: Task) => Promise<void>;
  readonly refuse: (task: Task) => Promise<void>;
  readonly why: (span: TextSpan) => void;
}

/** What was understood, part by part. */
export function RecordPanel(props: RecordPanelProps) {
  const { state, tab, setTab, doubts } = props;
  const { record } = state;
  const notes = doubts.filter(({ kind }) => kind === 'diagnostic' || kind === 'stuck').length;
  const blanks = doubts.filter(({ kind }) => kind === 'header').length;
  const tabs: readonly (readonly [Tab, string, number, boolean])[] = [
    ['tasks', t('Nhiệm vụ', 'Tasks'), record.tasks.length, false],
    ['header', t('Thể thức', 'Header'), blanks, true],
    ['outline', t('Dàn ý', 'Outline'), 0, false],
    ['others', t('Căn cứ, nơi nhận', 'Bases, recipients'), record.references.length, false],
    ['notes', t('Lưu ý', 'Notes'), notes, true],
  ];
  const move = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const at = tabs.findIndex(([name]) => name === tab);
    const next = tabs[(at + by + tabs.length) % tabs.length]?.[0] ?? tab;
    setTab(next);
    document.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <aside class="record" aria-label={t('Bản ghi', 'Record')}>
      <div class="tabs" role="tablist" aria-label={t('Các phần của bản ghi', 'Parts of the record')} onKeyDown={move}>
        {tabs.map(([name, title, count, isAlarm]) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={tab === name}
            aria-controls="record-part"
            tabIndex={tab === name ? 0 : -1}
            onClick={() => setTab(name)}
          >
            {title} {count > 0 && <b class={isAlarm ? 'alarm' : ''}>{count}</b>}
          </button>
        ))}
      </div>
      <div class="record-part" id="record-part" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        {tab === 'tasks' && <TasksPanel {...props} />}
        {tab === 'header' && <HeaderPanel {...props} />}
        {tab === 'outline' && <OutlinePanel {...props} />}
        {tab === 'others' && <OthersPanel {...props} />}
        {tab === 'notes' && <NotesPanel {...props} />}
      </div>
    </aside>
  );
}

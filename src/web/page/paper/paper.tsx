import { useEffect, useRef, useState } from 'preact/hooks';
import { api, request } from '../base/api.ts';
import type { PlanRecord } from '../adapters.ts';
import { t } from '../base/language.ts';
import { paintFocus, type Focus } from './focus.ts';
import { markAt, type Mark } from './marks.ts';
import { PageSheet } from './page-sheet.tsx';
import { openPdf, type PdfFile } from './pdf-file.ts';
import { offsetAt, readSelection } from './selection.ts';
import { TextPaper } from './text-paper.tsx';

interface PaperProps {
  readonly id: string;
  readonly record: PlanRecord;
  readonly marks: readonly Mark[];
  readonly focus: Focus;
}

type Source =
  | { readonly kind: 'pdf'; readonly file: PdfFile }
  | { readonly kind: 'picture'; readonly url: string }
  | { readonly kind: 'text' }
  | null;

/** The document as it came: pages drawn, a picture shown, or its text set as a clean page. */
export function Paper({ id, record, marks, focus }: PaperProps) {
  const root = useRef<HTMLDivElement>(null);
  const hasPages = record.source.format === 'pdf' || record.source.format === 'image';
  const [isText, setText] = useState(false);
  const [source, problem] = useSource(id, record, hasPages);
  const asText = isText || !hasPages || problem !== '';
  useEffect(() => (root.current ? paintFocus(root.current, focus) : undefined), [focus, asText, marks, source]);
  useWanted(root, focus, source !== null || asText);
  useSelection(root, focus);
  const pages = source?.kind === 'pdf' ? source.file.numPages : record.pages.length;
  return (
    <div class="paper-side">
      {hasPages && (
        <div class="paper-switch" role="group" aria-label={t('Cách xem văn bản', 'How the document is shown')}>
          <button type="button" aria-pressed={!asText} onClick={() => setText(false)} disabled={problem !== ''}>
            {t('Bản in', 'As printed')}
          </button>
          <button type="button" aria-pressed={asText} onClick={() => setText(true)}>
            {t('Chữ', 'Text')}
          </button>
        </div>
      )}
      <div
        class="paper"
        ref={root}
        tabIndex={0}
        role="region"
        aria-label={t('Văn bản', 'Document')}
        onMouseMove={(event) => focus.hovered.set(findMark(root.current, marks, event)?.id ?? null)}
        onMouseLeave={() => focus.hovered.set(null)}
        onClick={(event) => {
          if (getSelection()?.isCollapsed === false) return;
          const mark = findMark(root.current, marks, event);
          focus.selected.set(mark?.id ?? null);
        }}
      >
        {problem !== '' && <p class="note bad">{problem}</p>}
        {asText ? (
          <TextPaper record={record} marks={marks} label={t('Văn bản', 'Document')} />
        ) : (
          Array.from({ length: Math.max(1, pages) }, (_, index) => (
            <PageSheet
              key={index}
              record={record}
              marks={marks}
              page={index + 1}
              file={source?.kind === 'pdf' ? source.file : null}
              picture={source?.kind === 'picture' ? source.url : null}
            />
          ))
        )}
      </div>
    </div>
  );
}

function findMark(root: HTMLElement | null, marks: readonly Mark[], event: MouseEvent): Mark | null {
  const offset = root && offsetAt(root, event.clientX, event.clientY);
  return offset === null ? null : markAt(marks, offset);
}

function useSource(id: string, record: PlanRecord, hasPages: boolean): [Source, string] {
  const [source, setSource] = useState<Source>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (!hasPages) {
      setSource({ kind: 'text' });
      return undefined;
    }
    const state: { isGone: boolean; free: () => void } = { isGone: false, free: () => undefined };
    const open = async (): Promise<void> => {
      if (record.source.format === 'image') {
        const url = URL.createObjectURL(await (await request(`/documents/${id}/source`)).blob());
        state.free = () => URL.revokeObjectURL(url);
        if (!state.isGone) setSource({ kind: 'picture', url });
        return;
      }
      const file = await openPdf(await api.source(id));
      state.free = () => void file.destroy();
      if (state.isGone) state.free();
      else setSource({ kind: 'pdf', file });
    };
    open().catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
    return () => {
      state.isGone = true;
      state.free();
    };
  }, [id, hasPages]);
  return [source, problem];
}

/** Brings what is wanted into the upper third of the paper. */
function useWanted(root: { current: HTMLElement | null }, focus: Focus, isReady: boolean): void {
  useEffect(() => {
    const bring = (): void => {
      const wanted = focus.wanted.get();
      const element = root.current;
      if (!wanted || !element) return;
      const target =
        (wanted.id !== null && element.querySelector(`[data-m~="${CSS.escape(wanted.id)}"]`)) ||
        pieceAt(element, wanted.span.start);
      if (!target) return;
      const top = target.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const isSeen = top > 40 && top < element.clientHeight - 120;
      if (!isSeen) element.scrollTo({ top: element.scrollTop + top - element.clientHeight / 3, behavior: 'instant' });
    };
    if (isReady) requestAnimationFrame(bring);
    return focus.wanted.subscribe(bring);
  }, [focus, isReady]);
}

function pieceAt(root: HTMLElement, offset: number): Element | null {
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-s]')];
  return (
    pieces.findLast(
      (piece) => Number(piece.dataset['s']) <= offset && offset < Number(piece.dataset['s']) + piece.textContent.length,
    ) ?? null
  );
}

function useSelection(root: { current: HTMLElement | null }, focus: Focus): void {
  useEffect(() => {
    const read = (): void => focus.selection.set(root.current && readSelection(root.current));
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [focus]);
}

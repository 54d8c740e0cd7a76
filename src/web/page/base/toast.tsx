import { createStore, useStore } from './store.ts';
import { t } from './language.ts';

interface Toast {
  readonly text: string;
  readonly kind: 'said' | 'problem';
  readonly action?: { readonly name: string; readonly run: () => void };
}

const current = createStore<Toast | null>(null);
let timer = 0;

/** One line at the foot of the page, for some seconds; a problem stays until it is closed. */
export function say(text: string, action?: Toast['action']): void {
  clearTimeout(timer);
  current.set({ text, kind: 'said', ...(action ? { action } : {}) });
  timer = window.setTimeout(() => current.set(null), 5_000);
}

export function sayProblem(error: unknown): void {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  clearTimeout(timer);
  const isOffline = error instanceof TypeError;
  const text = isOffline
    ? t('Không nối được với bàn làm việc: lệnh kehoach đã dừng?', 'The desk does not answer: was kehoach stopped?')
    : error instanceof Error
      ? error.message
      : String(error);
  current.set({ text, kind: 'problem' });
}

export function Toasts() {
  const toast = useStore(current);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toast && (
        <div class={`toast ${toast.kind}`}>
          <span>{toast.text}</span>
          {toast.action && (
            <button type="button" onClick={toast.action.run}>
              {toast.action.name}
            </button>
          )}
          <button type="button" aria-label={t('Đóng', 'Close')} onClick={() => current.set(null)}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}

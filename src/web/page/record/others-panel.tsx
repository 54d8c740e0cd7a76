import { showDay } from '../base/days.ts';
import { t } from '../base/language.ts';
import { show } from '../paper/focus.ts';
import type { RecordPanelProps } from './record-panel.tsx';

/** Cited documents, recipients and the signature, each leading to its place. */
export function OthersPanel({ state, focus }: RecordPanelProps) {
  const { references, recipients, signature } = state.record;
  const item = (id: string, span: { start: number; end: number }, content: preact.ComponentChildren) => (
    <li key={id}>
      <button
        type="button"
        class="plain-item"
        lang="vi"
        onMouseEnter={() => focus.hovered.set(id)}
        onMouseLeave={() => focus.hovered.set(null)}
        onClick={() => {
          focus.selected.set(id);
          show(focus, id, span);
        }}
      >
        {content}
      </button>
    </li>
  );
  const groups = [
    [t('Căn cứ', 'Bases'), 'basis'],
    [t('Văn bản được nhắc tới', 'Documents mentioned'), 'mention'],
  ] as const;
  return (
    <div class="others">
      {groups.map(([title, use]) => (
        <section key={use}>
          <h2 class="group">{title}</h2>
          <ul>
            {references.map((reference, index) =>
              reference.use === use
                ? item(
                    `reference:${index}`,
                    reference.span,
                    <>
                      <b>{reference.number ?? reference.type}</b> {showDay(reference.date)}{' '}
                      <small>{reference.issuer ?? reference.subject ?? ''}</small>
                    </>,
                  )
                : null,
            )}
          </ul>
        </section>
      ))}
      <section>
        <h2 class="group">{t('Nơi nhận', 'Recipients')}</h2>
        <ul>
          {recipients.map(({ name, purpose, span }, index) =>
            item(
              `recipient:${index}`,
              span,
              <>
                {name} {purpose !== null && <small>({purpose})</small>}
              </>,
            ),
          )}
        </ul>
      </section>
      {signature && (
        <section>
          <h2 class="group">{t('Ký', 'Signature')}</h2>
          <ul>
            {item(
              'signature:0',
              signature.spans.at(-1) ?? { start: 0, end: 0 },
              <>
                {[signature.authority && `${signature.authority}.`, signature.onBehalfOf, signature.position]
                  .filter(Boolean)
                  .join(' ')}{' '}
                <b>{signature.name}</b>
              </>,
            )}
          </ul>
        </section>
      )}
    </div>
  );
}

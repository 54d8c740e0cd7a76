import type { ComponentChildren } from 'preact';
import type { PlanRecord } from '../adapters.ts';
import { showDay } from '../base/days.ts';
import { t } from '../base/language.ts';
import { show, type Focus } from '../paper/focus.ts';
import type { TextSpan } from '../paper/marks.ts';
import type { RecordPanelProps } from './record-panel.tsx';

/** Cited documents, recipients and the signature, each leading to its place. */
export function OthersPanel({ state: { record }, focus }: RecordPanelProps) {
  const { references, recipients, signature } = record;
  return (
    <div class="others">
      <References title={t('Căn cứ', 'Bases')} use="basis" references={references} focus={focus} />
      <References
        title={t('Văn bản được nhắc tới', 'Documents mentioned')}
        use="mention"
        references={references}
        focus={focus}
      />
      <Recipients recipients={recipients} focus={focus} />
      {signature && <SignatureGroup signature={signature} focus={focus} />}
    </div>
  );
}

interface ReferencesProps {
  readonly title: string;
  readonly use: 'basis' | 'mention';
  readonly references: PlanRecord['references'];
  readonly focus: Focus;
}

/** The references of one use; each keeps its number among all. */
function References({ title, use, references, focus }: ReferencesProps) {
  return (
    <Group title={title}>
      {references.map((reference, index) =>
        reference.use === use ? (
          <PlainItem key={index} id={`reference:${index}`} span={reference.span} focus={focus}>
            <b>{reference.number ?? reference.type}</b> {showDay(reference.date)}{' '}
            <small>{reference.issuer ?? reference.subject ?? ''}</small>
          </PlainItem>
        ) : null,
      )}
    </Group>
  );
}

function Recipients({ recipients, focus }: { readonly recipients: PlanRecord['recipients']; readonly focus: Focus }) {
  return (
    <Group title={t('Nơi nhận', 'Recipients')}>
      {recipients.map(({ name, purpose, span }, index) => (
        <PlainItem key={index} id={`recipient:${index}`} span={span} focus={focus}>
          {name} {purpose !== null && <small>({purpose})</small>}
        </PlainItem>
      ))}
    </Group>
  );
}

function SignatureGroup({
  signature,
  focus,
}: {
  readonly signature: NonNullable<PlanRecord['signature']>;
  readonly focus: Focus;
}) {
  const { authority, onBehalfOf, position, name, spans } = signature;
  return (
    <Group title={t('Ký', 'Signature')}>
      <PlainItem id="signature:0" span={spans.at(-1) ?? { start: 0, end: 0 }} focus={focus}>
        {[authority && `${authority}.`, onBehalfOf, position].filter(Boolean).join(' ')} <b>{name}</b>
      </PlainItem>
    </Group>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2 class="group">{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface PlainItemProps {
  /** Of its mark on the paper. */
  readonly id: string;
  readonly span: TextSpan;
  readonly focus: Focus;
  readonly children: ComponentChildren;
}

function PlainItem({ id, span, focus, children }: PlainItemProps) {
  return (
    <li>
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
        {children}
      </button>
    </li>
  );
}

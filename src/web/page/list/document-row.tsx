import type { Snippet } from '../adapters.ts';
import { isRecognized, label, recognized } from '../base/labels.ts';
import { showDay } from '../base/days.ts';
import { t } from '../base/language.ts';
import type { Listed } from './documents.ts';

interface DocumentRowProps {
  readonly card: Listed;
  readonly snippet: Snippet | null;
  readonly hasSnippet: boolean;
  readonly isFocused: boolean;
}

/** One document of the list; what could not be read says why and what to do. */
export function DocumentRow({ card, snippet, hasSnippet, isFocused }: DocumentRowProps) {
  const classes = `row${isFocused ? ' is-focused' : ''}${card.hasRecord ? '' : ' is-failed'}${hasSnippet ? ' is-tall' : ''}`;
  const content = (
    <>
      <span class="row-number">{card.number ?? '—'}</span>
      <span class="row-day">{showDay(card.issued)}</span>
      <span class="row-title">
        <b>{card.title ?? card.name}</b>
        <small>
          {card.hasRecord
            ? [card.issuer, card.name].filter(Boolean).join(' · ')
            : `${t('Không đọc được', 'Not read')}: ${card.message ?? label('status', card.status)}`}
        </small>
        {snippet && (
          <small class="snippet">
            {snippet.pieces.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))}
          </small>
        )}
      </span>
      <span class="row-level">{label('level', card.level)}</span>
      <span class="row-tasks figure">{card.hasRecord ? card.tasks : ''}</span>
      <span class="row-state">
        <State card={card} />
      </span>
    </>
  );
  return (
    <div role="listitem" class={classes}>
      {card.hasRecord ? (
        <a href={`#/doc/${card.id}${snippet ? `?at=${snippet.span.start}` : ''}`}>{content}</a>
      ) : (
        <div class="row-plain">{content}</div>
      )}
    </div>
  );
}

function State({ card }: { readonly card: Listed }) {
  if (!card.hasRecord) return <span class="tag bad">{label('status', card.status)}</span>;
  return (
    <>
      {card.stuck > 0 && <span class="tag bad">{t(`${card.stuck} chỗ sửa kẹt`, `${card.stuck} stuck`)}</span>}
      {card.isChecked ? (
        <span class="tag good">{t('đã soát', 'checked')}</span>
      ) : card.doubts > 0 ? (
        <span class="tag look">{t(`${card.doubts} chỗ cần xem`, `${card.doubts} to look at`)}</span>
      ) : (
        <span class="tag">{t('rõ', 'clear')}</span>
      )}
      {card.corrections > 0 && !card.isChecked && (
        <span class="tag pen">{t(`${card.corrections} chỗ sửa`, `${card.corrections} corrected`)}</span>
      )}
      {isRecognized(card.textFrom) && (
        <span class="tag" title={recognized()}>
          {t('nhận dạng', 'recognized')}
        </span>
      )}
      {card.isOutdated && <span class="tag">{t('bản đọc cũ', 'older reading')}</span>}
    </>
  );
}

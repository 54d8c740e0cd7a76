import { diffWords, type DiffPiece, type Link } from '../adapters.ts';
import { label } from '../base/labels.ts';
import { t } from '../base/language.ts';

/** A link up close: both wordings with what only one of them has, and the changes that count. */
export function LinkDetail({ link, close }: { readonly link: Link; readonly close: () => void }) {
  const { parent, child, status, changes } = link;
  const words = parent && child ? diffWords(parent.quote, child.quote) : null;
  const told = changes.filter(({ field, verdict }) => field !== 'text' && verdict !== 'same');
  return (
    <section class="link-detail">
      <div class="why-head">
        <h2>
          <span class={`tag link-${status}`}>{label('link', status)}</span>
        </h2>
        <button type="button" class="quiet" onClick={close} aria-label={t('Đóng', 'Close')}>
          ×
        </button>
      </div>
      {parent && <Wording title={t('Cấp trên', 'Above')} pieces={words?.parent ?? plain(parent.quote)} side="gone" />}
      {child && <Wording title={t('Cấp dưới', 'Below')} pieces={words?.child ?? plain(child.quote)} side="new" />}
      {told.length > 0 && (
        <ul class="changes">
          {told.map(({ verdict, message }, index) => (
            <li key={index} class={verdict}>
              {message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Wording({
  title,
  pieces,
  side,
}: {
  readonly title: string;
  readonly pieces: readonly DiffPiece[];
  readonly side: string;
}) {
  return (
    <div class="wording">
      <small>{title}</small>
      <p lang="vi">
        {pieces.map(({ text, isOwn }, index) =>
          isOwn ? (
            <mark key={index} class={side}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </div>
  );
}

function plain(quote: string): DiffPiece[] {
  return [{ text: quote.replace(/\s+/g, ' '), isOwn: false }];
}

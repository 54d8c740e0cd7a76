import { useState } from 'preact/hooks';
import { api } from '../base/api.ts';
import type { Card } from '../adapters.ts';
import { t } from '../base/language.ts';
import { say, sayProblem } from '../base/toast.tsx';

/** Documents that an older version of the program read: all of them anew, by one press; their corrections are put in again. */
export function ReadAgain({ cards }: { readonly cards: readonly Card[] }) {
  const [left, setLeft] = useState(0);
  if (cards.length === 0 && left === 0) return null;
  const readAll = async (): Promise<void> => {
    let missing = 0;
    for (const [index, { id }] of cards.entries()) {
      setLeft(cards.length - index);
      await api.readAgain(id).catch((error: unknown) => {
        missing += 1;
        if (missing === 1) sayProblem(error);
      });
    }
    setLeft(0);
    if (missing === 0) say(t('Đã đọc lại tất cả.', 'All were read anew.'));
  };
  return (
    <button type="button" disabled={left > 0} onClick={() => void readAll()}>
      {left > 0
        ? t(`đang đọc lại, còn ${left}`, `reading anew, ${left} to go`)
        : t(`Đọc lại ${cards.length} văn bản bằng phiên bản mới`, `Read ${cards.length} documents anew`)}
    </button>
  );
}

import type { RecognizedPage } from '../recognized-page.ts';
import type { MendKind } from './mend-kind.ts';
import { mendDates } from './dates.ts';
import { mendEchoes } from './echoes.ts';
import { mendHabits } from './habits.ts';
import { blankHandwriting } from './handwriting.ts';
import { mendMarkers } from './markers.ts';
import { dropNoise } from './noise.ts';
import { mendNumbers } from './numbers.ts';
import { mendSealed } from './seals.ts';
import { mendSequences } from './sequences.ts';
import { mendSigns } from './signs.ts';
import { splitWords } from './splits.ts';
import { mendSyllables } from './syllables.ts';
import { mendTitles } from './titles.ts';
import { mendUsage } from './usage.ts';

/** In this order: signs first, as the forms behind them hang on them; syllables late, as they look at their neighbours, and passages that say one thing last. */
export const MEND_KINDS: readonly MendKind[] = [
  mendSigns,
  mendSealed,
  splitWords,
  dropNoise,
  mendTitles,
  blankHandwriting,
  mendMarkers,
  mendSequences,
  mendHabits,
  mendDates,
  mendNumbers,
  mendSyllables,
  mendUsage,
  mendEchoes,
];

/** The pages of one document with what can be put right by knowledge put right; each change is kept with its word. */
export function mendPages(
  pages: readonly RecognizedPage[],
  kinds: readonly MendKind[] = MEND_KINDS,
): readonly RecognizedPage[] {
  const words = kinds.reduce<readonly (readonly RecognizedPage['words'][number][])[]>(
    (current, kind) => kind.mend(current),
    pages.map((page) => page.words),
  );
  return pages.map((page, index) => ({ ...page, words: words[index] ?? [] }));
}

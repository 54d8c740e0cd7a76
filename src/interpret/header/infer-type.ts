import { findTypeByCode, findTypeByName } from '../../lexicon/headings/document-types.ts';
import type { Header } from '../../record/schema.ts';
import type { HeaderDraft } from './header-draft.ts';

/** A letter has no type line: its number's first code is its issuer, or it has "Kính gửi" (docs/genre.md 2.3, decision rule). */
export function inferType(draft: HeaderDraft): Header['type'] {
  const symbol = draft.number?.symbol ?? null;
  const code = symbol?.split(/[-/]/u)[0];
  const typed = code === undefined ? undefined : findTypeByCode(code);
  if (typed && draft.addressees.length === 0) return { code: typed.code, name: typed.name };
  if (draft.addressees.length > 0 || symbol !== null)
    return { code: 'CV', name: findTypeByName('công văn')?.name ?? 'Công văn' };
  return null;
}

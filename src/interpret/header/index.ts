export { readHeader } from './read-header.ts';
export type { HeaderDraft } from './header-draft.ts';

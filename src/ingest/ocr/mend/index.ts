import type { RecognizedPage } from '../recognized-page.ts';
export function mendPages(pages: readonly RecognizedPage[]): readonly RecognizedPage[] { return pages; }

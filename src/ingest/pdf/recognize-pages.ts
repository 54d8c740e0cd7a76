import { openPageDrawer } from '../ocr/picture/pdf-pages.ts';
import { explainNothing, layOutReadings } from '../ocr/read-recognized.ts';
import type { LaidOutPages } from '../ocr/read-recognized.ts';
import type { Recognition } from '../ocr/recognition.ts';
import type { WantedPage } from './index.ts';

/**
 * Pages of a PDF read from their pictures. `isAll`: there are no others, so that a document none of whose pages can be read is an error.
 */
export async function recognizePages(
  bytes: Uint8Array,
  wanted: readonly WantedPage[],
  isAll: boolean,
  recognition: Recognition,
): Promise<LaidOutPages> {
  const drawer = await openPageDrawer(bytes);
  try {
    const readings = await recognition.readPages(wanted.length, (index) => drawer.draw(wanted[index]?.page ?? 1));
    const numbered = readings.map((reading, index) => ({ page: wanted[index]?.page ?? 1, reading }));
    const read = layOutReadings(numbered);
    if (isAll && read.layouts.length === 0) throw explainNothing(numbered, read.diagnostics);
    return read;
  } finally {
    drawer.close();
  }
}

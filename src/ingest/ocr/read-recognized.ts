import type { Diagnostic } from '../../document/diagnostic.ts';
import type { RawBlock, RawPage } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { assembleBlocks } from '../pdf/layout/assemble.ts';
import { layOutPage } from '../pdf/layout/page-layout.ts';
import type { PageLayout } from '../pdf/layout/page-layout.ts';
import { isGibberish, judgeReading } from './judge-reading.ts';
import type { ReadingQuality } from './judge-reading.ts';
import { toPageContent } from './layout/to-content.ts';
import { mapToPage } from './layout/to-page.ts';
import { mendPages } from './mend/index.ts';
import type { PageReading } from './recognition.ts';
import type { RecognizedPage } from './recognized-page.ts';

/** One page to be read or read already. */
export interface NumberedReading {
  readonly page: number;
  readonly reading: PageReading;
}

export interface LaidOutPages {
  readonly layouts: readonly PageLayout[];
  readonly pages: readonly RawPage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** More than this share of letter-sized spots in no word, or a mean confidence below, and a person should look at the page. */
const MUCH_MISSED = 0.06;
const LOW_CONFIDENCE = 75;
const LOW_SHARE = 0.7;

/** Above this share it is no longer a signature or a seal that was not read. */
const MOST_MISSED = 0.25;

/** The page is not whole: words of it are missing or wrong. */
function isBad(missed: number, { confidence, share }: ReadingQuality): boolean {
  return missed > MOST_MISSED || confidence < LOW_CONFIDENCE || share < LOW_SHARE;
}

/** Readings mended with each other's help and laid out. Pages that are noise, blank or failed give a diagnostic and no layout. */
export function layOutReadings(readings: readonly NumberedReading[]): LaidOutPages {
  const diagnostics: Diagnostic[] = [];
  const good: { page: number; read: RecognizedPage }[] = [];
  const pages: RawPage[] = [];
  for (const { page, reading } of readings) {
    if (reading.kind === 'failed') {
      const { code, args } = reading.error;
      diagnostics.push({
        code: 'ingest/page-not-recognized',
        severity: 'error',
        page,
        args: { ...args, reason: code },
      });
      continue;
    }
    const read = reading.page;
    pages.push({ page, width: toPoints(read.drawn.width), height: toPoints(read.drawn.height), textFrom: 'ocr' });
    if (read.words.length === 0) {
      diagnostics.push({ code: 'ingest/page-without-text', severity: read.missed > 0 ? 'warning' : 'info', page });
      continue;
    }
    const quality = judgeReading(read.words);
    if (isGibberish(quality)) {
      diagnostics.push({ code: 'ingest/page-unreadable', severity: 'error', page });
      continue;
    }
    if (read.missed > MUCH_MISSED || quality.confidence < LOW_CONFIDENCE || quality.share < LOW_SHARE) {
      const args = { missed: Math.round(read.missed * 100), confidence: Math.round(quality.confidence) };
      diagnostics.push({
        code: 'ingest/low-recognition',
        severity: isBad(read.missed, quality) ? 'error' : 'warning',
        page,
        args,
      });
    }
    if (read.unread > 0)
      diagnostics.push({
        code: 'ingest/print-under-stamp',
        severity: 'warning',
        page,
        args: { lines: read.unread },
      });
    good.push({ page, read });
  }
  const mended = mendPages(good.map(({ read }) => read));
  const layouts = good.map(({ page }, index) => {
    const read = mended[index];
    if (!read) throw new RangeError('a page was lost while it was mended');
    return { ...layOutPage(page, toPageContent(read)), toPage: mapToPage(read), shortRules: findShortRules(read) };
  });
  return { layouts, pages, diagnostics };
}

/** Of a page's width: a line under a title is a third to a half as long as the title (NĐ 30/2020, Appendix I, II.5). */
const SHORT = [0.06, 0.4] as const;
const OFF_MIDDLE = 0.1;
/** Of a page's height: titles stand above. */
const UPPER = 0.45;

/** Heights of the short lines in the middle of the upper page, in points. */
function findShortRules({ rulings, width, height }: RecognizedPage): number[] {
  return rulings
    .filter(({ x0, x1, y0, isHorizontal }) => {
      const length = (x1 - x0) / width;
      const off = Math.abs((x0 + x1) / 2 / width - 0.5);
      return isHorizontal && length > SHORT[0] && length < SHORT[1] && off < OFF_MIDDLE && y0 < height * UPPER;
    })
    .map(({ y0, y1 }) => toPoints((y0 + y1) / 2));
}

/** A document of recognized pages only. Throws `SourceError` when no page gave a word. */
export function readRecognized(readings: readonly NumberedReading[]): {
  pages: readonly RawPage[];
  blocks: readonly RawBlock[];
  diagnostics: readonly Diagnostic[];
} {
  const { layouts, pages, diagnostics } = layOutReadings(readings);
  if (layouts.length === 0) throw explainNothing(readings, diagnostics);
  return { pages, blocks: assembleBlocks(layouts), diagnostics };
}

/** Why recognition gave no page at all: what the first page failed of, or that there is nothing to read. */
export function explainNothing(readings: readonly NumberedReading[], diagnostics: readonly Diagnostic[]): SourceError {
  const failed = readings.find(({ reading }) => reading.kind === 'failed')?.reading;
  if (failed?.kind === 'failed') return failed.error;
  const isNoise = diagnostics.some(({ code }) => code === 'ingest/page-unreadable');
  return new SourceError('no-text', 'ingest', isNoise ? 'ingest/unreadable-scan' : 'ingest/no-text', {
    pages: readings.length,
  });
}

function toPoints(pixels: number): number {
  return Math.round(pixels * 0.36 * 10) / 10;
}

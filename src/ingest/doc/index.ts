import type { Diagnostic } from '../../document/diagnostic.ts';
import type { RawDocument, ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { buildBlocks } from '../docx/blocks.ts';
import { createRunDecoder } from '../docx/formatting/legacy-runs.ts';
import type { ModelNode } from '../docx/model.ts';
import { readCharacterRuns, readParagraphRuns } from './formatting.ts';
import { readLists } from './lists.ts';
import { readStoredText } from './pieces.ts';
import { readStories } from './stories.ts';
import { readFonts, readStyles } from './styles.ts';
import { openWordFile } from './word-file.ts';
import type { WordFile } from './word-file.ts';

/**
 * Reads a Word 97-2003 file: text by its piece table, tables by their row ends, labels from its lists. Word 6 and 95
 * give their text only. Throws `SourceError` only.
 */
export function readDoc(bytes: Uint8Array, limits: ReadLimits): RawDocument {
  const file = openWordFile(bytes);
  const diagnostics: Diagnostic[] = [];
  const model = 'oldText' in file ? readPlain(file.oldText) : readModel(file, limits, diagnostics);
  const decoder = createRunDecoder(model);
  return {
    format: 'doc',
    mediaType: 'application/msword',
    textFrom: 'text-layer',
    encoding: decoder.encoding,
    pages: [],
    blocks: buildBlocks(model, decoder),
    diagnostics,
  };
}

function readModel(file: WordFile, limits: ReadLimits, diagnostics: Diagnostic[]): ModelNode[] {
  const stored = attempt(() => readStoredText(file, limits.maxTextLength), null);
  if (!stored || stored.text.length === 0)
    throw new SourceError('corrupt', 'ingest', 'ingest/no-main-part', { format: 'doc' });
  const expected = Math.max(countStoredCharacters(file), stored.text.length);
  const whole = stored.text.length - countForeign(stored.text);
  if (whole < expected) {
    const args = { found: whole, expected };
    diagnostics.push({ code: 'ingest/text-incomplete', severity: 'error', args });
  }
  const fonts = attempt(() => readFonts(file), []);
  try {
    return readStories(file, {
      stored,
      characterRuns: readCharacterRuns(file),
      paragraphRuns: readParagraphRuns(file),
      styles: attempt(() => readStyles(file), []),
      fonts,
      lists: attempt(() => readLists(file, fonts), new Map()),
    });
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    diagnostics.push({ code: 'ingest/formatting-unread', severity: 'warning', args: { format: 'doc' } });
    return readPlain(stored.text.slice(0, file.lengths.main));
  }
}

/** Control characters that Word never stores in text ([MS-DOC] 2.4.1): bytes of something else where a piece's text should lie. */
function countForeign(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0 || code === 6 || (code >= 0x0f && code <= 0x12) || (code >= 0x16 && code <= 0x1d)) count += 1;
  }
  return count;
}

/** Characters of all stories as the FIB counts them; with any story beside the main one, a paragraph mark ends them all. */
function countStoredCharacters({ lengths }: WordFile): number {
  const { main, footnotes, headers, comments, endnotes, textBoxes } = lengths;
  return main + footnotes + headers + comments + endnotes + textBoxes;
}

/** A damaged structure costs what it would have told, not the text. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    return otherwise;
  }
}

function readPlain(text: string): ModelNode[] {
  return showPlain(text)
    .split('\r')
    .map((value): ModelNode => {
      const run: ModelNode = {
        type: 'run',
        children: [{ type: 'text', value }],
        styleId: null,
        isBold: false,
        isItalic: false,
        isAllCaps: false,
        font: null,
        fontSize: null,
      };
      return { type: 'paragraph', children: [run], styleId: null, alignment: null, indent: { start: null } };
    });
}

/** Stored text without field codes and anchors; every end of a paragraph, cell or page as "\r", soft breaks as "\n". */
function showPlain(text: string): string {
  let shown = '';
  let instruction = false;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code === 0x13) instruction = true;
    else if (code === 0x14 || code === 0x15) instruction = false;
    else if (code === 0x07 || code === 0x0c || code === 0x0d) {
      instruction = false;
      shown += '\r';
    } else if (!instruction && (code >= 0x20 || code === 0x09)) shown += character;
    else if (code === 0x0b || code === 0x0e) shown += '\n';
  }
  return shown;
}

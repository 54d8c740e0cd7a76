import { basename } from 'node:path';
import type { Reading } from '../adapters/reading.ts';
import type { ExplainLine } from '../api/shapes.ts';
import type { Entry } from './document-list.ts';

const KEPT = 8;

/** Reads a document once more with its rules speaking; the last few answers are kept. */
export function createExplainer(
  reading: Reading,
): (entry: Entry, bytes: Uint8Array) => Promise<readonly ExplainLine[]> {
  const answers = new Map<string, Promise<readonly ExplainLine[]>>();
  const explain = async ({ line }: Entry, bytes: Uint8Array): Promise<readonly ExplainLine[]> => {
    const settings = { ...reading.settings, explain: true };
    const { trace } = await reading.reader.read({ bytes, name: basename(line.source).normalize('NFC'), settings });
    return trace.split('\n').flatMap((text) => parseLine(text));
  };
  return (entry, bytes) => {
    const known = answers.get(entry.id);
    if (known) return known;
    const answer = explain(entry, bytes);
    answers.set(entry.id, answer);
    answer.catch(() => answers.delete(entry.id));
    for (const id of [...answers.keys()].slice(0, Math.max(0, answers.size - KEPT))) answers.delete(id);
    return answer;
  };
}

/** Lines that tell no place (or were cut short) say nothing on a page. */
function parseLine(text: string): ExplainLine[] {
  try {
    const line = JSON.parse(text) as Partial<ExplainLine>;
    return typeof line.rule === 'string' && typeof line.span?.start === 'number' && typeof line.span.end === 'number'
      ? [
          {
            stage: line.stage ?? '',
            rule: line.rule,
            span: line.span,
            text: line.text ?? '',
            outcome: line.outcome ?? '',
          },
        ]
      : [];
  } catch {
    return [];
  }
}

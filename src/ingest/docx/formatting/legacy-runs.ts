import { decodeLegacy, detectLegacy } from '../../legacy/index.ts';
import type { LegacyEncoding } from '../../legacy/index.ts';
import type { ModelNode, ModelRun } from '../model.ts';
import { GENERATED } from '../pieces.ts';

export interface RunDecoder {
  /** What the document's text in old fonts is written in; null when all of it is Unicode. */
  readonly encoding: LegacyEncoding | null;
  /** The run's text as Unicode. */
  readRun(run: ModelRun): string;
}

interface Group {
  readonly font: string;
  readonly runs: ModelRun[];
  readonly texts: string[];
}

/** Text of an old font has codes of Latin-1 and not one letter beyond it; almost every Vietnamese line in Unicode has. */
const CODES = /[\u00A1-\u00FF]/;
const BEYOND_LATIN = /[\u0100-\u1EFF]/;
const SAMPLE_LENGTH = 60_000;

/**
 * Decides by the text itself, for files declare .VnTime and hold Unicode and the reverse. Runs are decoded together,
 * one font at a time: "Sè: 144/Q§" alone is as good a Unicode line as a TCVN3 one.
 */
export function createRunDecoder(model: readonly ModelNode[]): RunDecoder {
  const groups = new Map<string, Group>();
  collectRuns(model, groups);
  const suspects = [...groups].filter(([key]) => key.startsWith('suspect')).flatMap(([, group]) => group.texts);
  const encoding = suspects.length === 0 ? null : detectLegacy(suspects.join('\n').slice(0, SAMPLE_LENGTH));
  const decoded = new Map<ModelRun, string>();
  for (const group of groups.values()) {
    if (encoding !== null || group.font !== '') decodeGroup(group, encoding, decoded);
  }
  return { encoding, readRun: (run) => decoded.get(run) ?? readText(run) };
}

function collectRuns(nodes: readonly ModelNode[], groups: Map<string, Group>): void {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    if (node.type !== 'run') {
      collectRuns(node.children, groups);
      continue;
    }
    const text = readText(node);
    const font = node.font ?? '';
    if (!CODES.test(text) && font === '') continue;
    // A label is decoded for its words ("§iÒu 1."), never for a sign that stands alone: "·" is a bullet.
    if (node.styleId === GENERATED && !/[a-z]/i.test(text)) continue;
    const key = `${BEYOND_LATIN.test(text) ? 'unicode' : 'suspect'} ${font}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { font, runs: [], texts: [] }));
    group.runs.push(node);
    group.texts.push(text);
  }
}

function decodeGroup(group: Group, encoding: LegacyEncoding | null, decoded: Map<ModelRun, string>): void {
  const { text } = decodeLegacy(group.texts.join('\n'), {
    ...(group.font === '' ? {} : { font: group.font }),
    ...(encoding === null ? {} : { encoding }),
  });
  // Decoding keeps the lines; a run has as many as its soft breaks and one more.
  const lines = text.split('\n');
  let at = 0;
  group.runs.forEach((run, index) => {
    const count = (group.texts[index] ?? '').split('\n').length;
    decoded.set(run, lines.slice(at, at + count).join('\n'));
    at += count;
  });
}

function readText(run: ModelRun): string {
  let text = '';
  for (const child of run.children) if (child.type === 'text') text += child.value;
  return text;
}

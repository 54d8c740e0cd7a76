import { COMPARISON } from './comparison.ts';

/**
 * A comparison or an audit whose sentences are English: they are made where things are compared, and known by their form. What is quoted of
 * the documents, and their names, stay as they are.
 */
export function speakComparison<T>(value: T): T {
  return walk(value) as T;
}

const SENTENCES: ReadonlySet<string> = new Set(['message', 'advice']);
const TIMES: ReadonlySet<string> = new Set(['issuedShown']);

function walk(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(walk);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => {
      if (typeof inner !== 'string') return [name, walk(inner)];
      if (SENTENCES.has(name)) return [name, translateSentence(inner)];
      if (TIMES.has(name)) return [name, translateTime(inner)];
      return [name, name === 'section' ? inner.replace(/^mục /u, 'section ') : inner];
    }),
  );
}

interface Form {
  readonly pattern: RegExp;
  readonly english: string;
}

const SPECIAL = /[.*+?^$()|[\]\\]/gu;
const NAME = /\{([a-zA-Z]{1,20})\}/gu;

/** Longer forms first: of two that fit, the one that says more. */
const FORMS: readonly Form[] = [...COMPARISON]
  .sort(([one], [other]) => literal(other) - literal(one))
  .map(([vietnamese, english]) => {
    const source = vietnamese.replace(SPECIAL, String.raw`\$&`).replace(NAME, '(?<$1>.+?)');
    return { pattern: new RegExp(`^${source}$`, 'isu'), english };
  });

function literal(phrase: string): number {
  return phrase.replace(NAME, '').length;
}

export function translateSentence(sentence: string): string {
  for (const { pattern, english } of FORMS) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    return english.replace(NAME, (_, name: string) => translatePart(name, found.groups?.[name] ?? ''));
  }
  return sentence;
}

function translatePart(name: string, part: string): string {
  if (name.startsWith('when')) return translateTime(part);
  if (!name.startsWith('rest')) return part;
  const sentence = translateSentence(part);
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}

const QUOTED = /(“[^“”]{0,4000}”)/u;
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/không nêu/gu, 'none'],
  [/\(để trống ngày, tháng\)/gu, '(day and month left blank)'],
  [/\(để trống ngày\)/gu, '(day left blank)'],
  [/từ (?=\d)/gu, 'from '],
  [/đến (?=\d)/gu, 'to '],
  [/tháng (?=\d)/gu, 'month '],
  [/năm (?=\d)/gu, 'year '],
  [/ngày (?=\d)/gu, ''],
];

/** What `showDate` and `showRange` word, outside of quotes. */
export function translateTime(text: string): string {
  return text
    .split(QUOTED)
    .map((part) => (part.startsWith('“') ? part : WORDS.reduce((done, [from, to]) => done.replace(from, to), part)))
    .join('');
}

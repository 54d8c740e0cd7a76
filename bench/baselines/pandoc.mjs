// pandoc's headings and lists: what a general converter tells of a plan's outline. Reads DOCX, Markdown, HTML; no PDF.
import { spawnSync } from 'node:child_process';

export const hasPandoc = () => spawnSync('pandoc', ['--version']).status === 0;

/** @param path of the document @returns an answer, empty where pandoc cannot read it */
export function fromPandoc(path, file) {
  const format = { docx: 'docx', md: 'markdown', txt: 'markdown' }[file.split('.').at(-1)];
  const run =
    format && spawnSync('pandoc', ['-f', format, '-t', 'json', path], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const blocks = run && run.status === 0 ? JSON.parse(run.stdout).blocks : [];
  return { file, outline: blocks.flatMap((block) => readBlock(block, 1)), tasks: [] };
}

function readBlock(block, depth) {
  switch (block.t) {
    case 'Header':
      return [toEntry(wordsOf(block.c[2]), block.c[0])];
    case 'Para':
    case 'Plain':
      return [toEntry(wordsOf(block.c), depth)];
    case 'BulletList':
      return block.c.flatMap((item) => item.flatMap((inner) => readBlock(inner, depth + 1)));
    case 'OrderedList':
      return block.c[1].flatMap((item) => item.flatMap((inner) => readBlock(inner, depth + 1)));
    case 'BlockQuote':
      return block.c.flatMap((inner) => readBlock(inner, depth));
    default:
      return [];
  }
}

function toEntry(words, depth) {
  const [, marker = null, starts = words] =
    /^([IVX]+[.)-]|\d+(?:\.\d+)*[.)]|[a-zđ]\)|[-+•–])\s+(\S.*)$/su.exec(words) ?? [];
  return { depth, marker, starts, role: null };
}

function wordsOf(inlines) {
  return inlines
    .map((inline) => {
      if (inline.t === 'Str') return inline.c;
      if (['Space', 'SoftBreak', 'LineBreak'].includes(inline.t)) return ' ';
      return wordsOf(innerOf(inline.c));
    })
    .join('');
}

/** Inlines within an inline: Emph has them as its content, Span and Link behind attributes; Code and Math have none. */
function innerOf(content) {
  if (!Array.isArray(content)) return [];
  const isInlines = (value) => Array.isArray(value) && value.every((part) => typeof part?.t === 'string');
  return isInlines(content) ? content : (content.find((part) => isInlines(part) && part.length > 0) ?? []);
}

import { RtfReader } from './reader.ts';
import type { RtfModel } from './reader.ts';
import { readTokens } from './tokens.ts';
import { applyWord } from './words.ts';

/** Paragraphs and tables of an RTF source (one character for each byte). */
export function readRtfModel(source: string, maxTextLength: number): RtfModel | 'too-long' {
  const reader = new RtfReader();
  for (const token of readTokens(source)) {
    if (token.kind === 'text') {
      reader.addBytes(token.codes, token.escaped);
    } else {
      reader.flush();
      if (token.kind === 'open') reader.openGroup();
      else if (token.kind === 'close') reader.closeGroup();
      else applyWord(reader, token.name, token.value);
    }
    if (reader.textLength > maxTextLength) return 'too-long';
  }
  return reader.finish();
}

import type { ModelNode } from '../docx/model.ts';
import type { Story } from '../docx/pieces.ts';
import { makeStoryMark, StoryBuilder } from './builder.ts';
import { decodeBytes, encodingOfCharset } from './code-pages.ts';
import { FontTable } from './fonts.ts';
import { createGroup, resetParagraph } from './group.ts';
import type { Group } from './group.ts';
import { RowReader } from './rows.ts';

interface OpenStory {
  readonly kind: Story;
  readonly builder: StoryBuilder;
  /** Depth of the group that opened it. */
  readonly depth: number;
}

const MAX_DEPTH = 2_000;

export interface RtfModel {
  /** The body, then notes, headers and footers. */
  readonly nodes: ModelNode[];
  /** Groups still open where the file ends: what was to follow is missing. */
  readonly isCut: boolean;
}

/** What stands open at a place of an RTF source, and what came of all before it. */
export class RtfReader {
  group: Group = createGroup();
  readonly fonts = new FontTable();
  readonly row = new RowReader();
  /** Of text whose font says nothing else. */
  encoding = 'windows-1252';
  /** Characters of text so far. */
  textLength = 0;
  readonly #saved: Group[] = [];
  /** Groups beyond the depth limit: counted, not kept. */
  #lost = 0;
  /** Bytes waiting to be decoded together: multi-byte characters come as several \'xx. */
  #bytes = '';
  /** Bytes to come that only stand for a \u character. */
  #toSkip = 0;
  readonly #stories: OpenStory[] = [{ kind: 'body', builder: new StoryBuilder(), depth: -1 }];
  readonly #closed: { readonly kind: Story; readonly nodes: readonly ModelNode[] }[] = [];

  get builder(): StoryBuilder {
    return (this.#stories.at(-1) as OpenStory).builder;
  }

  openGroup(): void {
    this.#toSkip = 0;
    if (this.#saved.length >= MAX_DEPTH) {
      this.#lost += 1;
      return;
    }
    this.#saved.push({ ...this.group });
    this.group.optional = false;
  }

  closeGroup(): void {
    this.#toSkip = 0;
    if (this.#lost > 0) {
      this.#lost -= 1;
      return;
    }
    const story = this.#stories.at(-1);
    if (story && this.#stories.length > 1 && story.depth === this.#saved.length) this.#closeStory();
    const before = this.#saved.pop();
    // Paragraph formatting inside a field result or a text box ends with its group; characters' too.
    if (before) this.group = before;
  }

  openStory(kind: Story): void {
    this.#stories.push({ kind, builder: new StoryBuilder(), depth: this.#saved.length });
    resetParagraph(this.group);
    this.group.destination = 'text';
  }

  #closeStory(): void {
    const story = this.#stories.pop();
    if (story) this.#closed.push({ kind: story.kind, nodes: story.builder.finish(this.group) });
  }

  /** Text of the source; `isEscaped`: one byte written as \'xx. */
  addBytes(codes: string, isEscaped: boolean): void {
    let rest = codes;
    if (this.#toSkip > 0) {
      const dropped = isEscaped ? 1 : Math.min(this.#toSkip, rest.length);
      this.#toSkip -= dropped;
      rest = rest.slice(dropped);
    }
    if (rest === '') return;
    const { destination } = this.group;
    if (destination === 'fonts') this.fonts.addName(rest);
    else if (destination === 'text' || destination === 'label') this.#bytes += rest;
  }

  /** Decodes the bytes that wait: anything but a byte ends them. */
  flush(): void {
    if (this.#bytes === '') return;
    const charset = this.fonts.find(this.group.font)?.charset;
    this.#addText(decodeBytes(this.#bytes, encodingOfCharset(charset, this.encoding)));
    this.#bytes = '';
  }

  /** A sign that has a word of its own. */
  addSign(sign: string): void {
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else this.#addText(sign);
  }

  /** \u: the bytes after it are for readers that do not know it. */
  addUnicode(value: number): void {
    if (this.group.destination === 'fonts') this.fonts.addName('?');
    else this.#addText(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.#toSkip = this.group.skipCount;
  }

  #addText(text: string): void {
    const { destination, hidden, deleted, font } = this.group;
    if (hidden || deleted || (destination !== 'text' && destination !== 'label')) return;
    this.textLength += text.length;
    this.builder.addText(text, this.group, this.fonts.find(font)?.name.replace(/;$/, ''));
  }

  finish(): RtfModel {
    this.flush();
    const isCut = this.#saved.length + this.#lost > 0;
    while (this.#stories.length > 1) this.#closeStory();
    const body = this.builder.finish(this.group);
    const others = this.#closed.flatMap(({ kind, nodes }) => (nodes.length > 0 ? [makeStoryMark(kind), ...nodes] : []));
    return { nodes: [...body, ...others], isCut };
  }
}

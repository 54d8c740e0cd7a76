import { childFlag, findChild } from '../xml.ts';
import type { XmlElement } from '../xml.ts';

interface Field {
  instruction: string;
  isResult: boolean;
  /** Nothing inside is text of the document. */
  isHidden: boolean;
  checkbox: string;
}

/** Results that differ from page to page are no text of the document. */
const PAGE_FIELD = /^\s{0,9}(?:PAGE|NUMPAGES|SECTIONPAGES)(?![a-z])/i;
/** Names of fields stand at the beginning. */
const LONGEST_INSTRUCTION = 1_000;
const CHECKBOX_FIELD = /^\s{0,9}FORMCHECKBOX/i;

export function isPageField(instruction: string): boolean {
  return PAGE_FIELD.test(instruction);
}

/** The complex fields that stand open at a place of the text. */
export class Fields {
  #open: Field[] = [];
  /** Counted, for files nest thousands of fields. */
  #hidden = 0;

  /** Takes a w:fldChar; gives text that stands for the field itself (a form's check box). */
  mark(element: XmlElement): string {
    const type = element.attributes['w:fldCharType'];
    const field = this.#open.at(-1);
    if (type === 'begin') this.#begin(element);
    else if (type === 'separate' && field) this.#separate(field);
    else if (type === 'end' && field) return this.#end(field);
    return '';
  }

  addInstruction(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isResult && field.instruction.length < LONGEST_INSTRUCTION) field.instruction += text;
  }

  /** Whether text at this place is on the page: in a field's result, but not the number of a page. */
  isShown(): boolean {
    return this.#hidden === 0;
  }

  /** No instruction and no page number goes on past its paragraph but in broken files: their text is not to be lost. */
  endParagraph(): void {
    if (this.#hidden === 0) return;
    this.#open = this.#open.filter((field) => !field.isHidden);
    this.#hidden = 0;
  }

  #begin(element: XmlElement): void {
    this.#hidden += 1;
    this.#open.push({ instruction: '', isResult: false, isHidden: true, checkbox: readCheckbox(element) });
  }

  #separate(field: Field): void {
    if (field.isResult) return;
    field.isResult = true;
    if (isPageField(field.instruction) || CHECKBOX_FIELD.test(field.instruction)) return;
    field.isHidden = false;
    this.#hidden -= 1;
  }

  #end(field: Field): string {
    this.#open.pop();
    if (field.isHidden) this.#hidden -= 1;
    return CHECKBOX_FIELD.test(field.instruction) ? field.checkbox : '';
  }
}

function readCheckbox(element: XmlElement): string {
  const box = findChild(findChild(element, 'w:ffData'), 'w:checkBox');
  return (childFlag(box, 'w:checked') ?? childFlag(box, 'w:default') ?? false) ? '☒' : '☐';
}

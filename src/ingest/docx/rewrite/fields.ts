import { childFlag, findChild } from './xml.ts';
import type { XmlElement } from './xml.ts';

interface Field {
  instruction: string;
  isResult: boolean;
  /** Nothing inside is text of the document. */
  isHidden: boolean;
  checkbox: string;
}

/** The complex fields that stand open at a place of the text. */
export interface Fields {
  /** Takes a w:fldChar; gives text that stands for the field itself (a form's check box). */
  mark(element: XmlElement): string;
  addInstruction(text: string): void;
  /** Whether text at this place is on the page: in a field's result, but not the number of a page. */
  isShown(): boolean;
  /** No instruction and no page number goes on past its paragraph but in broken files: their text is not to be lost. */
  endParagraph(): void;
}

/** Results that differ from page to page are no text of the document. */
const PAGE_FIELD = /^\s{0,9}(?:PAGE|NUMPAGES|SECTIONPAGES)(?![a-z])/i;
/** Names of fields stand at the beginning. */
const LONGEST_INSTRUCTION = 1_000;
const CHECKBOX_FIELD = /^\s{0,9}FORMCHECKBOX/i;

export function isPageField(instruction: string): boolean {
  return PAGE_FIELD.test(instruction);
}

export function createFields(): Fields {
  let open: Field[] = [];
  // Counted, for files nest thousands of fields.
  let hidden = 0;
  const begin = (element: XmlElement): void => {
    hidden += 1;
    open.push({ instruction: '', isResult: false, isHidden: true, checkbox: readCheckbox(element) });
  };
  const separate = (field: Field): void => {
    if (field.isResult) return;
    field.isResult = true;
    if (isPageField(field.instruction) || CHECKBOX_FIELD.test(field.instruction)) return;
    field.isHidden = false;
    hidden -= 1;
  };
  const end = (field: Field): string => {
    open.pop();
    if (field.isHidden) hidden -= 1;
    return CHECKBOX_FIELD.test(field.instruction) ? field.checkbox : '';
  };
  return {
    mark(element) {
      const type = element.attributes['w:fldCharType'];
      const field = open.at(-1);
      if (type === 'begin') begin(element);
      else if (type === 'separate' && field) separate(field);
      else if (type === 'end' && field) return end(field);
      return '';
    },
    addInstruction(text) {
      const field = open.at(-1);
      if (field && !field.isResult && field.instruction.length < LONGEST_INSTRUCTION) field.instruction += text;
    },
    isShown: () => hidden === 0,
    endParagraph() {
      if (hidden === 0) return;
      open = open.filter((field) => !field.isHidden);
      hidden = 0;
    },
  };
}

function readCheckbox(element: XmlElement): string {
  const box = findChild(findChild(element, 'w:ffData'), 'w:checkBox');
  return (childFlag(box, 'w:checked') ?? childFlag(box, 'w:default') ?? false) ? '☒' : '☐';
}

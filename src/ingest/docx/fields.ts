import { childFlag, findChild } from './xml.ts';
import type { XmlElement } from './xml.ts';

interface Field {
  instruction: string;
  isResult: boolean;
  checkbox: string;
}

/** The complex fields that stand open at a place of the text. */
export interface Fields {
  /** Takes a w:fldChar; gives text that stands for the field itself (a form's check box). */
  mark(element: XmlElement): string;
  addInstruction(text: string): void;
  /** Whether text at this place is on the page: in a field's result, but not the number of a page. */
  isShown(): boolean;
  /** An instruction never goes on past its paragraph, except in broken files: their text is not to be lost. */
  endParagraph(): void;
}

/** Results that differ from page to page are no text of the document. */
const PAGE_FIELD = /^\s{0,9}(?:PAGE|NUMPAGES|SECTIONPAGES)(?![a-z])/i;
const CHECKBOX_FIELD = /^\s{0,9}FORMCHECKBOX/i;

export function isPageField(instruction: string): boolean {
  return PAGE_FIELD.test(instruction);
}

export function createFields(): Fields {
  let open: Field[] = [];
  return {
    mark(element) {
      const type = element.attributes['w:fldCharType'];
      const field = open.at(-1);
      if (type === 'begin') open.push({ instruction: '', isResult: false, checkbox: readCheckbox(element) });
      else if (type === 'separate' && field) field.isResult = true;
      else if (type === 'end' && field) {
        open.pop();
        if (CHECKBOX_FIELD.test(field.instruction)) return field.checkbox;
      }
      return '';
    },
    addInstruction(text) {
      const field = open.at(-1);
      if (field && !field.isResult && field.instruction.length < 1000) field.instruction += text;
    },
    isShown: () =>
      open.every(
        (field) => field.isResult && !isPageField(field.instruction) && !CHECKBOX_FIELD.test(field.instruction),
      ),
    endParagraph() {
      if (open.some((field) => !field.isResult)) open = open.filter((field) => field.isResult);
    },
  };
}

function readCheckbox(element: XmlElement): string {
  const box = findChild(findChild(element, 'w:ffData'), 'w:checkBox');
  return (childFlag(box, 'w:checked') ?? childFlag(box, 'w:default') ?? false) ? '☒' : '☐';
}

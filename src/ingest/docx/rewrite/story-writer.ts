import { Counters } from '../numbering/counters.ts';
import type { XmlElement } from '../xml.ts';
import { Container } from './container.ts';
import type { Part } from './container.ts';
import {
  addCell,
  closeRow,
  createCell,
  createTable,
  takeCellProperties,
  takeRowProperties,
  takeTableProperties,
  writeTable,
} from './tables.ts';
import type { Table } from './tables.ts';

/** Writes a part with its tables and text boxes as they come in; what they hold goes into the innermost one that is open. */
export class StoryWriter {
  readonly #part: Part;
  readonly #story: Container;
  /** The story, then what is open in it, the innermost last. */
  readonly #containers: Container[];
  readonly #tables: Table[] = [];
  /** Text boxes count their lists together. */
  readonly #boxCounters = new Counters();

  constructor(part: Part) {
    this.#part = part;
    this.#story = new Container(part, 'story', new Counters());
    this.#containers = [this.#story];
  }

  /** The innermost that is open. */
  get here(): Container {
    return this.#containers.at(-1) ?? this.#story;
  }

  openTable(): void {
    this.here.endParagraphs();
    this.#tables.push(createTable(this.#part.sheets.styles));
  }

  takeTableProperties(element: XmlElement): void {
    const table = this.#tables.at(-1);
    if (table) takeTableProperties(table, element, this.#part.sheets.styles);
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (table) this.here.emit(writeTable(table));
  }

  /** False where nothing of the row is shown. */
  takeRowProperties(element: XmlElement): boolean {
    const table = this.#tables.at(-1);
    return !table || takeRowProperties(table, element);
  }

  closeRow(isShown: boolean): void {
    const table = this.#tables.at(-1);
    if (table) closeRow(table, isShown);
  }

  openCell(): void {
    if (this.#tables.length > 0)
      this.#containers.push(new Container(this.#part, 'cell', this.here.counters, createCell()));
  }

  takeCellProperties(element: XmlElement): void {
    const { cell } = this.here;
    if (cell) takeCellProperties(cell, element);
  }

  closeCell(): void {
    const { kind, cell } = this.here;
    const table = this.#tables.at(-1);
    if (kind !== 'cell' || !cell || !table) return;
    cell.content = this.here.finish();
    this.#containers.pop();
    addCell(table, cell);
  }

  openBox(): void {
    this.#containers.push(new Container(this.#part, 'box', this.#boxCounters));
  }

  closeBox(): void {
    if (this.here.kind !== 'box') return;
    const xml = this.here.finish();
    this.#containers.pop();
    this.here.addBox(xml);
  }

  /** All that came in; ends what is still open, as only a part that breaks off leaves anything. */
  finish(): string {
    while (this.#containers.length > 1 || this.#tables.length > 0) {
      if (this.here.kind === 'box') this.closeBox();
      else if (this.here.kind === 'cell') this.closeCell();
      else {
        this.closeRow(true);
        this.closeTable();
      }
    }
    return this.#story.finish();
  }
}

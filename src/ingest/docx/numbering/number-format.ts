/** Word counts lists up to 32,767; larger values are attacks or accidents and stay decimal. */
const LARGEST = 32_767;
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const DIGITS_VI = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/**
 * `value` as Word writes it in the number format `format` (ECMA-376 17.18.59 ST_NumberFormat).
 * Letters are Word's plain ones, a to z without đ; after z come aa, bb, cc.
 */
export function formatNumber(value: number, format: string): string {
  if (value < 0 || value > LARGEST) return String(value);
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value);
    case 'lowerLetter':
      return formatLetter(value);
    case 'upperLetter':
      return formatLetter(value).toUpperCase();
    case 'lowerRoman':
      return formatRoman(value).toLowerCase();
    case 'upperRoman':
      return formatRoman(value);
    case 'ordinal':
      return `${value}${ordinalSuffix(value)}`;
    case 'numberInDash':
      return `- ${value} -`;
    case 'decimalEnclosedCircle':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
    case 'decimalEnclosedParen':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2473 + value) : String(value);
    case 'decimalEnclosedFullstop':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2487 + value) : String(value);
    case 'hex':
      return value.toString(16).toUpperCase();
    case 'vietnameseCounting':
      return value < 100 ? countVietnamese(value) : String(value);
    default:
      return String(value);
  }
}

/** `custom` formats hold a pattern: "001, 002, 003, ..." pads to three digits. */
export function formatPadded(value: number, pattern: string): string {
  const first = /^0{1,9}\d/.exec(pattern);
  return first ? String(value).padStart(first[0].length, '0') : String(value);
}

function formatLetter(value: number): string {
  if (value === 0) return '';
  const round = Math.ceil(value / 26);
  // Word repeats the letter once more each round; thirty rounds are beyond any list.
  if (round > 30) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(round);
}

function formatRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [amount, letters] of ROMAN) {
    while (rest >= amount) {
      text += letters;
      rest -= amount;
    }
  }
  return text;
}

function ordinalSuffix(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function countVietnamese(value: number): string {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  if (tens === 0) return DIGITS_VI[unit] ?? '';
  const head = tens === 1 ? 'mười' : `${DIGITS_VI[tens] ?? ''} mươi`;
  if (unit === 0) return head;
  if (unit === 1 && tens > 1) return `${head} mốt`;
  return unit === 5 ? `${head} lăm` : `${head} ${DIGITS_VI[unit] ?? ''}`;
}

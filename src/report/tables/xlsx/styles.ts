import { COLOURS } from '../table.ts';
import type { Say } from '../../say.ts';
import { escapeMarkup, XML_DECLARATION } from './xml.ts';

/** Indices into `cellXfs` below. */
export const STYLES = {
  heading: 1,
  text: 2,
  guardedText: 3,
  day: 4,
  number: 5,
  link: 6,
  guardedLink: 7,
  percent: 8,
  daysLeft: 9,
  fillIn: 10,
  guardedFillIn: 11,
} as const;

/** Indices into `dxfs` below. */
export const COLOUR_STYLES: Readonly<Record<keyof typeof COLOURS, number>> = { red: 0, amber: 1, green: 2 };

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const TOP = '<alignment vertical="top"/>';
const CENTRED = '<alignment horizontal="center" vertical="top" wrapText="1"/>';
const DAYS_LEFT = '0" ngày";"quá "0" ngày";"hôm nay"';

interface Format {
  readonly number?: number;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly isGuarded?: boolean;
  readonly alignment: string;
}

/**
 * In the order of `STYLES`. `quotePrefix` is what Excel sets when one types an apostrophe first: the text stays text
 * also when someone edits the cell.
 */
const FORMATS: readonly Format[] = [
  {
    font: 1,
    fill: 2,
    border: 1,
    alignment: '<alignment horizontal="center" vertical="center" wrapText="1"/>',
  },
  { alignment: WRAPPED },
  { alignment: WRAPPED, isGuarded: true },
  { number: 164, alignment: CENTRED },
  { alignment: TOP },
  { font: 2, alignment: WRAPPED },
  { font: 2, alignment: WRAPPED, isGuarded: true },
  { number: 9, alignment: TOP },
  { number: 165, alignment: CENTRED },
  { fill: 3, border: 2, alignment: WRAPPED },
  { fill: 3, border: 2, alignment: WRAPPED, isGuarded: true },
];

function renderFormat({ number = 0, font = 0, fill = 0, border = 0, isGuarded, alignment }: Format): string {
  const applied = [
    ...(number > 0 ? ['applyNumberFormat="1"'] : []),
    ...(font > 0 ? ['applyFont="1"'] : []),
    ...(fill > 0 ? ['applyFill="1"'] : []),
    ...(border > 0 ? ['applyBorder="1"'] : []),
  ];
  const ids = `numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
  return `<xf ${[ids, ...(isGuarded ? ['quotePrefix="1"'] : []), ...applied, 'applyAlignment="1"'].join(' ')}>${alignment}</xf>`;
}

const DXFS = Object.values(COLOURS).map(
  ([fill, letters]) =>
    `<dxf><font><color rgb="${letters}"/></font><fill><patternFill patternType="solid"><bgColor rgb="${fill}"/></patternFill></fill></dxf>`,
);

export function renderStyles(say: Say): string {
  return `${XML_DECLARATION}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="${escapeMarkup(say(DAYS_LEFT))}"/></numFmts>\
<fonts count="3"><font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>\
<font><b/><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>\
<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Times New Roman"/><family val="1"/></font></fonts>\
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFFFFDE7"/><bgColor indexed="64"/></patternFill></fill></fills>\
<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>\
<border><left/><right/><top/><bottom style="thin"><color rgb="FF9DC3E6"/></bottom><diagonal/></border>\
<border><left/><right/><top/><bottom style="hair"><color rgb="FFBFBFBF"/></bottom><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="${FORMATS.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${FORMATS.map(renderFormat).join('')}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
<dxfs count="${DXFS.length}">${DXFS.join('')}</dxfs></styleSheet>`;
}

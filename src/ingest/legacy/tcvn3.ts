/**
 * TCVN 5712:1993, third table ("ABC" fonts .VnTime, .VnArial …): codes shown as Latin-1 characters.
 * "Uû ban nh©n d©n" is "Uỷ ban nhân dân". Toned capitals have no code: a font ".Vn…H" shows small letters as capitals.
 */
const CODES =
  'A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ ' +
  'CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ ' +
  'EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ';

const LETTERS = new Map(
  CODES.split(' ').map((code) => [String.fromCharCode(Number.parseInt(code.slice(0, 2), 16)), code.slice(2)]),
);

/** "ư" has the code of the soft hyphen, which word processors set twice: "Thñ t\u00AD\u00ADíng". No word has it twice. */
const DOUBLED = /\u00AD{2,}/g;

export function decodeTcvn3(text: string): string {
  return text
    .replace(DOUBLED, '\u00AD')
    .replace(/[\u00A1-\u00FE]/g, (character) => LETTERS.get(character) ?? character);
}

import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/document/source-error.ts';
import { convert } from '../../src/pipeline.ts';

/**
 * Time may at most grow with the text: twice the text may take three times as long (four would be its square). A text is doubled until a run is long
 * enough to tell, then both sizes are measured in turns and the shortest runs compared: processor time of this process,
 * as other work on the machine must not count; no time is compared with a clock.
 */
const MOST_PER_DOUBLING = 3;
const FIRST_LENGTH = 12_500;
const LAST_LENGTH = 200_000;
/** Milliseconds of processor time; shorter runs say more about the garbage collector than about the rules. */
const LONG_ENOUGH = 70;
/** What looks too slow is measured again before it counts: the machine has other things to do. */
const LOOKS = 10;

const SENTENCE = 'Tổ chức các hoạt động kỷ niệm, phối hợp với các cơ quan, đơn vị liên quan trong tháng 3/2024. ';

const KILLERS: readonly (readonly [name: string, unit: string])[] = [
  ['1.1.1.', '1.1.1.'],
  ['blanks', ' '],
  ['tabs', '\t'],
  ['blanks between letters', 'a                 '],
  ['blank lines', '\n'],
  ['dots', '.'],
  ['dots and blanks', '. '],
  ['commas', ', '],
  ['semicolons', '; '],
  ['colons', ': '],
  ['slashes', '/'],
  ['dashes', '-'],
  ['dashes and blanks', '- '],
  ['bullets on lines', '- \n'],
  ['plus signs on lines', '+ a\n'],
  ['bullets with schedule lines', '- Rà soát.\nThời gian: tháng 3.\n'],
  ['positions on lines', 'CHỦ TỊCH\n'],
  ['notes on lines', '[1] a\n'],
  ['open brackets', '('],
  ['closed brackets', '()'],
  ['open quotes', '“'],
  ['closed quotes', '”'],
  ['straight quotes', '"'],
  ['stars', '*'],
  ['stars around a letter', '*a'],
  ['pairs of stars', '**a** '],
  ['underscores', '_'],
  ['hashes', '#'],
  ['angles', '<'],
  ['links', '<http://a'],
  ['pipes', '|'],
  ['pipes on lines', '| a | b |\n'],
  ['a table', '| 1 | Ban hành kế hoạch | Sở Nội vụ | Quý I |\n| --- | --- | --- | --- |\n'],
  ['columns of blanks', '1     Rà soát     Công an     Tháng 9\n'],
  ['ngày', 'ngày '],
  ['ngày tháng năm', 'ngày tháng năm '],
  ['days', '01/02/2024 '],
  ['day ranges', '01/02 - '],
  ['từ ngày đến', 'từ ngày 01 đến '],
  ['tháng', 'tháng 3, '],
  ['quý', 'quý I, '],
  ['numbers', '1234567890'],
  ['numbers apart', '12 '],
  ['amounts', '1.000.'],
  ['a symbol over and over', '12/KH-UBND '],
  ['half symbols', '12/KH-'],
  ['cited documents', 'Kế hoạch số 12/KH-UBND ngày 01/02/2024 của UBND tỉnh; '],
  ['Căn cứ', 'Căn cứ '],
  ['phối hợp với', 'phối hợp với '],
  ['chủ trì, phối hợp với', 'Phòng Y tế chủ trì, phối hợp với '],
  ['bodies', 'Sở Y tế, '],
  ['bodies with và', 'UBND xã và '],
  ['các', 'các '],
  ['Ban', 'Ban '],
  ['báo cáo', 'báo cáo '],
  ['tham mưu', 'tham mưu '],
  ['do … tổ chức', 'do '],
  ['Đề nghị', 'Đề nghị '],
  ['capitals', 'A'],
  ['capitals apart', 'A '],
  ['names', 'Nguyễn Văn '],
  ['lower letters', 'a'],
  ['marks', 'a\u0301'],
  ['marks alone', '\u0301'],
  ['Roman numerals', 'I'],
  ['Roman sections', 'I. A\n'],
  ['initials', 'V.I.'],
  ['letters', 'a) '],
  ['letters on lines', 'a) a\n'],
  ['numbered lines', '1. a\n'],
  ['numbered lines, each with a body', '1. Sở Y tế: Chủ trì.\n'],
  ['headings over bullets', '1. Sở Y tế\n- Chủ trì, phối hợp với Sở Nội vụ.\n'],
  ['schedule lines', '- Thời gian: tháng 3/2024\n'],
  ['property lines', '- Đơn vị chủ trì: Sở Y tế\n'],
  ['KẾ HOẠCH on lines', 'KẾ HOẠCH\n'],
  ['the national title', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM '],
  ['national titles on lines', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n'],
  ['Kính gửi', 'Kính gửi: A;\n'],
  ['Nơi nhận on lines', 'Nơi nhận:\n'],
  ['recipients', '- Sở Y tế;\n'],
  ['TM.', 'TM. ỦY BAN NHÂN DÂN\n'],
  ['Lưu', '- Lưu: VT, '],
  ['page numbers', '2\n'],
  ['e-mail', 'a@a.'],
  ['time stamps', '2024-03-19T17:07:33+07:00\n'],
  ['appendices', 'PHỤ LỤC I\n'],
  ['articles', 'Điều 1. a\n'],
  ['long lines', `${SENTENCE.trim()} `],
  ['lines of a page', `${SENTENCE}\n`],
  ['own abbreviations', 'Khoa học và Công nghệ (KH&CN) '],
  ['Trên đây là', 'Trên đây là Kế hoạch\n'],
  ['surrogates', '😀'],
  ['entities', '&amp;'],
  ['what is asked', 'yêu cầu triển khai '],
  ['laws', 'Luật L, '],
  ['addresses closed', '_http::>'],
  ['code fences', '```\n'],
];

/** Before the strings: so that the text counts as a plan and they stand in its body. */
const LEAD = 'KẾ HOẠCH\nTuyên truyền năm 2024\n\nI. NỘI DUNG\n\n1. ';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function measureOnce(bytes: Uint8Array): Promise<number> {
  const start = process.cpuUsage();
  try {
    await convert(bytes, { name: 'x.txt' });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const makeText = (unit: string, length: number): Uint8Array =>
  utf8(LEAD + unit.repeat(Math.ceil(length / unit.length)));

/** How many times as long the larger of two sizes takes, the best of several looks. */
async function measureGrowth(unit: string, longEnough = LONG_ENOUGH): Promise<number> {
  let length = FIRST_LENGTH;
  while (length < LAST_LENGTH && (await measureOnce(makeText(unit, length))) < longEnough) length *= 2;
  const [half, whole] = [makeText(unit, length / 2), makeText(unit, length)];
  let [shortest, longest] = [Infinity, Infinity];
  for (let look = 0; look < LOOKS; look += 1) {
    shortest = Math.min(shortest, await measureOnce(half));
    longest = Math.min(longest, await measureOnce(whole));
    if (look > 0 && longest / shortest <= MOST_PER_DOUBLING) break;
  }
  // a text that even at its longest is read at once shows no growth worth the name
  return longest < LONG_ENOUGH / 4 ? 1 : longest / shortest;
}

describe('time grows with the text and no faster', () => {
  it.each(KILLERS)('%s', { timeout: 120_000 }, async (_, unit) => {
    expect(await measureGrowth(unit)).toBeLessThanOrEqual(MOST_PER_DOUBLING);
  });
});

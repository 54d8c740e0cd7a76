import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../src/annotate/citations/index.ts';
import { readText } from '../../../src/annotate/reading.ts';
import { findTimes as findTimesIn } from '../../../src/annotate/times/index.ts';
import type { FindOptions, TimeContext, TimeMention } from '../../../src/annotate/times/index.ts';
import { loadLexicon } from '../../../src/lexicon/lexicon.ts';
import fc from '../../support/properties.ts';

/** Issued in March 2024 unless a table says otherwise. */
const MARCH: TimeContext = { issued: '2024-03-01', year: null };
const DECEMBER: TimeContext = { issued: '2025-12-05', year: null };

const LEXICON = loadLexicon();
const findTimes = (text: string, context: TimeContext, options: FindOptions = {}): TimeMention[] =>
  findTimesIn(readText(text, LEXICON), context, options);

type Row = readonly [text: string, ...extents: string[]];

function extentsOf(text: string, context: TimeContext): string[] {
  return findTimes(text, context)
    .filter((mention) => mention.from !== null || mention.to !== null)
    .map((mention) => `${mention.from ?? ''}..${mention.to ?? ''}`);
}

describe('days', () => {
  it.each<Row>([
    ['Hội nghị tổ chức vào ngày 05 tháng 4 năm 2024.', '2024-04-05..2024-04-05'],
    ['Thời gian: ngày 05/4/2024', '2024-04-05..2024-04-05'],
    ['Thời gian: 5-4-2024', '2024-04-05..2024-04-05'],
    [
      'Ngày 02/4/2024, các thôn ra quân. Việc trồng cây kéo dài đến ngày 05/4/2024.',
      '2024-04-02..2024-04-02',
      '..2024-04-05',
    ],
    ['Thời gian: 05.4.2024', '2024-04-05..2024-04-05'],
    ['Khai mạc ngày 20/11 tại nhà văn hóa', '2024-11-20..2024-11-20'],
    ['Tập huấn ngày 26, 27/4/2024', '2024-04-26..2024-04-27'],
    [
      'Tập huấn các ngày 10, 15 và 20 tháng 5',
      '2024-05-10..2024-05-10',
      '2024-05-15..2024-05-15',
      '2024-05-20..2024-05-20',
    ],
    ['Triển khai từ ngày 12 - 15/4/2024', '2024-04-12..2024-04-15'],
    ['Triển khai từ ngày 12 đến ngày 15 tháng 4', '2024-04-12..2024-04-15'],
    ['Cao điểm từ ngày 01/12/2024 - 10/01/2025', '2024-12-01..2025-01-10'],
    ['Cao điểm từ ngày 15/12 đến ngày 10/01/2025', '2024-12-15..2025-01-10'],
    ['Cao điểm từ ngày 15/12/2024 đến ngày 10/01', '2024-12-15..2025-01-10'],
    ['Thời gian: từ ngày 15/4 - 24/4/2024', '2024-04-15..2024-04-24'],
    ['Chiều ngày 28/4 và cả ngày 29/4/2024', '2024-04-28..2024-04-29'],
    ['Tuần 3 (29/4-05/5): hoàn thiện', '2024-04-29..2024-05-05'],
    ['LỊCH TỔ CHỨC (15/4 → 10/5/2024)', '2024-04-15..2024-05-10'],
    ['15/4/2024', '2024-04-15..2024-04-15'],
    ['Tìm hiểu Luật Thanh niên: 16/4/2024', '2024-04-16..2024-04-16'],
    ['• 17/4: họp phân công', '2024-04-17..2024-04-17'],
    ['15-20/4', '2024-04-15..2024-04-20'],
    ['trong 3 ngày (từ 20 đến 22/4/2024)', '2024-04-20..2024-04-22'],
    ['Thời gian: 02 ngày, 08-09/5/2024', '2024-05-08..2024-05-09'],
    ['vòng 1: 10/4; vòng 2: 20/4', '2024-04-10..2024-04-10', '2024-04-20..2024-04-20'],
    ['gửi trước ngày 15/6 (đợt 1) và 15/12 (đợt 2)', '..2024-06-15', '..2024-12-15'],
    ['TRONG HAI NGÀY 20, 21 THÁNG 4 NĂM 2024', '2024-04-20..2024-04-21'],
  ])('%s', (text, ...expected) => {
    expect(extentsOf(text, MARCH)).toEqual(expected);
  });

  it.each([
    'mỗi đợt 05 ngày, có 1/2 ngày thực hành, trực 24/7',
    'chiếm khoảng 1/3 số hộ, đạt 3/2 kế hoạch',
    'Ngày Môi trường thế giới (05/6), Tuần lễ Biển (01 - 08/6)',
    'kỷ niệm ngày 20/11 và chào mừng ngày 03/02/2025',
    'chào mừng Ngày truyền thống (26/3/1931 - 26/3/2024)',
    'kỷ niệm 70 năm Chiến thắng (07/5/1954 - 07/5/2024)',
    'Nghị định ra ngày 28/6/1909 về việc lập tỉnh',
    'Luật có hiệu lực từ ngày 01 tháng 01 năm 2025',
    'từ ngày 01 tháng 7 năm 2024, Luật Căn cước được thi hành',
    'theo Luật Thanh niên, ngày 16/4/2024',
    'theo Thông báo ngày 12/4/2024 của xã',
    'Bình Sơn, ngày 01 tháng 3 năm 2024',
    'Thời gian ký: 24.04.2024 16:35:55 +07:00',
    'Ngày ký: 24/04/2024',
    'thời lượng 1/2 ngày, thời gian: 1/2 ngày',
    'Ngày 08 tháng 01 năm 2024, Chủ tịch tỉnh đã chủ trì họp',
    'tính đến ngày 30/4/2024 có 12 hộ',
    'địa chỉ số 12/5 đường Hoa Mai, điện thoại 0203.825.111, mục 1.1.3',
    'ngày 31/02/2024 và ngày 45/13/2024',
    'Từ nay đến ngày 19 tháng 4 năm 2024 chỉ còn hơn 01 tháng',
    'thống kê tại thời điểm 0h00 ngày 01/4/2024',
  ])('no time in: %s', (text) => {
    expect(extentsOf(text, MARCH)).toEqual([]);
  });
});

describe('months, weeks, quarters, halves', () => {
  it.each<Row>([
    ['(Thời gian thực hiện: tháng 3 đến tháng 5/2024).', '2024-03-01..2024-05-31'],
    ['(Thời gian thực hiện: tháng 4, 5/2024).', '2024-04-01..2024-05-31'],
    ['tập trung từ tháng 3 đến tuần 01 tháng 5/2024', '2024-03-01..2024-05-07'],
    ['cao điểm từ đầu tháng 03/2024 đến hết tháng 5/2024', '2024-03-01..2024-05-31'],
    ['trong tháng 4/2024 và Kỳ sinh hoạt chi bộ tháng 5/2024', '2024-04-01..2024-04-30', '2024-05-01..2024-05-31'],
    ['Thời gian: tuần thứ 2 của tháng 9', '2024-09-08..2024-09-14'],
    ['Thời gian: tuần cuối tháng 4/2024', '2024-04-24..2024-04-30'],
    ['tổ chức vào trung tuần tháng 5', '2024-05-11..2024-05-20'],
    ['tổ chức vào cuối tháng 5', '2024-05-21..2024-05-31'],
    ['Quý I, II năm 2024', '2024-01-01..2024-06-30'],
    ['Quí IV-2024', '2024-10-01..2024-12-31'],
    ['Thời gian: quý II và quý IV/2024', '2024-04-01..2024-06-30', '2024-10-01..2024-12-31'],
    ['Thời gian: 6 tháng đầu năm 2024', '2024-01-01..2024-06-30'],
    ['Thời gian: 6 tháng cuối năm', '2024-07-01..2024-12-31'],
    ['Tháng 11 - 12/2024', '2024-11-01..2024-12-31'],
    ['Thời gian: từ tháng 9/2024 đến tháng 5/2025', '2024-09-01..2025-05-31'],
    ['Tổng kết vào tháng 12 năm 2024.', '2024-12-01..2024-12-31'],
    ['T4/2024', '2024-04-01..2024-04-30'],
    ['Công bố kết quả vào tháng 9/2024, trao giải tháng 10/2024', '2024-09-01..2024-09-30', '2024-10-01..2024-10-31'],
    ['Thời gian: tuần lễ đầu tháng 4/2024', '2024-04-01..2024-04-07'],
    ['4-5/2024', '2024-04-01..2024-05-31'],
    ['Tháng 4,5,6/2024', '2024-04-01..2024-06-30'],
    ['Thời gian: tuần 1, 2 tháng 4/2024', '2024-04-01..2024-04-14'],
    ['Thời gian: từ ngày    /4/2024 đến ngày    /5/2024', '2024-04-01..2024-05-31'],
    ['nộp hồ sơ trước ngày    /5/2024', '..2024-05-31'],
    ['Tháng 12/2024 - 01/2025', '2024-12-01..2025-01-31'],
    ['Tổ chức vào tháng 4, 5.', '2024-04-01..2024-05-31'],
    ['Tháng 4/2024', '2024-04-01..2024-04-30'],
  ])('%s', (text, ...expected) => {
    expect(extentsOf(text, MARCH)).toEqual(expected);
  });

  it.each([
    'Báo cáo tháng 5/2024 nêu rõ kết quả',
    'trong 06 tháng, mỗi tháng 02 lần, quý vị đại biểu',
    'so với 6 tháng đầu năm 2023 tăng 5%',
    'Tháng hành động vì trẻ em',
    'kế hoạch công tác quý II năm 2024 của ngành',
  ])('no time in: %s', (text) => {
    expect(extentsOf(text, MARCH)).toEqual([]);
  });
});

describe('years', () => {
  it.each<Row>([
    ['Hoạt động diễn ra trong năm 2024, cao điểm', '2024-01-01..2024-12-31'],
    ['tuyên truyền các sự kiện xuyên suốt trong năm 2023 và năm 2024.', '2023-01-01..2024-12-31'],
    ['Năm 2024 và các năm tiếp theo', '2024-01-01..'],
    ['- Thời gian thực hiện: Năm 2024 và các năm tiếp theo.', '2024-01-01..'],
    ['- Thời gian thực hiện: Quý IV năm 2024 và các năm tiếp theo.', '2024-10-01..'],
    ['Thời gian: Từ tháng 4/2024 đến khi tổ chức xong đại hội', '2024-04-01..'],
    ['Từ nay đến hết năm 2024.', '2024-03-01..2024-12-31'],
    ['Từ nay đến cuối năm.', '2024-03-01..2024-12-31'],
    ['Thời gian: Từ ngày ký ban hành đến hết ngày 31/12/2024', '2024-03-01..2024-12-31'],
    ['c) Thời gian thực hiện: Hoàn thành trong năm 2024.', '2024-01-01..2024-12-31'],
    ['Thời gian thực hiện: trong năm học 2024-2025', '2024-09-05..2025-05-31'],
    ['Năm 2024', '2024-01-01..2024-12-31'],
  ])('%s', (text, ...expected) => {
    expect(extentsOf(text, MARCH)).toEqual(expected);
  });

  it.each([
    'hoàn thành mục tiêu phát triển kinh tế - xã hội năm 2024 và kế hoạch 05 năm (2021 - 2025)',
    'giai đoạn 2021-2025, nhiệm kỳ 2020 - 2025, tầm nhìn đến năm 2045',
    'Phấn đấu đến năm 2030 đạt 100%',
    'a) Đến hết năm 2025: Có 30% hộ',
    'mừng Đảng, mừng Xuân Bính Ngọ năm 2024',
    'trên địa bàn thành phố Cần Giang năm 2024',
    'hoàn thành các nhiệm vụ chính trị trong năm 2024, lập thành tích',
    'ngân sách nhà nước đã được giao năm 2024 để triển khai thực hiện',
    'xã đạt chuẩn vào năm 2030',
    'chiến dịch Đông - Xuân 1953 - 1954, 20 năm thành lập tỉnh (2004 - 2024)',
    'phong trào thi đua năm học 2023-2024 của nhà trường',
    'nâng tỷ trọng vốn thực hiện cao hơn so với thực hiện năm 2024;',
    'Thời gian: tăng 5% so với năm 2024',
  ])('no time in: %s', (text) => {
    expect(extentsOf(text, MARCH)).toEqual([]);
  });
});

describe('deadlines', () => {
  it.each<[string, string, boolean, string | null]>([
    ['gửi về Văn phòng trước ngày 30/4/2024 để tổng hợp', '..2024-04-30', true, null],
    ['xong trước 30/6', '..2024-06-30', true, null],
    ['trước 17h00 ngày 10/4/2024', '..2024-04-10', true, '17:00'],
    ['chậm nhất là ngày 15 tháng 4 năm 2024', '..2024-04-15', false, null],
    ['báo cáo chậm nhất vào ngày 15/4', '..2024-04-15', false, null],
    ['thực hiện đến hết ngày 15/4/2024', '..2024-04-15', false, null],
    ['không quá ngày 15/4/2024', '..2024-04-15', false, null],
    ['hoàn thành trong tháng 4', '2024-04-01..2024-04-30', false, null],
    ['Hạn đăng ký: 25/4/2024', '..2024-04-25', false, null],
    ['hoàn thành trước tháng 6/2024', '..2024-05-31', true, null],
  ])('%s', (text, extent, exclusive, clock) => {
    const [mention, ...others] = findTimes(text, MARCH);
    expect(others).toEqual([]);
    expect(mention).toMatchObject({ kind: 'deadline', exclusive, clock });
    expect(`${mention?.from ?? ''}..${mention?.to ?? ''}`).toBe(extent);
  });
});

describe('years left out', () => {
  it.each<[string, TimeContext, string]>([
    ['gửi trước ngày 15/01', DECEMBER, '..2026-01-15'],
    ['gửi trước ngày 20/12', DECEMBER, '..2025-12-20'],
    // a paper that came late, or tells what was done
    ['gửi trước ngày 10/11', DECEMBER, '..2025-11-10'],
    ['Thời gian: tháng 4 và tháng 8', DECEMBER, '2026-04-01..2026-04-30 2026-08-01..2026-08-31'],
    ['Thời gian: tháng 4', { issued: '2025-12-05', year: 2026 }, '2026-04-01..2026-04-30'],
    // the title's year counts only where the plan can be for it
    ['gửi trước ngày 20/12', { issued: '2025-12-05', year: 2030 }, '..2025-12-20'],
    ['gửi trước ngày 15/01', { issued: '2025-12-05', year: 2025 }, '..2026-01-15'],
    ['gửi trước ngày 15/12', { issued: '2025-12-05', year: 2026 }, '..2026-12-15'],
    ['Thời gian: tháng 4', { issued: '2024-03', year: null }, '2024-04-01..2024-04-30'],
  ])('%s', (text, context, expected) => {
    expect(extentsOf(text, context).join(' ')).toBe(expected);
    expect(findTimes(text, context).every((mention) => mention.yearImplied)).toBe(true);
  });

  it('gives no days where no year can be known', () => {
    expect(extentsOf('Thời gian: tháng 4', { issued: null, year: null })).toEqual([]);
  });
});

describe('clock and weekday', () => {
  it.each<[string, string, string, boolean]>([
    ['- Thời gian: Dự kiến 19h30 ngày 24 tháng 01 năm 2026 (thứ 7);', '2026-01-24', '19:30', false],
    ['Thời gian: 8h00-10h00 ngày 28/12/2025', '2025-12-28', '08:00/10:00', false],
    ['từ 7 giờ 30 phút, ngày 06/01/2026 (thứ Ba)', '2026-01-06', '07:30', false],
    ['7g30 sáng ngày 06/01/2026 (thứ Hai)', '2026-01-06', '07:30', true],
  ])('%s', (text, day, clock, mismatch) => {
    const [mention] = findTimes(text, DECEMBER);
    expect(mention).toMatchObject({ from: day, to: day, clock });
    expect(mention?.weekdayMismatch === true).toBe(mismatch);
  });

  it('takes the next year where the weekday proves a slip', () => {
    // 2 January 2011 was a Sunday, 2 January 2012 a Monday
    expect(findTimes('Ngày 02/01/2011 (thứ 2)', { issued: '2011-12', year: null })).toMatchObject([
      { from: '2012-01-02', to: '2012-01-02', weekdayMismatch: true },
    ]);
    expect(findTimes('trước ngày 07/02/2026 (thứ Sáu)', DECEMBER)).toMatchObject([
      { from: null, to: '2026-02-07', weekdayMismatch: true },
    ]);
  });
});

describe('recurring and relative', () => {
  it.each<[string, 'recurring' | 'relative', string]>([
    ['định kỳ trước ngày 20 hằng tháng báo cáo', 'recurring', 'định kỳ trước ngày 20 hằng tháng'],
    ['báo cáo trước ngày 01/6 và 15/11 hằng năm', 'recurring', 'trước ngày 01/6 và 15/11 hằng năm'],
    ['Định kỳ hằng năm (trước ngày 30 tháng 11) báo cáo', 'recurring', 'Định kỳ hằng năm (trước ngày 30 tháng 11)'],
    ['Thường xuyên', 'recurring', 'Thường xuyên'],
    ['gửi trước ngày 25 của tháng cuối quý.', 'recurring', 'trước ngày 25 của tháng cuối quý'],
    ['định kỳ 6 tháng một lần', 'recurring', 'định kỳ 6 tháng một lần'],
    ['gửi về Sở trước ngày 20 tháng 6 và ngày 20 tháng 12.', 'recurring', 'trước ngày 20 tháng 6 và ngày 20 tháng 12'],
    ['Báo cáo 6 tháng gửi trước ngày 20 tháng 6.', 'recurring', 'trước ngày 20 tháng 6'],
    ['định kỳ sáu tháng, năm báo cáo kết quả', 'recurring', 'định kỳ sáu tháng, năm'],
    ['Thời gian: sau khi Kế hoạch được ban hành', 'relative', 'sau khi Kế hoạch được ban hành'],
    ['báo cáo đột xuất khi có sự cố xảy ra.', 'relative', 'đột xuất khi có sự cố xảy ra'],
    ['kiểm tra định kỳ và đột xuất.', 'relative', 'định kỳ và đột xuất'],
    [
      'rà soát ngay sau khi Luật Phòng, chống ma túy có hiệu lực',
      'relative',
      'ngay sau khi Luật Phòng, chống ma túy có hiệu lực',
    ],
    [
      'tuyên truyền trước từng sự kiện 20 ngày và sau mỗi sự kiện 05 ngày',
      'relative',
      'trước từng sự kiện 20 ngày và sau mỗi sự kiện 05 ngày',
    ],
    ['(Khi cấp trên phát động).', 'relative', 'Khi cấp trên phát động'],
    ['báo cáo khi có yêu cầu.', 'relative', 'khi có yêu cầu'],
    [
      'trong vòng 05 ngày làm việc kể từ ngày nhận hồ sơ, phòng trả lời',
      'relative',
      'trong vòng 05 ngày làm việc kể từ ngày nhận hồ sơ',
    ],
    [
      'Thu hồi con dấu cũ (trong vòng 30 ngày làm việc) nộp về Công an thành phố.',
      'relative',
      'trong vòng 30 ngày làm việc',
    ],
    [
      'Trong 30 ngày làm việc, sau khi có quyết định, phòng nhập thông tin',
      'relative',
      'Trong 30 ngày làm việc, sau khi có quyết định',
    ],
    [
      'gửi báo cáo trong 15 ngày kể từ ngày kết thúc đợt kiểm tra.',
      'relative',
      'trong 15 ngày kể từ ngày kết thúc đợt kiểm tra',
    ],
    ['Thời gian: ngày 10/3 (âm lịch)', 'relative', 'ngày 10/3 (âm lịch)'],
    ['Thời gian: 23 tháng Chạp', 'relative', '23 tháng Chạp'],
    ['gửi trước ngày 30 tháng 6 hằng năm kể từ năm 2025', 'recurring', 'trước ngày 30 tháng 6 hằng năm kể từ năm 2025'],
  ])('%s', (text, kind, raw) => {
    expect(findTimes(text, MARCH)).toMatchObject([{ kind, raw, from: null, to: null, edtf: null }]);
  });

  it.each<Row>([
    ['từ ngày 02/02/2026 – 15/02/2026 (từ ngày 15 – 28 tháng 12 Âm lịch)', '2026-02-02..2026-02-15'],
    ['gửi trước ngày 11/02/2026 (nhằm ngày 24 tháng Chạp)', '..2026-02-11'],
  ])('does not count lunar days beside their solar ones: %s', (text, ...expected) => {
    expect(extentsOf(text, DECEMBER)).toEqual(expected);
    expect(findTimes(text, DECEMBER)).toHaveLength(1);
  });

  it.each([
    'Luật có hiệu lực sau khi được công bố',
    'hồ sơ trả lại sau khi nhận đơn',
    'nguồn ngân sách nhà nước hằng năm',
    'nhiệm vụ thường xuyên của đơn vị',
    'chi thường xuyên',
    'hàng hóa, hàng đầu',
  ])('none in: %s', (text) => {
    expect(findTimes(text, MARCH)).toEqual([]);
  });
});

describe('notation', () => {
  it.each<[string, string, string]>([
    ['Thời gian: từ ngày 12 - 15/4/2024', '2024-04-12/2024-04-15', 'day'],
    ['Thời gian: tháng 3 đến tháng 5/2024', '2024-03/2024-05', 'month'],
    ['Thời gian: quý I, II năm 2024', '2024-01/2024-06', 'quarter'],
    ['Thời gian: Năm 2024 và các năm tiếp theo', '2024/..', 'year'],
    ['trước ngày 30/4/2024', '../2024-04-30', 'day'],
    ['Thời gian: dự kiến tháng 5/2024', '2024-05~', 'month'],
  ])('%s', (text, edtf, precision) => {
    expect(findTimes(text, MARCH)).toMatchObject([{ edtf, precision }]);
  });
});

it('takes the year that is not told into the words of a half', () => {
  expect(findTimes('Thời gian: 6 tháng cuối năm', MARCH)).toMatchObject([{ raw: '6 tháng cuối năm' }]);
});

describe('cited documents', () => {
  it('leaves their dates out and keeps the deadline after them', () => {
    const text =
      'Thực hiện Công văn số 12/SGD-GD ngày 04/3/2024 của Sở về việc tổ chức Hội thi, báo cáo kết quả trước ngày 15/4/2024';
    expect(extentsOf(text, { ...MARCH, exclude: findReferences(text) })).toEqual(['..2024-04-15']);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'ngày ',
    '12',
    '/',
    '4',
    '2024',
    ' tháng ',
    ' năm ',
    'quý ',
    'IV',
    ' - ',
    ', ',
    ' và ',
    'từ ',
    ' đến ',
    'hết ',
    'trước ',
    'hằng năm',
    '8h00 ',
    '(thứ 7)',
    'kỷ niệm ',
    'Thời gian: ',
    '.',
    'định kỳ ',
    '22/KH-UBND',
  );
  it('gives spans in order, quotes and real days', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const mention of findTimes(text, { ...MARCH, exclude: findReferences(text) })) {
          expect(mention.raw).toBe(text.slice(mention.start, mention.end));
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          last = mention.end;
          for (const day of [mention.from, mention.to])
            if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
          if (mention.from !== null && mention.to !== null) expect(mention.from <= mention.to).toBe(true);
        }
      }),
    );
  });
});

describe('forms met with unseen issuers', () => {
  const JANUARY: TimeContext = { issued: '2024-01-10', year: null };
  it.each<Row>([
    ['Tổ chức ra quân sáng 29/10/2024.', '2024-10-29..2024-10-29'],
    ['phát động chiều 15/3, tổng kết tối 26/3', '2024-03-15..2024-03-15', '2024-03-26..2024-03-26'],
    ['Hoàn thành quyết toán trong tháng 01 năm sau.', '2025-01-01..2025-01-31'],
    ['Hoàn thành kiểm kê trong quý I năm tới.', '2025-01-01..2025-03-31'],
    ['Hoàn thành trong quý III năm nay.', '2024-07-01..2024-09-30'],
    ['Hoàn thành rà soát trong tháng 3.2024.', '2024-03-01..2024-03-31'],
    ['Hoàn thành trong Tháng Ba năm 2024.', '2024-03-01..2024-03-31'],
    ['Hoàn thành trong tháng Tư.', '2024-04-01..2024-04-30'],
    ['Tổ chức hội nghị ngày 2024-03-15.', '2024-03-15..2024-03-15'],
    ['Thời gian: 2024-03-15', '2024-03-15..2024-03-15'],
    ['Hoàn thành trước ngày 15-3.', '..2024-03-15'],
    ['mở lớp bơi trong dịp hè năm 2024.', '2024-06-01..2024-08-31'],
    ['Đến năm 2030, hoàn thành số hóa hồ sơ.', '..2030-12-31'],
    ['Số hóa hồ sơ, hoàn thành trước năm 2030.', '..2029-12-31'],
    ['Số hóa hồ sơ trong 2 năm 2024-2025.', '2024-01-01..2025-12-31'],
    ['Triển khai chương trình trong giai đoạn 2024-2026.', '2024-01-01..2026-12-31'],
    ['Thời gian: từ ngày 05/9 đến hết năm 2024', '2024-09-05..2024-12-31'],
    ['Mở cửa phòng đọc từ tháng 9 đến hết năm 2024.', '2024-09-01..2024-12-31'],
    ['Mở cửa từ quý II đến cuối năm 2024.', '2024-04-01..2024-12-31'],
    ['Mở cửa từ tháng 9 đến 6 tháng đầu năm 2025.', '2024-09-01..2025-06-30'],
    ['Từ ngày 14/3, các thôn ra đồng, làm liên tục đến hết ngày 20/3.', '2024-03-14..2024-03-20'],
    ['Sáng ngày 02/4/2024 các chi đoàn ra quân, kéo dài tới ngày 05/4/2024.', '2024-04-02..2024-04-05'],
    ['Từ ngày 14/3 nhận hồ sơ; gửi kết quả đến hết ngày 20/3.', '2024-03-14..', '..2024-03-20'],
    ['Ra quân ngày 14/3, báo cáo kết quả trước ngày 20/3.', '2024-03-14..2024-03-14', '..2024-03-20'],
    ['Từ ngày 14/3 nhận hồ sơ, gửi kết quả trước ngày 20/3.', '2024-03-14..', '..2024-03-20'],
    ['- Thời gian hoàn thành: 2024.', '2024-01-01..2024-12-31'],
    ['Mở rộng giống mới toàn tỉnh (2027 - 2030).', '2027-01-01..2030-12-31'],
    ['- Giai đoạn 2026 - 2027: thí điểm tại 03 xã', '2026-01-01..2027-12-31'],
    ['Triển khai ngay sau khi ban hành Kế hoạch đến hết ngày 31/12/2030.', '..2030-12-31'],
  ])('%s', (text, ...expected) => {
    expect(extentsOf(text, JANUARY)).toEqual(expected);
  });

  it.each([
    'tháng hai lần, tháng một lần',
    'tháng năm nay mưa nhiều',
    'nắng hè, chiến dịch Hè tình nguyện, mùa hè vui',
    'trục lợi 12-15 triệu, 2024-2025 hộ',
    'mã hồ sơ 2024-13-15',
    'so với tháng 3.500 đồng',
    'Đến năm 2030, tỷ lệ hộ nghèo còn 1%',
    'theo chương trình giai đoạn 2024-2026 của tỉnh',
  ])('no time in: %s', (text) => {
    expect(extentsOf(text, JANUARY)).toEqual([]);
  });

  it.each<Row>([
    ['2026', '2026-01-01..2026-12-31'],
    ['2026 - 2027', '2026-01-01..2027-12-31'],
    ['Giai đoạn 2027-2030', '2027-01-01..2030-12-31'],
    ['Quý II/2026; năm 2027', '2026-04-01..2026-06-30', '2027-01-01..2027-12-31'],
  ])('in a time column: %s', (text, ...expected) => {
    const found = findTimes(text, { issued: '2026-03-12', year: null }, { due: true });
    expect(found.map((mention) => `${mention.from ?? ''}..${mention.to ?? ''}`)).toEqual(expected);
    if (/^\d/u.test(text)) expect(extentsOf(text, { issued: '2026-03-12', year: null })).toEqual([]);
  });

  it.each([
    ['kiểm tra ít nhất 02 lần/năm.', '02 lần/năm'],
    ['họp giao ban mỗi tháng 01 lần.', 'mỗi tháng 01 lần'],
    ['đánh giá kết quả mỗi quý một lần.', 'mỗi quý một lần'],
    ['báo cáo 06 tháng/lần', '06 tháng/lần'],
    ['gửi trước ngày 15/01 của năm sau', 'trước ngày 15/01'],
  ])('recurring: %s', (text, raw) => {
    expect(findTimes(text, JANUARY)).toMatchObject([{ kind: 'recurring', raw }]);
  });
});

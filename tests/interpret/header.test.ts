import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../src/record/schema.ts';
import { readTypeLine } from '../../src/outline/type-line.ts';
import { recordOf } from '../outline/outline-of.ts';

const BODY = `I. MỤC ĐÍCH, YÊU CẦU

1. Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân; khơi dậy lòng tự hào, ý thức trách nhiệm của mỗi người dân đối với quê hương, đất nước.

II. NỘI DUNG

1. Tuyên truyền trên hệ thống truyền thanh, Cổng thông tin điện tử, mạng xã hội và tại hội nghị báo cáo viên, sinh hoạt chi bộ, sinh hoạt đoàn thể.`;

const WRAPPED_BODY = `I. MỤC ĐÍCH, YÊU CẦU

1. Tuyên truyền sâu rộng trong toàn Đảng bộ và Nhân dân trong huyện về mục đích,
ý nghĩa của các hoạt động kỷ niệm; thấm nhuần tinh thần tương thân, tương ái của
dân tộc.

2. Nội dung, hình thức tuyên truyền phong phú, thiết thực; lồng ghép với các dịp
lễ lớn trong năm.

II. NỘI DUNG

1. Tuyên truyền trên hệ thống truyền thanh, Cổng thông tin điện tử, mạng xã hội.`;

async function headerOf(head: string, name?: string): Promise<PlanRecord['header']> {
  return (await recordOf(`${head}\n\n${BODY}\n`, name)).header;
}

/** The fields that a person would name first. */
function summarize({
  issuer,
  parentIssuer,
  level,
  system,
  number,
  place,
  issued,
  type,
  title,
}: PlanRecord['header']): Record<string, unknown> {
  return {
    issuer: issuer?.name,
    parent: parentIssuer?.name,
    level,
    system,
    number: number && `${number.serial ?? '_'} ${number.symbol ?? '_'}`,
    place,
    issued: issued?.edtf,
    type: type?.code,
    title,
  };
}

const DISTRICT = {
  issuer: 'ỦY BAN NHÂN DÂN HUYỆN THẠCH BÌNH',
  parent: undefined,
  level: 'district',
  system: 'government',
  number: '22 KH-UBND',
  place: 'Thạch Bình',
  issued: '2024-02-05',
  type: 'KH',
  title: 'Tổ chức các hoạt động kỷ niệm 60 năm Ngày thành lập huyện (20/7/1964 - 20/7/2024)',
};
const TITLE = 'KẾ HOẠCH\nTổ chức các hoạt động kỷ niệm 60 năm Ngày thành lập huyện\n(20/7/1964 - 20/7/2024)';

describe('one header in the renderings that converters give', () => {
  it.each<[string, string, string?]>([
    [
      'cells of a table that an export put on a line with bars',
      `ỦY BAN NHÂN DÂN HUYỆN THẠCH BÌNH |  | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
Số: 22/KH-UBND |  | Thạch Bình, ngày 05 tháng 02 năm 2024

${TITLE}`,
    ],
    [
      'rows of both columns, parted by blanks',
      `ỦY BAN NHÂN DÂN                   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN THẠCH BÌNH                  Độc lập - Tự do - Hạnh phúc
Số: 22/KH-UBND                    Thạch Bình, ngày 05 tháng 02 năm 2024

${TITLE}`,
    ],
    [
      'one column after the other',
      `ỦY BAN NHÂN DÂN
HUYỆN THẠCH BÌNH
-------
Số: 22/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Thạch Bình, ngày 05 tháng 02 năm 2024

${TITLE}`,
    ],
    [
      'a Markdown table',
      `| ỦY BAN NHÂN DÂN <br> HUYỆN THẠCH BÌNH <br> Số: 22/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM <br> Độc lập - Tự do - Hạnh phúc <br> Thạch Bình, ngày 05 tháng 02 năm 2024 |
| --- | --- |

**KẾ HOẠCH**

**Tổ chức các hoạt động kỷ niệm 60 năm Ngày thành lập huyện**
**(20/7/1964 - 20/7/2024)**`,
      'plan.md',
    ],
    [
      'rows of both columns, parted by one blank',
      `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN THẠCH BÌNH Độc lập - Tự do - Hạnh phúc
Số: 22/KH-UBND Thạch Bình, ngày 05 tháng 02 năm 2024

${TITLE}`,
    ],
    [
      'rows of both columns, put together without a blank',
      `ỦY BAN NHÂN DÂNCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN THẠCH BÌNHĐộc lập - Tự do - Hạnh phúc
Số: 22/KH-UBNDThạch Bình, ngày 05 tháng 02 năm 2024

${TITLE}`,
    ],
    [
      'old spellings and a broken letter',
      `UỶ BAN NHÂN DÂN\tCỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN THẠCH BÌNH\tĐộc lập - Tự do - Hạnh phúc
Số : 22 /KH-UBND\tThạch Bình, ngày 5 tháng 2 năm 2024

${TITLE}`,
    ],
  ])('%s', async (rendering, head, name) => {
    const expected = rendering.startsWith('old')
      ? { ...DISTRICT, issuer: 'UỶ BAN NHÂN DÂN HUYỆN THẠCH BÌNH' }
      : DISTRICT;
    expect(summarize(await headerOf(head, name))).toEqual(expected);
  });

  it('blanks inside the symbol, before a tab', async () => {
    const head = `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN THẠCH BÌNH\tĐộc lập - Tự do - Hạnh phúc\nSố: 22/KH - UBND\tThạch Bình, ngày 05 tháng 02 năm 2024\n\n${TITLE}`;
    expect(summarize(await headerOf(head))).toEqual(DISTRICT);
  });

  it.each([
    [
      'in two columns',
      'ỦY BAN NHÂN DÂN                   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN THẠCH BÌNH                  Độc lập - Tự do - Hạnh phúc\nSố: 22/KH-UBND                    Thạch Bình, ngày 05 tháng 02 năm 2024',
    ],
    [
      'in one column',
      'ỦY BAN NHÂN DÂN\nHUYỆN THẠCH BÌNH\nSố: 22/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nThạch Bình, ngày 05 tháng 02 năm 2024',
    ],
  ])('over a body with wrapped rows, %s', async (_, head) => {
    const { header } = await recordOf(`${head}\n\n${TITLE}\n\n${WRAPPED_BODY}\n`);
    expect(summarize(header)).toEqual(DISTRICT);
  });

  it('removed: what the document says of itself counts', async () => {
    const header = await headerOf(`${TITLE}

Thực hiện Kế hoạch số 12/KH-UBND ngày 23/01/2024 của UBND tỉnh về các ngày lễ lớn; UBND huyện Thạch Bình ban hành Kế hoạch tổ chức các hoạt động như sau:`);
    expect(summarize(header)).toEqual({
      ...DISTRICT,
      issuer: 'UBND huyện Thạch Bình',
      number: null,
      place: null,
      issued: undefined,
    });
  });
});

describe('headers of all systems', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'a party committee of a commune',
      'HUYỆN ỦY THẠCH BÌNH\nĐẢNG ỦY XÃ TÂN LẬP\n*\nSố 15-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTân Lập, ngày 18 tháng 3 năm 2024\n\nKẾ HOẠCH\ntuyên truyền kỷ niệm ngày thành lập\n-----',
      {
        issuer: 'ĐẢNG ỦY XÃ TÂN LẬP',
        parent: 'HUYỆN ỦY THẠCH BÌNH',
        level: 'commune',
        system: 'party',
        number: '15 KH/ĐU',
        place: 'Tân Lập',
        issued: '2024-03-18',
        type: 'KH',
        title: 'tuyên truyền kỷ niệm ngày thành lập',
      },
    ],
    [
      'a department of a province’s party committee',
      'TỈNH ỦY LAM GIANG\nBAN TUYÊN GIÁO\n*\nSố: 171-KH/BTGTU\nĐẢNG CỘNG SẢN VIỆT NAM\nLam Giang, ngày 30 tháng 5 năm 2023\nKẾ HOẠCH\nTuyên truyền các ngày lễ lớn',
      {
        issuer: 'BAN TUYÊN GIÁO',
        parent: 'TỈNH ỦY LAM GIANG',
        level: 'province',
        system: 'party',
        number: '171 KH/BTGTU',
        place: 'Lam Giang',
        issued: '2023-05-30',
        type: 'KH',
        title: 'Tuyên truyền các ngày lễ lớn',
      },
    ],
    [
      'a party cell',
      'ĐẢNG BỘ XÃ TÂN LẬP\nCHI BỘ THÔN NÀ RẪY\n*\nSố 03-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nTân Lập, ngày 02 tháng 01 năm 2024\nKẾ HOẠCH\nCông tác năm 2024',
      {
        issuer: 'CHI BỘ THÔN NÀ RẪY',
        parent: 'ĐẢNG BỘ XÃ TÂN LẬP',
        level: 'subcommune',
        system: 'party',
        number: '03 KH/CB',
        place: 'Tân Lập',
        issued: '2024-01-02',
        type: 'KH',
        title: 'Công tác năm 2024',
      },
    ],
    [
      'the youth union of a commune',
      'TỈNH ĐOÀN LAM GIANG\nBCH ĐOÀN XÃ VÂN KHÊ\n***\nSố: 05-KH/ĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nVân Khê, ngày 09 tháng 02 năm 2026\nKẾ HOẠCH\nTổ chức Tháng Thanh niên năm 2026',
      {
        issuer: 'BCH ĐOÀN XÃ VÂN KHÊ',
        parent: 'TỈNH ĐOÀN LAM GIANG',
        level: 'commune',
        system: 'front',
        number: '05 KH/ĐTN',
        place: 'Vân Khê',
        issued: '2026-02-09',
        type: 'KH',
        title: 'Tổ chức Tháng Thanh niên năm 2026',
      },
    ],
    [
      'the Fatherland Front of a ward',
      'ỦY BAN MTTQ VIỆT NAM PHƯỜNG TÂN AN\nBAN THƯỜNG TRỰC\nSố: 16/KH-MTTQ-BTT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân An, ngày 03 tháng 10 năm 2025\nKẾ HOẠCH\nTổ chức Ngày hội Đại đoàn kết',
      {
        issuer: 'BAN THƯỜNG TRỰC',
        parent: 'ỦY BAN MTTQ VIỆT NAM PHƯỜNG TÂN AN',
        level: 'commune',
        system: 'front',
        number: '16 KH-MTTQ-BTT',
        place: 'Tân An',
        issued: '2025-10-03',
        type: 'KH',
        title: 'Tổ chức Ngày hội Đại đoàn kết',
      },
    ],
    [
      'a school',
      'UBND XÃ TÂN LẬP\nTRƯỜNG THCS NGUYỄN THÁI\nSố: 35/KH-THCSNT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Lập, ngày 12 tháng 9 năm 2025\nKẾ HOẠCH\nPhát triển văn hóa đọc năm học 2025 - 2026',
      {
        issuer: 'TRƯỜNG THCS NGUYỄN THÁI',
        parent: 'UBND XÃ TÂN LẬP',
        level: 'commune',
        system: 'school',
        number: '35 KH-THCSNT',
        place: 'Tân Lập',
        issued: '2025-09-12',
        type: 'KH',
        title: 'Phát triển văn hóa đọc năm học 2025 - 2026',
      },
    ],
    [
      'a department',
      'UBND TỈNH LAM GIANG\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\nSố: /KH-KHCN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLam Giang, ngày     tháng 02 năm 2024\nKẾ HOẠCH\nCông tác tuyên truyền năm 2024',
      {
        issuer: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
        parent: 'UBND TỈNH LAM GIANG',
        level: 'province',
        system: 'government',
        number: '_ KH-KHCN',
        place: 'Lam Giang',
        issued: '2024-02-XX',
        type: 'KH',
        title: 'Công tác tuyên truyền năm 2024',
      },
    ],
    [
      'police of a district',
      'CÔNG AN TỈNH LAM GIANG\nCÔNG AN HUYỆN THẠCH BÌNH\nSố: 123/KH-CAH-XDPT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nThạch Bình, ngày 12 tháng 01 năm 2024\nKẾ HOẠCH\nRa quân bảo đảm trật tự an toàn giao thông',
      {
        issuer: 'CÔNG AN HUYỆN THẠCH BÌNH',
        parent: 'CÔNG AN TỈNH LAM GIANG',
        level: 'district',
        system: 'police',
        number: '123 KH-CAH-XDPT',
        place: 'Thạch Bình',
        issued: '2024-01-12',
        type: 'KH',
        title: 'Ra quân bảo đảm trật tự an toàn giao thông',
      },
    ],
    [
      'the army of a district',
      'BỘ CHQS TỈNH LAM GIANG\nBAN CHQS HUYỆN THẠCH BÌNH\nSố: 45/KH-BCH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nThạch Bình, ngày 12 tháng 01 năm 2024\nKẾ HOẠCH\nHuấn luyện dân quân năm 2024',
      {
        issuer: 'BAN CHQS HUYỆN THẠCH BÌNH',
        parent: 'BỘ CHQS TỈNH LAM GIANG',
        level: 'district',
        system: 'military',
        number: '45 KH-BCH',
        place: 'Thạch Bình',
        issued: '2024-01-12',
        type: 'KH',
        title: 'Huấn luyện dân quân năm 2024',
      },
    ],
    [
      'a ministry',
      'BỘ Y TẾ\nSố: 512/KH-BYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 12 tháng 4 năm 2025\nKẾ HOẠCH\nTriển khai Tháng hành động năm 2025',
      {
        issuer: 'BỘ Y TẾ',
        parent: undefined,
        level: 'central',
        system: 'government',
        number: '512 KH-BYT',
        place: 'Hà Nội',
        issued: '2025-04-12',
        type: 'KH',
        title: 'Triển khai Tháng hành động năm 2025',
      },
    ],
    [
      'a city that is a province',
      'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG\nSố: 88/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHải Phòng, ngày 12 tháng 4 năm 2025\nKẾ HOẠCH\nPhòng, chống thiên tai năm 2025',
      {
        issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG',
        parent: undefined,
        level: 'province',
        system: 'government',
        number: '88 KH-UBND',
        place: 'Hải Phòng',
        issued: '2025-04-12',
        type: 'KH',
        title: 'Phòng, chống thiên tai năm 2025',
      },
    ],
    [
      'a district office below its committee',
      'UBND HUYỆN THẠCH BÌNH\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 31/KH-PGDĐT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nThạch Bình, ngày 12 tháng 4 năm 2024\nKẾ HOẠCH\nTổ chức thi giáo viên giỏi',
      {
        issuer: 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
        parent: 'UBND HUYỆN THẠCH BÌNH',
        level: 'district',
        system: 'government',
        number: '31 KH-PGDĐT',
        place: 'Thạch Bình',
        issued: '2024-04-12',
        type: 'KH',
        title: 'Tổ chức thi giáo viên giỏi',
      },
    ],
  ])('%s', async (_, head, expected) => {
    expect(summarize(await headerOf(head))).toEqual(expected);
  });
});

describe('what is left blank', () => {
  it('before the symbol and before the month is no gap between columns', async () => {
    const head = 'ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 12\t/KH-UBND\nTân Lập, ngày 05\ttháng 02 năm 2024';
    const { number, issued } = await headerOf(`${head}\n\nKẾ HOẠCH\nCông tác năm 2024`);
    expect(number).toMatchObject({ serial: '12', symbol: 'KH-UBND' });
    expect(issued?.edtf).toBe('2024-02-05');
  });

  it.each([
    ['Số:      /KH-UBND', { raw: 'Số: /KH-UBND', serial: null, symbol: 'KH-UBND' }],
    ['Số: .... /KH-UBND', { serial: null, symbol: 'KH-UBND' }],
    ['Số:___/KH-UBND', { serial: null, symbol: 'KH-UBND' }],
    ['Số:       -KH/ĐU', { serial: null, symbol: 'KH/ĐU' }],
    ['Số: 05/KH-UBND', { serial: '05', symbol: 'KH-UBND' }],
    ['Số 12a/KH-UBND', { serial: '12a', symbol: 'KH-UBND' }],
  ])('%s', async (line, expected) => {
    const { number } = await headerOf(`ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\n${line}\n\nKẾ HOẠCH\nCông tác năm 2024`);
    const { raw: _raw, ...rest } = expected as Record<string, unknown>;
    expect(number).toMatchObject(rest);
  });

  it.each([
    ['Tân Lập, ngày    tháng 02 năm 2024', 'Tân Lập', '2024-02-XX', '2024-02-01', '2024-02-29'],
    ['Tân Lập, ngày ... tháng ... năm 2024', 'Tân Lập', '2024-XX-XX', '2024-01-01', '2024-12-31'],
    ['Tân Lập, ngày     /3/2024', 'Tân Lập', '2024-03-XX', '2024-03-01', '2024-03-31'],
    [
      'Thành phố Hồ Chí Minh, ngày 05 tháng 11 năm 2025',
      'Thành phố Hồ Chí Minh',
      '2025-11-05',
      '2025-11-05',
      '2025-11-05',
    ],
  ])('%s', async (line, place, edtf, from, to) => {
    const header = await headerOf(`ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 5/KH-UBND\n${line}\n\nKẾ HOẠCH\nCông tác năm 2024`);
    expect(header.place).toBe(place);
    expect(header.issued).toMatchObject({ edtf, from, to });
  });

  it.each([
    ['DỰ THẢO', { draft: true }],
    ['(Dự thảo)', { draft: true }],
    ['Dự thảo lần 2', { draft: true }],
    ['HỎA TỐC', { urgency: 'HỎA TỐC', draft: false }],
    ['KHẨN', { urgency: 'KHẨN' }],
    ['MẬT', { secrecy: 'MẬT' }],
    ['TUYỆT MẬT', { secrecy: 'TUYỆT MẬT' }],
  ])('a stamp: %s', async (line, expected) => {
    expect(
      await headerOf(`${line}\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 5/KH-UBND\n\nKẾ HOẠCH\nCông tác năm 2024`),
    ).toMatchObject(expected);
  });
});

describe('letters, telegrams, decisions', () => {
  it('a letter has its subject for a title and its addressees', async () => {
    const header = await headerOf(`UBND TỈNH LAM GIANG
SỞ Y TẾ
Số: 1463/SYT-BVCSTE
V/v tổ chức Tết Trung thu và tăng cường phòng,
chống tai nạn thương tích trẻ em

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lam Giang, ngày 11 tháng 9 năm 2025

Kính gửi:
- Sở Giáo dục và Đào tạo;
- UBND các xã, phường.

Sở Y tế đề nghị các cơ quan phối hợp thực hiện một số nội dung sau:`);
    expect(header.type?.code).toBe('CV');
    expect(header.title).toBe('tổ chức Tết Trung thu và tăng cường phòng, chống tai nạn thương tích trẻ em');
    expect(header.addressees).toEqual(['Sở Giáo dục và Đào tạo', 'UBND các xã, phường']);
    expect(header.issuer?.name).toBe('SỞ Y TẾ');
  });

  it('addressees in a cell behind a bar begin without it', async () => {
    const record = await recordOf(
      'SỞ Y TẾ HẢI SƠN |  | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/SYT-NV |  | Hải Sơn, ngày 10 tháng 02 năm 2026\nV/v khám sức khỏe học sinh |  |\n\nKính gửi: | - Các trạm y tế; - Công an tỉnh.\n\nSở Y tế đề nghị các trạm y tế lập danh sách học sinh./.\n',
    );
    expect(record.header.title).toBe('khám sức khỏe học sinh');
    expect(record.header.addressees).toEqual(['Các trạm y tế', 'Công an tỉnh']);
  });

  it('a letter to one body on the line itself', async () => {
    const header = await headerOf(
      'SỞ Y TẾ\nSố: 12/SYT-NV\nV/v góp ý dự thảo Kế hoạch\n\nKính gửi: Bộ Nội vụ\n\nSở Y tế báo cáo như sau:',
    );
    expect(header).toMatchObject({ type: { code: 'CV' }, title: 'góp ý dự thảo Kế hoạch', addressees: ['Bộ Nội vụ'] });
  });

  it('a decision that carries a plan keeps its own header', async () => {
    const header = await headerOf(`ỦY BAN NHÂN DÂN
XÃ MƯỜNG LỤA
Số: 118/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Mường Lụa, ngày 06 tháng 11 năm 2025

QUYẾT ĐỊNH
Ban hành Kế hoạch rà soát hộ nghèo năm 2025

ỦY BAN NHÂN DÂN XÃ MƯỜNG LỤA

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;`);
    expect(summarize(header)).toEqual({
      issuer: 'ỦY BAN NHÂN DÂN XÃ MƯỜNG LỤA',
      parent: undefined,
      level: 'commune',
      system: 'government',
      number: '118 QĐ-UBND',
      place: 'Mường Lụa',
      issued: '2025-11-06',
      type: 'QĐ',
      title: 'Ban hành Kế hoạch rà soát hộ nghèo năm 2025',
    });
  });

  it('a telegram names whom it goes to', async () => {
    const header = await headerOf(`ỦY BAN NHÂN DÂN
TỈNH LAM GIANG
Số: 09/CĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lam Giang, ngày 12 tháng 9 năm 2025

CÔNG ĐIỆN
V/v tập trung ứng phó với bão số 9

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:

- Đồng chí Chủ tịch UBND các xã, phường;
- Giám đốc Sở Nông nghiệp và Môi trường.`);
    expect(header).toMatchObject({
      type: { code: 'CĐ' },
      title: 'tập trung ứng phó với bão số 9',
      addressees: ['Đồng chí Chủ tịch UBND các xã, phường', 'Giám đốc Sở Nông nghiệp và Môi trường'],
    });
  });

  it('"Điện:" alone stands over those a telegram goes to; a body below the number is no section', async () => {
    const { header, outline } = await recordOf(
      `CÔNG ĐIỆN\n\nSố: 04/CĐ-TW hồi 16 giờ 30\n\nBAN CHỈ ĐẠO CHỐNG HẠN TRUNG ƯƠNG\n\nĐiện:\n\n- Chủ tịch UBND các tỉnh;\n- Bộ trưởng Bộ Y tế.\n\nTheo tin của Đài Khí tượng, nắng nóng còn kéo dài.\n\n1. Các tỉnh trữ nước cho người dân.\n`,
    );
    expect(header.addressees).toEqual(['Chủ tịch UBND các tỉnh', 'Bộ trưởng Bộ Y tế']);
    expect(header.level).toBe('central');
    expect(outline.map(({ marker }) => marker)).toEqual([null, '1.']);
  });

  it.each([
    ['Số: 12/CT-TTgCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CT-TTg'],
    ['Số: 12/KH-UBNDCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KH-UBND'],
  ])('a number ends where the national title is glued to it: %s', async (line, symbol) => {
    const { number, spans } = await headerOf(
      `THỦ TƯỚNG CHÍNH PHỦ\n\n${line}\n\nĐộc lập - Tự do - Hạnh phúc\n\nCHỈ THỊ`,
    );
    expect(number?.symbol).toBe(symbol);
    expect(spans['nationalTitle']).toBeDefined();
  });

  it('"Độc Lập - Tự Do" cuts the columns as well', async () => {
    const head =
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH LAM GIANG Độc Lập - Tự Do - Hạnh Phúc\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH';
    expect((await headerOf(head)).issuer?.name).toBe('ỦY BAN NHÂN DÂN TỈNH LAM GIANG');
  });

  it('the stamp of the office that received the paper is no part of it', async () => {
    const head =
      'BỘ Y TẾ\n\nSố: 40/BYT-KCB\n\nV/v tủ thuốc của thôn\n\n> **BỆNH VIỆN NÀ LỘC**  \n> **ĐẾN** Số: 88  \n> Ngày: 14/3/2026  \n> Chuyển: .....\n> Số và ký hiệu HS: .....\n\n**Kính gửi:** Sở Y tế các tỉnh.\n\nBộ Y tế đề nghị các Sở kiểm tra tủ thuốc.';
    expect(await headerOf(head, 'van-ban.md')).toMatchObject({
      issuer: { name: 'BỘ Y TẾ' },
      title: 'tủ thuốc của thôn',
      addressees: ['Sở Y tế các tỉnh'],
      level: 'central',
    });
  });

  it('a letter has no line of its type: “CÔNG VĂN SỐ …” is a heading over it', async () => {
    const head =
      '# CÔNG VĂN SỐ 40/BYT-KCB — TỦ THUỐC CỦA THÔN\n\nBỘ Y TẾ\n\nSố: 40/BYT-KCB\n\nV/v tủ thuốc của thôn\n\n**Kính gửi:** Sở Y tế các tỉnh.\n\nBộ Y tế đề nghị các Sở kiểm tra tủ thuốc.';
    expect((await headerOf(head, 'van-ban.md')).title).toBe('tủ thuốc của thôn');
  });

  it('"Ngày: …" without a stamp stays, and so does a name over it', async () => {
    const head = 'TRƯỜNG TIỂU HỌC NÀ LỘC\nNgày: 14/3/2026\n\nKẾ HOẠCH\nDạy bơi';
    const { text, header } = await recordOf(`${head}\n\n${BODY}\n`);
    expect(text).toContain('Ngày: 14/3/2026');
    expect(header.issuer?.name).toBe('TRƯỜNG TIỂU HỌC NÀ LỘC');
  });

  it.each([
    ['V/V CHỦ ĐỘNG ỨNG PHÓ MƯA LŨ', 'CHỦ ĐỘNG ỨNG PHÓ MƯA LŨ'],
    ['V/v tập trung cứu hộ tại đèo Khau Lả', 'tập trung cứu hộ tại đèo Khau Lả'],
    ['VỀ VIỆC CHỦ ĐỘNG ỨNG PHÓ MƯA LŨ', 'VỀ VIỆC CHỦ ĐỘNG ỨNG PHÓ MƯA LŨ'],
    ['Về việc khẩn trương khắc phục hậu quả lốc xoáy', 'Về việc khẩn trương khắc phục hậu quả lốc xoáy'],
  ])('a telegram’s title goes without "V/v" only: %s', async (line, title) => {
    const head = `CÔNG ĐIỆN\n${line}\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:\n\n- Chủ tịch UBND các xã.`;
    expect((await headerOf(head)).title).toBe(title);
  });

  it.each([
    ['Trồng cây đầu năm\nPHÂN CÔNG NHIỆM VỤ', 'Trồng cây đầu năm'],
    ['Phòng cháy mùa khô\nTỔ CHỨC THỰC HIỆN', 'Phòng cháy mùa khô'],
    ['THỰC HIỆN ĐỀ ÁN\nPHÂN CÔNG NHIỆM VỤ TRÊN MÔI TRƯỜNG SỐ', 'THỰC HIỆN ĐỀ ÁN PHÂN CÔNG NHIỆM VỤ TRÊN MÔI TRƯỜNG SỐ'],
    ['Tổ chức Hội thi\n“XÃ NÀ LỘC XANH”', 'Tổ chức Hội thi “XÃ NÀ LỘC XANH”'],
  ])('a section’s title in capitals ends a title in small letters: %s', async (lines, title) => {
    expect((await headerOf(`KẾ HOẠCH\n${lines}`)).title).toBe(title);
  });

  it('the authority run into a title in capitals is none of its words', async () => {
    const { header, outline } = await recordOf(
      `QUYẾT ĐỊNH\nCÔNG BỐ DANH MỤC THỦ TỤC CỦA SỞ Y TẾ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM GIANG\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\n${BODY}`,
    );
    expect(header.title).toBe('CÔNG BỐ DANH MỤC THỦ TỤC CỦA SỞ Y TẾ');
    expect(Object.keys(header.spans)).toContain('authority');
    expect(outline[0]?.role).toBe('basis');
  });

  it.each([
    'CÔNG BỐ THỦ TỤC THUỘC THẨM QUYỀN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM GIANG',
    'QUY CHẾ PHỐI HỢP GIỮA SỞ Y TẾ VÀ ỦY BAN NHÂN DÂN TỈNH',
  ])('a body that belongs to the title stays: %s', async (title) => {
    expect((await headerOf(`QUYẾT ĐỊNH\n${title}`)).title).toBe(title);
  });

  it('"V/v" is no word of a title, "Về việc" is', async () => {
    expect((await headerOf('TỜ TRÌNH\nV/v hỗ trợ học sinh đi tham quan')).title).toBe('hỗ trợ học sinh đi tham quan');
    expect((await headerOf('CHỈ THỊ\nVề việc tăng cường phòng cháy')).title).toBe('Về việc tăng cường phòng cháy');
  });

  it('addressees end where the bases begin', async () => {
    const { header, outline } = await recordOf(`TỜ TRÌNH
V/v hỗ trợ học sinh đi tham quan

Kính gửi: - Hội Cha mẹ học sinh trường THPT An Bình.

- Căn cứ Kế hoạch số 12/KH-ĐTN ngày 05/9/2025 của Đoàn trường

- Thời gian lên xe: 8h ngày 19 tháng 11 năm 2025.

${BODY}`);
    expect(header.addressees).toEqual(['Hội Cha mẹ học sinh trường THPT An Bình']);
    expect(outline.slice(0, 2).map((node) => node.role)).toEqual(['basis', 'schedule']);
  });

  it.each([
    ['KẾ HOẠCH', 'KH'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'CTr'],
    ['HƯỚNG DẪN', 'HD'],
    ['CHỈ THỊ', 'CT'],
    ['PHƯƠNG ÁN', 'PA'],
    ['ĐỀ ÁN', 'ĐA'],
    ['THÔNG BÁO', 'TB'],
  ])('%s is a %s', async (name, code) => {
    expect((await headerOf(`UBND HUYỆN THẠCH BÌNH\n\n${name}\nPhòng, chống dịch bệnh năm 2024`)).type?.code).toBe(code);
  });
});

describe('titles', () => {
  it.each<[string, string[], string]>([
    [
      'of several rows',
      ['Tổ chức các hoạt động', 'kỷ niệm 60 năm', 'Ngày thành lập huyện'],
      'Tổ chức các hoạt động kỷ niệm 60 năm Ngày thành lập huyện',
    ],
    [
      'in capitals',
      ['PHÁT TRIỂN CHĂN NUÔI NĂM 2025', 'TRÊN ĐỊA BÀN HUYỆN'],
      'PHÁT TRIỂN CHĂN NUÔI NĂM 2025 TRÊN ĐỊA BÀN HUYỆN',
    ],
    [
      'that begin as a basis would',
      ['Thực hiện Nghị quyết về phát triển văn hóa đọc'],
      'Thực hiện Nghị quyết về phát triển văn hóa đọc',
    ],
  ])('%s', async (_, lines, title) => {
    expect(
      (
        await headerOf(
          `UBND HUYỆN THẠCH BÌNH\n\nKẾ HOẠCH\n${lines.join('\n')}\n-----\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;`,
        )
      ).title,
    ).toBe(title);
  });

  it('stand below the type, whatever subject is above it', async () => {
    const above = 'UBND HUYỆN THẠCH BÌNH\nSố: /KH-UBND\nV/v phát triển văn hóa đọc 2024\n\nKẾ HOẠCH';
    expect((await headerOf(`${above}\nPhát triển văn hóa đọc năm 2024`)).title).toBe('Phát triển văn hóa đọc năm 2024');
    expect((await headerOf(above)).title).toBe('phát triển văn hóa đọc 2024');
  });

  it('on the line of the type', async () => {
    expect((await headerOf('UBND HUYỆN THẠCH BÌNH\n\nKẾ HOẠCH Phát triển văn hóa đọc năm 2024')).title).toBe(
      'Phát triển văn hóa đọc năm 2024',
    );
  });

  it('do not take in the basis', async () => {
    const record = await recordOf(
      `KẾ HOẠCH\nPhát triển văn hóa đọc\n\nCăn cứ Luật Thư viện ngày 21/11/2019;\n\n${BODY}`,
    );
    expect(record.header.title).toBe('Phát triển văn hóa đọc');
    expect(record.outline[0]).toMatchObject({ role: 'basis', text: 'Căn cứ Luật Thư viện ngày 21/11/2019;' });
  });
});

describe('papers that came with another and were sent on', () => {
  const NOTE = '(Kèm theo Kế hoạch số 36/KH-THVA ngày 19 tháng 6 năm 2026 của trường Tiểu học Vân An)';

  it('have a title below their issuer', async () => {
    const header = await headerOf(
      `UBND XÃ VÂN AN\nTRƯỜNG TIỂU HỌC VÂN AN\n\nLỊCH TUYỂN SINH LỚP 1\nNĂM HỌC 2026 - 2027\n\n${NOTE}`,
    );
    expect([header.type, header.title, header.issuer?.name]).toEqual([
      null,
      'LỊCH TUYỂN SINH LỚP 1 NĂM HỌC 2026 - 2027',
      'TRƯỜNG TIỂU HỌC VÂN AN',
    ]);
  });

  it('a line above the type is no title', async () => {
    const header = await headerOf(`UBND XÃ VÂN AN\nBAN QUẢN LÝ CHỢ\n\nKẾ HOẠCH\nSắp xếp chợ\n\n${NOTE}`);
    expect([header.type?.code, header.title]).toEqual(['KH', 'Sắp xếp chợ']);
  });
});

describe('issuers that the header leaves out', () => {
  it.each<[string, string, string | undefined, string | null]>([
    [
      'a department',
      'Căn cứ Kế hoạch số 5/KH-UBND của UBND tỉnh, Sở Khoa học và Công nghệ xây dựng kế hoạch với các nội dung sau:',
      'Sở Khoa học và Công nghệ',
      'province',
    ],
    [
      'a party committee',
      'Thực hiện Kế hoạch số 88-KH/BTGTU ngày 22/01/2024 của Ban Tuyên giáo Tỉnh ủy; Huyện ủy Thạch Bình ban hành kế hoạch như sau:',
      'Huyện ủy Thạch Bình',
      'district',
    ],
    [
      'a ward without its name',
      'Thực hiện Kế hoạch số 12-KH/TU ngày 22/01/2024 của Thành ủy về tuyên truyền; Đảng ủy phường xây dựng Kế hoạch như sau:',
      'Đảng ủy phường',
      'commune',
    ],
  ])('%s', async (_, opening, issuer, level) => {
    const header = await headerOf(`KẾ HOẠCH\nTuyên truyền năm 2024\n\n${opening}`);
    expect({ issuer: header.issuer?.name, level: header.level }).toEqual({ issuer, level });
  });

  it('a body that is only cited is not the issuer', async () => {
    const header = await headerOf(
      'KẾ HOẠCH\nTuyên truyền năm 2024\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 22/01/2024 của UBND tỉnh Lam Giang về tuyên truyền.',
    );
    expect(header.issuer).toBeNull();
  });
});

describe('what only looks like an issuer', () => {
  it.each(['XV80', '__________D.', 'TH/95'])('%s is no word of its name', async (mark) => {
    const head = `ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\n${mark}\n\nSố: 12/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nPhòng chống dịch`;
    const header = await headerOf(head);
    expect(header.issuer?.name).toBe('ỦY BAN NHÂN DÂN TỈNH LAM GIANG');
    expect(header.level).toBe('province');
  });

  it('the board below the province is the issuer', async () => {
    const header = await headerOf(
      'UBND TỈNH LAM GIANG\nBQL CÁC KHU CÔNG NGHIỆP\nSố: 12/KH-BQL\n\nKẾ HOẠCH\nPhòng chống dịch',
    );
    expect([header.issuer?.name, header.parentIssuer?.name]).toEqual([
      'BQL CÁC KHU CÔNG NGHIỆP',
      'UBND TỈNH LAM GIANG',
    ]);
  });
});

describe('a note in brackets below the title', () => {
  const HEAD = [
    'UBND TỈNH NAM GIANG',
    'SỞ CÔNG THƯƠNG',
    'Số: 12/KH-SCT',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Nam Giang, ngày 03 tháng 4 năm 2026',
    'KẾ HOẠCH',
  ];
  const NOTE = '( Ban hành kèm theo Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy Nam Giang)';
  it.each(['\n', '\n\n'])('is no part of it, and does not end it (%j)', async (gap) => {
    const title = 'Thực hiện Đề án số 08 về phát triển công nghiệp tỉnh Nam Giang giai đoạn 2026-2030';
    const bases = 'Căn cứ Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy Nam Giang;';
    const header = await headerOf([...HEAD, title, NOTE, bases].join(gap));
    expect(header.title).toBe(title);
  });
});

it.each(['SỞ CÔNG THƯƠNG', 'XV80'])(
  'a line in capitals below a letter’s number is no word of its subject: %s',
  async (line) => {
    const header = await headerOf(
      `UBND TỈNH LAM GIANG\nSố: 12/SCT-VP\n${line}\nV/v rà soát vườn chè\n\nKính gửi: Các phòng thuộc Sở.`,
    );
    expect(header.title).toBe('rà soát vườn chè');
  },
);

it('a number without its label, in a row of its own, is none of the issuer’s name', async () => {
  const header = await headerOf(
    'ỦY BAN NHÂN DÂN\nHUYỆN LAM SƠN\n\n2820/KH-UBND\n\nLam Sơn, ngày 10 tháng 02 năm 2024\n\nKẾ HOẠCH\nPhát triển cây chè',
  );
  expect(header).toMatchObject({
    issuer: { name: 'ỦY BAN NHÂN DÂN HUYỆN LAM SƠN' },
    number: { serial: '2820', symbol: 'KH-UBND' },
  });
});

it('a law with its day is a basis, no place and date', async () => {
  const { outline } = await recordOf(
    'ỦY BAN NHÂN DÂN\nHUYỆN LAM SƠN\nSố: 12/QĐ-UBND\nLam Sơn, ngày 10 tháng 02 năm 2024\n\nQUYẾT ĐỊNH\nGiao nhiệm vụ giữ rừng\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN LAM SƠN\n\nCăn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao Phòng Kinh tế tuần tra rừng.',
  );
  expect(outline[0]).toMatchObject({ role: 'basis', text: 'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017' });
});

it('the title of a chapter is no line of a type', () => {
  expect(readTypeLine('QUY ĐỊNH CHUNG')).toBeNull();
  expect(readTypeLine('QUY ĐỊNH VỀ GIỮ RỪNG')?.type.code).toBe('QyĐ');
});

it('what the paper came with stands below its title and is none of it', async () => {
  const note = '(Kèm theo Quyết định số 16/QĐ-UBND ngày 19 tháng 6 năm 2024 của UBND xã)';
  const { header, text } = await recordOf(
    `ỦY BAN NHÂN DÂN\nXÃ SUỐI TRÀ\nSố: 61/KH-UBND\n\nKẾ HOẠCH\nPhát triển cây chè\n${note}\n\nI. NHIỆM VỤ\n1. Phòng Kinh tế tuần tra.`,
  );
  const wordsOf = (spans: PlanRecord['header']['spans'][string] | undefined): string[] =>
    [spans ?? []].flat().map((span) => text.slice(span.start, span.end));
  expect(wordsOf(header.spans['title'])).toEqual(['Phát triển cây chè']);
  expect(wordsOf(header.spans['other'])).toEqual([note]);
});

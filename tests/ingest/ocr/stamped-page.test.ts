import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { beforeAll, expect, test } from 'vitest';
import { createRecognition } from '../../../src/ingest/ocr/recognition.ts';
import { convert } from '../../../src/pipeline.ts';
import type { PlanRecord } from '../../../src/record/schema.ts';

const BODY = [
  'Trong năm qua, công tác phòng cháy và chữa cháy rừng trên địa bàn huyện đã',
  'được các xã quan tâm thực hiện; tuy nhiên, một số nơi còn để xảy ra cháy, việc',
  'kiểm tra chưa thường xuyên, lực lượng tại chỗ còn thiếu dụng cụ cần thiết.',
  'Để khắc phục, Chủ tịch Ủy ban nhân dân huyện yêu cầu:',
  '1. Hạt Kiểm lâm chủ trì, phối hợp với các xã kiểm tra trước ngày 15/3/2026.',
  '2. Phòng Nông nghiệp xây dựng phương án, báo cáo trước ngày 30/4/2026.',
];

/** In points. */
const RIGHT = 558;

/** A directive of an invented district, with the framed stamp of the office that received it over the beginning of its text. */
async function printPage(): Promise<Uint8Array> {
  const require = createRequire(import.meta.url);
  const font = (name: string): string => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
  const pdf = new PDFDocument({ size: 'A4', margin: 0 });
  const parts: Uint8Array[] = [];
  pdf.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  const write = (text: string, x: number, y: number, width: number, face = 'DejaVuSerif', size = 11): void => {
    pdf.font(font(face)).fontSize(size).text(text, x, y, { width, align: 'center', lineBreak: false });
  };
  write('ỦY BAN NHÂN DÂN', 60, 60, 180);
  write('HUYỆN SUỐI MÂY', 60, 76, 180, 'DejaVuSerif-Bold');
  write('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 270, 60, 290, 'DejaVuSerif-Bold');
  write('Độc lập - Tự do - Hạnh phúc', 270, 76, 290, 'DejaVuSerif-Bold');
  write('Số:       /CT-UBND', 60, 106, 180, 'DejaVuSerif', 12);
  write('Suối Mây, ngày 05 tháng 02 năm 2026', 270, 106, 290);
  write('CHỈ THỊ', 60, 150, 475, 'DejaVuSerif-Bold', 12);
  write('Về việc tăng cường phòng cháy, chữa cháy rừng', 60, 168, 475, 'DejaVuSerif-Bold');
  BODY.forEach((line, index) => {
    const x = index === 0 || index > 2 ? 95 : 72;
    pdf.font(font('DejaVuSerif')).fontSize(11);
    // lines of running text end at the right margin
    const wordSpacing = index < 3 ? (RIGHT - x - pdf.widthOfString(line)) / (line.split(' ').length - 1) : 0;
    pdf.text(line, x, 220 + index * 24, { lineBreak: false, wordSpacing });
  });
  pdf.rect(20, 236, 110, 52).fill('white');
  pdf.fillColor('black').lineWidth(1.2).rect(20, 236, 110, 52).stroke();
  pdf.moveTo(240, 190).lineTo(350, 190).stroke();
  pdf.moveTo(62, 236).lineTo(62, 288).stroke();
  write('ĐẾN', 22, 254, 38, 'DejaVuSerif-Bold', 12);
  ['Số: 218', 'Ngày: 9/2/26', 'Chuyển: VP'].forEach((line, index) =>
    pdf
      .font(font('DejaVuSerif'))
      .fontSize(8)
      .text(line, 67, 241 + index * 15, { lineBreak: false }),
  );
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

let record: PlanRecord;
beforeAll(async () => {
  const recognition = createRecognition({ mode: 'always' });
  try {
    ({ record } = await convert(await printPage(), { name: 'quet.pdf', recognition }));
  } finally {
    await recognition.close();
  }
});

test('a page with an incoming stamp over its text: head and tasks are read, the stamp is no part of them', () => {
  expect(record.source.textFrom).toBe('ocr');
  expect(record.header).toMatchObject({
    issuer: { name: 'ỦY BAN NHÂN DÂN HUYỆN SUỐI MÂY' },
    issued: { edtf: '2026-02-05' },
    type: { code: 'CT' },
    title: 'Về việc tăng cường phòng cháy, chữa cháy rừng',
  });
  expect(record.tasks.flatMap(({ times }) => times.map(({ edtf }) => edtf))).toEqual([
    '../2026-03-15',
    '../2026-04-30',
  ]);
  const stamped = record.furniture.filter(({ kind }) => kind === 'stamp');
  expect(stamped.map(({ span }) => record.text.slice(span.start, span.end)).join('\n')).toBe(
    'Số: 218\nĐẾN Ngày: 9/2/26\nChuyển: VP',
  );
});

test('what the stamp covers is told', () => {
  const told = record.diagnostics.filter(({ code }) => code === 'ingest/print-under-stamp');
  expect(told.map(({ page }) => page)).toEqual([1]);
  expect(record.text).toContain('… ');
});

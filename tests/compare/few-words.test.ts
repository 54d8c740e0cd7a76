import { expect, test } from 'vitest';
import { comparePlans, type Link } from '../../src/compare/index.ts';
import { readText } from './read-plan.ts';

const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';
const MATTERS = 'Khắc phục hậu quả mưa lũ, ổn định đời sống Nhân dân';

/** A province's urgent plan and a commune's that carries it out in words of its own. */
async function links(): Promise<readonly Link[]> {
  const parent = await readText(
    `ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 201/KH-UBND\n${HEAD}Lam Giang, ngày 10 tháng 10 năm 2025\n\nKẾ HOẠCH\n${MATTERS}\n\nI. TỔ CHỨC THỰC HIỆN\n\n` +
      `1. Sở Công Thương\n\nChỉ đạo ngành điện khôi phục hệ thống cung cấp điện tại các khu vực bị ảnh hưởng; bảo đảm nguồn cung hàng hóa thiết yếu, không để đầu cơ, găm hàng, tăng giá bất hợp lý.\n\n` +
      `2. Ủy ban nhân dân các xã, phường\n\n- Rà soát, tổng hợp đầy đủ, chính xác thiệt hại trên địa bàn, báo cáo trước ngày 25/10/2025.\n\n- Bố trí chỗ ở tạm, hỗ trợ Nhân dân sửa chữa nhà cửa bị hư hỏng.\n`,
    'cap-tren.txt',
  );
  const child = await readText(
    `ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: 33/KH-UBND\n${HEAD}Vân Khê, ngày 12 tháng 10 năm 2025\n\nKẾ HOẠCH\n${MATTERS}\n\nI. TỔ CHỨC THỰC HIỆN\n\n` +
      `1. Phòng Kinh tế\n\n- Theo dõi giá bán gạo, xăng dầu, hàng thiết yếu ở chợ xã; lập biên bản người nâng giá, găm hàng.\n\n- Cùng đội quản lý điện đóng điện trở lại cho các thôn mất điện.\n\n- Lập bảng kiểm đếm nhà cửa, lúa, vật nuôi từng thôn, gửi Ủy ban nhân dân tỉnh trước ngày 20/10/2025.\n\n` +
      `2. Ban Chỉ huy Quân sự xã\n\nCử dân quân giúp các hộ lợp lại mái, dựng lại nhà bị sập.\n\n` +
      `3. Phòng Văn hóa - Xã hội\n\nTổ chức vui Tết Trung thu bù cho thiếu nhi.\n`,
    'cap-duoi.txt',
  );
  return comparePlans(parent, child).links;
}

test.each([
  ['Theo dõi giá bán', 'Chỉ đạo ngành điện'],
  ['đóng điện trở lại', 'Chỉ đạo ngành điện'],
  ['Lập bảng kiểm đếm', 'Rà soát, tổng hợp'],
  ['Cử dân quân', 'Bố trí chỗ ở tạm'],
])('%s carries out %s, in other words', async (child, parent) => {
  const found = (await links()).find((link) => link.child?.quote.includes(child));
  expect(found?.parent?.quote).toContain(parent);
});

test('what nobody asked for is the commune’s own', async () => {
  const found = (await links()).find((link) => link.child?.quote.includes('Trung thu'));
  expect(found?.status).toBe('added');
});

import type { Random } from './random.ts';

/** What a plan is about, as it stands after "về" and "công tác". */
export const TOPICS = [
  'chuyển đổi số',
  'an toàn thực phẩm',
  'phòng cháy, chữa cháy',
  'văn hóa đọc',
  'phòng, chống ma túy',
  'an toàn giao thông',
  'bảo vệ môi trường',
  'phòng, chống đuối nước',
  'bình đẳng giới',
  'dân số và phát triển',
  'tiết kiệm điện',
  'phòng, chống dịch bệnh',
  'giảm nghèo bền vững',
  'phổ biến, giáo dục pháp luật',
] as const;

const AUDIENCES = [
  'đoàn viên, thanh niên',
  'hội viên',
  'học sinh',
  'người cao tuổi',
  'người lao động',
  'người dân vùng khó khăn',
  'hộ kinh doanh nhỏ',
];

/** Actions without unit and time: a verb first, in small letters. `#` a count, `@` the topic, `&` an audience. */
const ACTIONS = [
  'tổ chức # lớp tập huấn kỹ năng về @ cho &',
  'xây dựng chuyên mục về @ trên hệ thống truyền thanh cơ sở',
  'biên soạn, in ấn #.000 tờ gấp tuyên truyền về @',
  'rà soát, bổ sung quy chế hoạt động của các tổ công tác về @',
  'kiểm tra, đánh giá công tác @ tại cơ sở',
  'tổ chức hội nghị chuyên đề về @ cho &',
  'treo băng rôn, pa nô, khẩu hiệu về @ tại trụ sở và nơi công cộng',
  'xây dựng # mô hình điểm về @',
  'tổ chức lễ ra quân hưởng ứng phong trào về @',
  'tổ chức hội thi tìm hiểu kiến thức về @ dành cho &',
  'lập danh sách, cập nhật số liệu về @ vào phần mềm quản lý',
  'vận động Nhân dân tham gia các hoạt động về @',
  'cấp phát tài liệu hướng dẫn về @ đến từng hộ gia đình',
  'tổ chức tọa đàm, giao lưu về @ với &',
  'sửa chữa, bổ sung trang thiết bị phục vụ công tác @',
  'tuyên dương, khen thưởng các điển hình tiên tiến trong công tác @',
  'thống kê, phân loại các vụ việc liên quan đến @',
  'khảo sát nhu cầu của & về @',
  'bố trí kinh phí cho công tác @ theo phân cấp',
  'đăng tải # tin, bài về @ trên trang thông tin điện tử',
  'hướng dẫn & thực hiện các quy định về @',
  'thành lập # đội tình nguyện tham gia công tác @',
  'tổ chức # buổi nói chuyện truyền thống gắn với công tác @',
  'xử lý kịp thời các phản ánh, kiến nghị liên quan đến công tác @',
];

/** Purposes and requirements: how and what for, never who and when. */
const PURPOSES = [
  'Nâng cao nhận thức của cán bộ, công chức và Nhân dân về vai trò, ý nghĩa của công tác @.',
  'Góp phần hoàn thành các mục tiêu phát triển kinh tế - xã hội của địa phương.',
  'Tạo sự chuyển biến rõ nét về ý thức, hành động trong công tác @.',
  'Phát huy vai trò, trách nhiệm của người đứng đầu trong công tác @.',
];
const REQUIREMENTS = [
  'Các hoạt động phải thiết thực, hiệu quả, tiết kiệm, tránh phô trương, hình thức.',
  'Bảo đảm an toàn, đúng quy định của pháp luật, phù hợp với điều kiện thực tế.',
  'Nội dung, hình thức phong phú, dễ hiểu, dễ nhớ, dễ thực hiện.',
];
const OBJECTIVES = [
  '100% cơ quan, đơn vị ban hành văn bản triển khai công tác @.',
  'Ít nhất 90% hộ gia đình được tiếp cận thông tin về @.',
  'Trên 80% học sinh được trang bị kiến thức cơ bản về @.',
  'Giảm tối thiểu 5% số vụ việc vi phạm so với năm trước.',
];
const THEMES = [
  'Chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước về @.',
  'Vai trò, ý nghĩa của công tác @ đối với đời sống xã hội.',
  'Các mô hình hay, cách làm hiệu quả, gương người tốt, việc tốt trong công tác @.',
  'Những kết quả nổi bật của địa phương trong công tác @ thời gian qua.',
];

export interface Phrases {
  /** A new action; the same never twice in one plan. */
  readonly nextAction: () => string;
  readonly purposes: () => string[];
  readonly requirements: () => string[];
  readonly objectives: () => string[];
  readonly themes: () => string[];
}

export function createPhrases(random: Random, topic: string): Phrases {
  const fill = (text: string): string =>
    text
      .replace(/#(?=\.)/g, String(random.integer(2, 9)))
      .replace(/#/g, String(random.integer(2, 9)).padStart(2, '0'))
      .replace(/@/g, topic)
      .replace(/&/g, random.pick(AUDIENCES));
  let pool: string[] = [];
  const used = new Set<string>();
  const nextAction = (): string => {
    for (let tries = 0; tries < 400; tries += 1) {
      if (pool.length === 0) pool = random.shuffle(ACTIONS);
      const action = fill(pool.pop() ?? '');
      // the answer's anchor is cut from the first words: they have to differ
      const key = action.slice(0, 46);
      if (used.has(key)) continue;
      used.add(key);
      return action;
    }
    throw new Error('out of actions: ask for a smaller plan');
  };
  const some = (texts: readonly string[], low: number, high: number): string[] =>
    random.some(texts, random.integer(low, high)).map(fill);
  return {
    nextAction,
    purposes: () => some(PURPOSES, 2, 3),
    requirements: () => some(REQUIREMENTS, 1, 2),
    objectives: () => some(OBJECTIVES, 2, 3),
    themes: () => some(THEMES, 2, 4),
  };
}

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

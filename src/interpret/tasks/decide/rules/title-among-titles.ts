import { isTitleAmongTitles } from '../title-forms.ts';
import type { TaskRule } from '../task-site.ts';

/** A sentence over a list, between titles over lists, is a title with a full stop. */
export const titleAmongTitlesRule: TaskRule = {
  name: 'title-among-titles',
  source: 'plans of provinces that end their titles with a full stop',
  accepts: [
    'II. NHIỆM VỤ\n1. Đa dạng mô hình thư viện\n- Mở thư viện lưu động.\n- Lập tủ sách thôn.\n«2. Nâng cao chất lượng phục vụ bạn đọc ở cơ sở.»\n- Tập huấn thủ thư.\n- Kéo dài giờ mở cửa.\n3. Huy động nguồn lực\n- Vận động tặng sách.\n- Kêu gọi tài trợ.',
  ],
  refuses: [
    'II. NHIỆM VỤ\n«1. Phòng Kinh tế nâng cao chất lượng phục vụ bạn đọc ở tất cả các thôn trong xã.»\n- Tập huấn thủ thư.\n- Kéo dài giờ mở cửa.',
  ],
  decide: (site) => (isTitleAmongTitles(site) ? 'none' : null),
};

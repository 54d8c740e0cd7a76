import type { TaskRule } from '../task-site.ts';

/** What a letter quotes of a law is not what it asks. */
export const quotedLawRule: TaskRule = {
  name: 'quoted-law',
  source: 'docs/genre.md 4: quoted articles ask nothing (công văn góp ý, hướng dẫn áp dụng)',
  accepts: [
    'II. NHIỆM VỤ\n1. Thực hiện Điều 6 như sau:\n«“1. Người được tuyển dụng nộp hồ sơ;»\n2. Cơ quan tuyển dụng công khai kết quả.”',
  ],
  refuses: ['II. NHIỆM VỤ\n«1. Nộp hồ sơ về Phòng Nội vụ.»'],
  decide: ({ node, quoted }) => (quoted.has(node) ? 'none' : null),
};

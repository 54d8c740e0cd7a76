import type { Lineage } from '../../compare/index.ts';
import { inVietnamese, type Say } from '../say.ts';

const PARTS = { number: 'số', date: 'ngày' } as const;

/** What the child's bases say of its parent, in a sentence. */
export function describeLineage({ cites, problems, unchecked }: Lineage, say: Say = inVietnamese): string {
  if (!cites) return say('Không thấy viện dẫn kế hoạch cấp trên trong căn cứ.');
  const open =
    unchecked.length > 0
      ? say('Có viện dẫn; không kiểm được {parts} vì văn bản để trống.', {
          parts: unchecked.map((part) => say(PARTS[part])).join(', '),
        })
      : '';
  if (problems.length > 0) return [...problems.map(({ message }) => message), open].join(' ').trim();
  return open === '' ? say('Viện dẫn đúng kế hoạch cấp trên.') : open;
}

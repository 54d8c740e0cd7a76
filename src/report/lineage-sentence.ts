import type { Lineage } from '../compare/index.ts';

const PARTS = { number: 'số', date: 'ngày' } as const;

/** What the child's bases say of its parent, in a sentence. */
export function describeLineage({ cites, problems, unchecked }: Lineage): string {
  if (!cites) return 'Không thấy viện dẫn kế hoạch cấp trên trong căn cứ.';
  const open =
    unchecked.length > 0
      ? `Có viện dẫn; không kiểm được ${unchecked.map((part) => PARTS[part]).join(', ')} vì văn bản để trống.`
      : '';
  if (problems.length > 0) return [...problems.map(({ message }) => message), open].join(' ').trim();
  return open === '' ? 'Viện dẫn đúng kế hoạch cấp trên.' : open;
}

import { contentOf, walkOutline, type OutlineNode } from '../../../outline/outline-node.ts';
import { findQuotes } from '../../../outline/quotes.ts';

const FORM = /^(?:ĐƠN (?:XIN|ĐỀ NGHỊ|ĐĂNG KÝ)|(?:GIẤY|PHIẾU|BẢN) (?:ĐỀ NGHỊ|ĐĂNG KÝ|CAM KẾT|CAM ĐOAN))(?!\p{L})/u;

/** Nodes of a passage of law that a letter quotes, or of a form to be filled in behind the paper: not what it asks. */
export function findQuoted(roots: readonly OutlineNode[]): ReadonlySet<OutlineNode> {
  const nodes = walkOutline(roots);
  const places = findQuotes(nodes.map((node) => node.block));
  let isInside = false;
  const quoted = nodes.filter((_, at) => {
    const place = places.get(at);
    const isQuoted = isInside || place === 'opens';
    isInside = isQuoted && place !== 'closes';
    return isQuoted;
  });
  return new Set([...quoted, ...walkOutline(formIn(roots))]);
}

/** "ĐƠN XIN THAM GIA": from its title to the next section. */
function formIn(roots: readonly OutlineNode[]): readonly OutlineNode[] {
  const from = roots.findIndex((root) => root.kind === 'paragraph' && FORM.test(contentOf(root)));
  const after = roots.findIndex(({ kind }, at) => at > from && kind === 'section');
  return from < 0 ? [] : roots.slice(from, after < 0 ? roots.length : after);
}

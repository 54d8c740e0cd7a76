import { endsIn } from '../../document/trim.ts';
import { OPENER } from '../../outline/zones/body-start.ts';
import { contentOf, type OutlineNode } from '../../outline/outline-node.ts';
import { findAskedIn } from '../leads/lead-in.ts';

/** "Căn cứ Luật …", "Thực hiện Kế hoạch số …" */
export function opensWithBasis(content: string): boolean {
  return OPENER.test(content);
}

/** "Thực hiện Kế hoạch số …, Sở Nội vụ đề nghị UBND các xã rà soát …": a letter of one paragraph; one over a list ends in a colon, one of several bases in a semicolon. */
export function asksAtOnce(node: OutlineNode): boolean {
  if (node.children.length > 0 || endsIn(contentOf(node), ':;')) return false;
  const asked = whoIsAsked(node);
  return asked !== undefined && !ASKED_BEFORE.test(node.block.text.slice(Math.max(0, asked - LONGEST_ASKING), asked));
}

const LONGEST_ASKING = 160;
/** "…, Bộ Nội vụ đã có Văn bản số … đề nghị các bộ báo cáo …": what an earlier letter asked is what this one rests on. */
const ASKED_BEFORE =
  /\sđã (?:có|ban hành|gửi) (?:Công văn|Văn bản|Công điện|Thông báo)(?!\p{L})[^.;,]{0,100}\s(?:đề nghị|yêu cầu|giao)\s$/iu;

function whoIsAsked(node: OutlineNode): number | undefined {
  return findAskedIn(node.block.reading, node.content)?.units[0]?.start;
}

/** Up to where in its block a node tells what it rests on; 0 where it does not. */
export function basisEndOf(node: OutlineNode): number {
  if (node.role === 'basis') return Infinity;
  const isOpening = node.parent === null && node.form === 'paragraph' && opensWithBasis(contentOf(node));
  return isOpening ? (whoIsAsked(node) ?? 0) : 0;
}

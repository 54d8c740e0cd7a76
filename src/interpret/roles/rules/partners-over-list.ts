import { readPartnersAlone } from '../../leads/partners-alone.ts';
import type { RoleRule } from '../role-site.ts';

/** A lead-in that only names partners holds the tasks of the list below it. */
export const partnersOverListRule: RoleRule = {
  name: 'partners-over-list',
  source:
    'docs/genre.md 3.1: text between a heading and its first item is a lead-in ("a) Chủ trì, phối hợp với các sở, ngành:")',
  accepts: [
    'III. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n«a) Chủ trì, phối hợp với các sở, ngành:»\n- Khám cho học sinh.\n- Báo cáo kết quả.',
  ],
  refuses: ['III. TỔ CHỨC THỰC HIỆN\n«1. Phối hợp với các sở, ngành khám cho học sinh.»'],
  decide: ({ node, content, inherited }) =>
    inherited === 'implementation' && content.trimEnd().endsWith(':') && readPartnersAlone(node) !== null
      ? 'implementation'
      : null,
};

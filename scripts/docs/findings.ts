/** The list of findings that a comparison or an audit can make, from their labels and from what is said of each here. */
import { FINDING_CODES, labelFinding, SEVERITY_LABELS } from '../../src/report/comparison/compare-labels.ts';
import { ENGLISH } from '../../src/report/english/index.ts';

interface Told {
  readonly severity: 'error' | 'warning' | 'info';
  readonly vi: string;
  readonly en: string;
  readonly example: string;
}

/** Each code with how grave it is, what it means, and an example with invented names. */
export const FINDINGS: Readonly<Record<string, Told>> = {
  'lineage/same-plan': {
    severity: 'error',
    vi: 'hai tệp là một văn bản',
    en: 'both files are one document',
    example: 'một tệp đưa vào hai lần',
  },
  'lineage/swapped': {
    severity: 'error',
    vi: 'cấp trên và cấp dưới có thể bị đảo',
    en: 'the two plans may stand the wrong way round',
    example: 'kế hoạch xã Vân Khê đưa vào trước kế hoạch tỉnh Lam Giang',
  },
  'lineage/other-province': {
    severity: 'warning',
    vi: 'hai kế hoạch của hai tỉnh',
    en: 'plans of two provinces',
    example: 'tỉnh Lam Giang, xã của tỉnh khác',
  },
  'lineage/unrelated': {
    severity: 'warning',
    vi: 'hai kế hoạch nói hai việc khác nhau',
    en: 'the plans are about different matters',
    example: 'chuyển đổi số, phòng chống lụt bão',
  },
  'lineage/not-above': {
    severity: 'warning',
    vi: 'văn bản thứ nhất không phải của cấp trên',
    en: 'the first issuer stands no higher',
    example: 'Sở Tư pháp, xã của tỉnh khác',
  },
  'lineage/not-cited': {
    severity: 'warning',
    vi: 'phần căn cứ không viện dẫn cấp trên',
    en: 'the plan above is not among the bases',
    example: 'căn cứ chỉ có luật',
  },
  'lineage/number-differs': {
    severity: 'error',
    vi: 'viện dẫn sai số',
    en: 'a wrong number is cited',
    example: 'số 158 viết thành 185',
  },
  'lineage/date-differs': {
    severity: 'error',
    vi: 'viện dẫn sai ngày',
    en: 'a wrong day is cited',
    example: '20/8 viết thành 28/8',
  },
  'lineage/issuer-differs': {
    severity: 'warning',
    vi: 'viện dẫn sai cơ quan ban hành',
    en: 'a wrong issuer is cited',
    example: 'UBND tỉnh viết thành Sở',
  },
  'lineage/citation-differs': {
    severity: 'warning',
    vi: 'một văn bản khác được viện dẫn với số hoặc ngày khác cấp trên',
    en: 'another paper is cited with another number or day than the level above gives it',
    example: '“Quyết định số 1850/QĐ-TTg” viết thành “1580/QĐ-TTg”',
  },
  'lineage/child-older': {
    severity: 'error',
    vi: 'ký trước kế hoạch cấp trên',
    en: 'signed before the plan above',
    example: 'xã ký 01/8, tỉnh ký 20/8',
  },
  'gap/task-missing': {
    severity: 'warning',
    vi: 'nhiệm vụ giao cấp này mà kế hoạch không có',
    en: 'a task given to this level that the plan does not take up',
    example: '“Lắp đồng hồ nước …”: không thấy',
  },
  'gap/theme-missing': {
    severity: 'warning',
    vi: 'bỏ một nội dung tuyên truyền',
    en: 'a theme is left out',
    example: '“Những thành tựu nổi bật …”',
  },
  'gap/help-missing': {
    severity: 'info',
    vi: 'chưa nhắc phần phối hợp',
    en: 'a part in others’ tasks is not mentioned',
    example: '“Sở … chủ trì, phối hợp UBND các xã …”',
  },
  'gap/general-missing': {
    severity: 'info',
    vi: 'chưa nhắc tới những việc chung mà cấp trên không giao cho ai',
    en: 'tasks that name nobody, in a plan that names the child’s level elsewhere, are not mentioned',
    example: '“Phát triển hạ tầng số nhanh, đồng bộ …”',
  },
  'gap/themes-missing': {
    severity: 'info',
    vi: 'không nêu nội dung tuyên truyền nào',
    en: 'no theme is taken up',
    example: 'cấp trên có 8 nội dung',
  },
  'gap/time-dropped': {
    severity: 'info',
    vi: 'cấp trên có thời hạn, cấp dưới không',
    en: 'a deadline above, none below',
    example: '“trước ngày 30/9” → không nêu',
  },
  'gap/unit-dropped': {
    severity: 'info',
    vi: 'cấp trên giao đơn vị, cấp dưới không',
    en: 'a unit above, none below',
    example: 'Sở Y tế → không giao',
  },
  'conflict/plan-late': {
    severity: 'warning',
    vi: 'kế hoạch ký sau hạn lập kế hoạch',
    en: 'the plan was signed after the day asked for',
    example: 'hạn 31/8, ký 05/9',
  },
  'conflict/plan-time-late': {
    severity: 'warning',
    vi: 'thời gian chung dài hơn cấp trên',
    en: 'the whole plan lasts longer than the one above',
    example: 'hết năm 2025 → 31/3/2026',
  },
  'conflict/less-often': {
    severity: 'warning',
    vi: 'làm thưa hơn cấp trên yêu cầu',
    en: 'done less often than asked',
    example: '“hằng tuần” → “mỗi tháng một lần”',
  },
  'conflict/late': {
    severity: 'error',
    vi: 'xong sau hạn, hoặc lâu hơn cấp trên cho phép',
    en: 'later, or slower, than the level above allows',
    example: '30/9 → 15/10; “24 giờ” → “72 giờ”',
  },
  'conflict/units-swapped': {
    severity: 'error',
    vi: 'đổi vai chủ trì và phối hợp',
    en: 'lead and helper exchanged',
    example: 'Sở A chủ trì → Sở A phối hợp',
  },
  'conflict/target-lower': { severity: 'warning', vi: 'chỉ tiêu thấp hơn', en: 'a lower target', example: '30% → 20%' },
  'conflict/target-late': {
    severity: 'warning',
    vi: 'mốc của chỉ tiêu muộn hơn',
    en: 'a target is to be reached in a later year',
    example: '“hết năm 2030 đạt 90%” → “hết năm 2031”',
  },
  'copy/level-left': {
    severity: 'warning',
    vi: 'còn phạm vi của cấp trên',
    en: 'the area of the level above is left in',
    example: '“trên địa bàn tỉnh” trong kế hoạch xã',
  },
  'copy/issuer-left': {
    severity: 'warning',
    vi: 'cơ quan cấp trên còn đứng ra yêu cầu',
    en: 'the body above is still the one that asks',
    example: '“UBND tỉnh yêu cầu …” trong kế hoạch xã',
  },
  'copy/body-left': {
    severity: 'warning',
    vi: 'cơ quan cấp trên còn trong việc của cấp mình',
    en: 'a body of the level above in a task of one’s own',
    example: '“Tham mưu UBND tỉnh …” trong kế hoạch xã',
  },
  'copy/ended-body': {
    severity: 'warning',
    vi: 'cơ quan không còn khi ký',
    en: 'a body that had ended when the plan was signed',
    example: '“Sở Tài nguyên và Môi trường” năm 2026',
  },
  'copy/place-left': {
    severity: 'warning',
    vi: 'còn tên nơi khác',
    en: 'the name of another place',
    example: '“UBND phường Tân An” trong kế hoạch phường khác',
  },
  'copy/year-left': {
    severity: 'warning',
    vi: 'ngày, năm đã qua khi ký',
    en: 'a day or year that had passed when signed',
    example: '“31/10/2024” trong kế hoạch ký 12/2024',
  },
  'copy/mostly-verbatim': {
    severity: 'warning',
    vi: 'chép gần như nguyên văn',
    en: 'copied almost word by word',
    example: '7/8 nhiệm vụ nguyên lời',
  },
  'recipients/not-informed': {
    severity: 'info',
    vi: 'đơn vị có việc không có trong Nơi nhận',
    en: 'a unit with work is no recipient',
    example: 'Công an xã',
  },
  'recipients/helpers-not-informed': {
    severity: 'info',
    vi: 'đơn vị phối hợp không có trong Nơi nhận',
    en: 'units that help are no recipients',
    example: 'Trạm Y tế xã',
  },
  'recipients/order-not-met': {
    severity: 'info',
    vi: 'nơi cấp trên yêu cầu gửi kế hoạch không có trong Nơi nhận',
    en: 'whom the level above wants the plan sent to is no recipient',
    example: '“gửi kế hoạch về Công an tỉnh”',
  },
};

export function writeFindings(): string {
  const rows = FINDING_CODES.map((code) => {
    const { severity = 'info', vi = '', en = '', example = '' } = FINDINGS[code] ?? {};
    return `| \`${code}\` | ${labelFinding(code)}: ${vi} | ${ENGLISH.get(labelFinding(code)) ?? ''}: ${en} | ${SEVERITY_LABELS[severity]} (\`${severity}\`) | ${example} |`;
  });
  return [
    '---\ntitle: Phát hiện khi đối chiếu\n---',
    '# Phát hiện khi đối chiếu / Findings of a comparison',
    'Viết bằng / written by `node scripts/run-ts.mjs scripts/write-columns.ts`. Mã giữ nguyên qua các phiên bản / codes stay as they are.',
    [
      '| Mã / code | Nghĩa | Meaning | Mức / severity | Ví dụ / example |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    '',
  ].join('\n\n');
}

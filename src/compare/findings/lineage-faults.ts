import type { Finder, FindingDraft } from './index.ts';

/** What makes the comparison doubtful, a citation that does not agree with the parent's header, no citation at all. */
export const findLineageFaults: Finder = ({ lineage, warnings, parent }, _above, { record }) => {
  const faults = [...warnings, ...lineage.problems].map(({ code, severity, message, span }): FindingDraft => {
    const quote = span === null ? '' : record.text.slice(span.start, span.end);
    return {
      code,
      severity,
      message,
      parent: null,
      child: span === null ? null : { task: '', quote, span },
      key: code,
    };
  });
  // two papers that have nothing to do with each other: that it is not cited goes without saying
  if (lineage.cites || warnings.length > 0) return faults;
  // "/KH-UBND" with a blank before it names nothing
  const number = parent.number !== null && /^\p{N}/u.test(parent.number) ? parent.number : null;
  const name = [number, parent.issuer].filter((part) => part !== null).join(' của ') || parent.source;
  return [
    ...faults,
    {
      code: 'lineage/not-cited',
      severity: 'warning',
      message: `Không viện dẫn kế hoạch cấp trên (${name}) trong căn cứ.`,
      parent: null,
      child: null,
      key: '',
    },
  ];
};

import type { Finder } from './index.ts';

/** A citation that does not agree with the parent's header, a child older than its parent, no citation at all. */
export const findLineageFaults: Finder = ({ lineage, parent }) => {
  const faults = lineage.problems.map(({ code, severity, message }) => ({
    code,
    severity,
    message,
    parent: null,
    child: null,
    key: code,
  }));
  if (lineage.cites) return faults;
  const name = [parent.number, parent.issuer].filter((part) => part !== null).join(' của ') || parent.source;
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

// docling's JSON (`docling --to json`, DoclingDocument) in the benchmark's form: an outline; tasks are no part of what it tells.
/** @param document the parsed JSON @param file name of the document it was made from */
export function fromDocling(document, file) {
  const texts = (document.texts ?? []).filter(
    ({ label }) => !['page_header', 'page_footer', 'caption', 'footnote'].includes(label),
  );
  let level = 0;
  const outline = texts.map((entry) => {
    if (entry.label === 'section_header' || entry.label === 'title') level = entry.level ?? 1;
    const isHeading = entry.label === 'section_header' || entry.label === 'title';
    const [, marker = entry.marker || null, starts = entry.text] =
      /^\s*([IVX]+[.)-]|\d+(?:\.\d+)*[.)]?|[a-zđ]\)|[-+•–])\s+(\S.*)$/su.exec(entry.text) ?? [];
    return { depth: isHeading ? level : level + 1, marker, starts, role: null };
  });
  return { file, outline, tasks: [], references: [], recipients: [], header: {}, signature: {} };
}

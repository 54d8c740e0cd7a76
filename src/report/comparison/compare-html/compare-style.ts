export const COMPARE_STYLE = `
.link { display: grid; grid-template-columns: 150px 1fr 1fr; gap: 0 14px; border-bottom: 1px solid var(--line); padding: 10px 0; break-inside: avoid; }
.link:target { background: var(--band); } .side p { margin: 0; overflow-wrap: anywhere; } .none { color: var(--soft); font-style: italic; }
.changes { grid-column: 2 / 4; margin: 6px 0 0; padding: 0; list-style: none; font-size: 14px; } .evidence { grid-column: 2 / 4; font-size: 12px; color: var(--soft); }
.jump { font-size: 12px; } .head { position: sticky; top: 46px; z-index: 2; background: var(--band); font-weight: 600; }
.texts { display: grid; grid-template-columns: 1fr 1fr; gap: 14px; } .text { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: 8px; padding: 10px 14px; max-height: 80vh; overflow: auto; font-family: "Times New Roman", serif; }
.text { position: relative; } .text span { cursor: pointer; box-shadow: -6px 0 0 -3px var(--line); border-left: 3px solid var(--other); padding-left: 4px; margin-left: -7px; } .text span.verbatim { border-color: var(--verbatim); color: inherit; } .text span.adapted { border-color: var(--adapted); color: inherit; } .text span.missing { border-color: var(--missing); color: inherit; } .text span.added { border-color: var(--added); color: inherit; } .text span.not-addressed { color: inherit; } .text span.now { background: #fff1b8; } .link.found { background: var(--band); outline: 2px solid var(--accent); } .text span:target { background: #fff1b8; }
@media (max-width: 800px) { .link, .texts { grid-template-columns: 1fr; } .changes, .evidence { grid-column: 1; } }
@media print { .text { max-height: none; overflow: visible; } .head { position: static; } .link { grid-template-columns: 90px 1fr 1fr; } }
`;

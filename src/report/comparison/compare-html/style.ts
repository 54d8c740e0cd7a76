/** Colours have at least 4.5:1 against their ground; statuses differ by sign and word too, not by colour alone. */
export const BASE_STYLE = `
:root { --ink: #1b1f24; --soft: #59636e; --line: #d1d9e0; --ground: #ffffff; --band: #f6f8fa; --accent: #0b57a4;
  --verbatim: #116329; --adapted: #0b57a4; --missing: #a40e26; --added: #6639ba; --other: #59636e; --conflict: #953800; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--ground); font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header, main, footer { max-width: 1500px; margin: 0 auto; padding: 0 20px; }
h1 { font-size: 22px; margin: 20px 0 8px; } h2 { font-size: 18px; margin: 28px 0 8px; } h3 { font-size: 15px; margin: 16px 0 4px; }
a { color: var(--accent); } button, select, input { font: inherit; padding: 3px 8px; border: 1px solid var(--line); border-radius: 6px; background: var(--ground); color: var(--ink); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.plans { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; } .plan { border: 1px solid var(--line); border-radius: 8px; padding: 8px 12px; }
.plan b { display: block; } .soft { color: var(--soft); }
.figures { display: flex; flex-wrap: wrap; gap: 8px; margin: 12px 0; padding: 0; list-style: none; } .figures li { border: 1px solid var(--line); border-radius: 8px; padding: 4px 12px; background: var(--band); }
.figures b { font-size: 20px; margin-right: 4px; }
.filters { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: 6px 14px; align-items: center; padding: 8px 0; background: var(--ground); border-bottom: 1px solid var(--line); }
.status { display: inline-block; padding: 0 8px; border-radius: 10px; border: 1px solid currentColor; font-size: 13px; white-space: nowrap; }
.verbatim { color: var(--verbatim); } .adapted { color: var(--adapted); } .missing { color: var(--missing); } .added { color: var(--added); } .not-addressed { color: var(--other); } .conflict { color: var(--conflict); }
mark { background: #fff1b8; color: inherit; padding: 0 1px; border-radius: 2px; } .gone mark { background: #ffd8d3; text-decoration: line-through; text-decoration-color: #a40e2688; }
.findings { padding-left: 0; list-style: none; } .findings li { border-left: 4px solid var(--line); padding: 2px 10px; margin: 4px 0; } .findings .error { border-color: var(--missing); } .findings .warning { border-color: var(--conflict); }
button { cursor: pointer; } .waive { font-size: 12px; padding: 0 6px; } .accepted { opacity: .55; } .advice { color: var(--soft); } .new { background: var(--conflict); color: #fff; border-radius: 6px; padding: 0 6px; font-size: 12px; }
.alarm { border: 2px solid var(--missing); border-radius: 8px; padding: 8px 12px; color: var(--missing); font-weight: 600; } .findings form { margin-top: 4px; }
code { font-size: 12px; color: var(--soft); }
[hidden] { display: none !important; }
@media (max-width: 800px) { .plans { grid-template-columns: 1fr; } }
@media print { .filters, .jump, button, code { display: none !important; } .findings li, .plan { break-inside: avoid; } @page { size: A4; margin: 12mm; } body { font-size: 11px; } header, main { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } }
`;

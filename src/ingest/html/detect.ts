/** Elements that pages and pasted fragments are made of; "<tên đơn vị>" and "<email@x>" are none. */
const ELEMENTS = new Set(
  (
    '!doctype a abbr address article aside b base basefont big blockquote body br button caption center cite code col colgroup dd del ' +
    'details dfn dir div dl dt em fieldset figcaption figure font footer form frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img ' +
    'input ins kbd label li link main map mark menu meta nav noscript o:p object ol p picture pre q s script section small span strike ' +
    'strong style sub summary sup svg table tbody td textarea tfoot th thead title tr tt u ul xml'
  ).split(' '),
);
/** Elements that Markdown leaves to HTML, too: a text may begin with them and be Markdown all the same. */
const OF_MARKDOWN_TOO = new Set(
  'a abbr b big br center del em font i img ins kbd mark q s small span strike strong sub sup tt u'.split(' '),
);
const TAG = /<\/?(![a-z]{1,10}|[a-z][a-z\d:]{0,11})(?=[\s/>])/iy;
const LINE_TAG = /<\/?([a-z][a-z\d:]{0,11})(?=[\s/>])/gi;
const MARKDOWN_LINE = /^ {0,3}(?:#{1,6}[ \t]|\|.{0,400}\||```)|\*\*[^*\n]{1,200}\*\*/m;
const MHT_START = /^(?:[^\s:]{1,40}:[^\n]{0,200}\r?\n(?:[ \t][^\n]{0,200}\r?\n){0,4}){0,12}MIME-Version:/i;
const WORD_PAGE = 'xmlns:w="urn:schemas-microsoft-com:office:word"';
const HTML_NAME = /\.(?:html?|xhtml|mht|mhtml)$/i;
const MARKDOWN_NAME = /\.(?:md|markdown|mdown)$/i;
/** Lines looked at where a text begins without a tag. */
const PROBE_LINES = 400;

/**
 * Whether a text is HTML: it begins with an element, behind declarations and comments of any length; or it is named so and holds one;
 * or at least half of its lines hold tags ("…<br>"), which no plan in plain text or Markdown does.
 */
export function looksLikeHtml(sample: string, name: string): boolean {
  if (MHT_START.test(sample.slice(0, 4_096)) || sample.slice(0, 4_096).includes(WORD_PAGE)) return true;
  // most texts have no sign of an element, and need no look at their lines
  if (!sample.includes('<')) return false;
  const start = skipPrologue(sample);
  const first = readTagAt(sample, start);
  const isMarkdown = MARKDOWN_NAME.test(name) || MARKDOWN_LINE.test(sample.slice(start, start + 65_536));
  if (first !== null && !(isMarkdown && OF_MARKDOWN_TOO.has(first))) return true;
  if (MARKDOWN_NAME.test(name)) return false;
  if (HTML_NAME.test(name)) return findTag(sample, start);
  return !isMarkdown && isMarkedUp(sample.slice(start));
}

/** Behind blanks, a byte order mark, "<?xml …?>", comments and Word's "<![if …]>". */
function skipPrologue(sample: string): number {
  let at = 0;
  for (;;) {
    while (at < sample.length && /[\s\u00EF\u00BB\u00BF]/.test(sample[at] ?? '')) at += 1;
    const end = sample.startsWith('<!--', at)
      ? '-->'
      : sample.startsWith('<?', at) || sample.startsWith('<![', at)
        ? '>'
        : null;
    if (end === null) return at;
    const found = sample.indexOf(end, at + 2);
    if (found < 0) return at;
    at = found + end.length;
  }
}

function readTagAt(sample: string, at: number): string | null {
  TAG.lastIndex = at;
  const name = TAG.exec(sample)?.[1]?.toLowerCase();
  return name !== undefined && ELEMENTS.has(name) ? name : null;
}

function findTag(sample: string, from: number): boolean {
  for (let at = sample.indexOf('<', from); at >= 0; at = sample.indexOf('<', at + 1))
    if (readTagAt(sample, at) !== null) return true;
  return false;
}

function isMarkedUp(sample: string): boolean {
  const lines = sample.split('\n', PROBE_LINES).filter((line) => line.trim() !== '');
  let marked = 0;
  let tags = 0;
  for (const line of lines) {
    const own = Array.from(line.slice(0, 8_192).matchAll(LINE_TAG), ([, name]) => (name ?? '').toLowerCase());
    const known = own.filter((name) => ELEMENTS.has(name)).length;
    tags += known;
    if (known > 0) marked += 1;
  }
  return tags >= 3 && marked * 2 >= lines.length;
}

/**
 * The same text, of the same length, with HTML comments and block-quote marks turned into blanks:
 * what the line scan must not see, without moving an offset.
 */
export function blankOutMarkup(text: string): string {
  return blankOutQuotes(blankOutComments(text));
}

function blankOutComments(text: string): string {
  let at = text.indexOf('<!--');
  if (at < 0) return text;
  let clean = '';
  let copied = 0;
  while (at >= 0) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0) break;
    clean += text.slice(copied, at) + text.slice(at, close + 3).replace(/[^\r\n]/g, ' ');
    copied = close + 3;
    at = text.indexOf('<!--', copied);
  }
  return clean + text.slice(copied);
}

/** "> words" is a quotation; "> 90%" is a number that a line break put there. */
function blankOutQuotes(text: string): string {
  return text.replace(/^[ \t]{0,3}>[> \t]{0,8}(?=[^\s>\d])/gm, (mark) => ' '.repeat(mark.length));
}

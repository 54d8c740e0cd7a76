import { foldFirstWord, foldPhrase } from '../../document/fold.ts';
import { SITE_BANNERS, SITE_TRAILER_FACTS, SITE_TRAILERS } from '../../lexicon/headings/site-banners.ts';
import type { Line } from '../line.ts';
import { isNationalTitle } from '../national-title.ts';

const bannerKeys = SITE_BANNERS.map(foldPhrase);
const trailerKeys = new Set(SITE_TRAILERS.map(foldPhrase));
/** First words of both: a line that begins otherwise need not be folded. */
const openings = new Set([...bannerKeys, ...trailerKeys].map((key) => key.split(' ')[0] ?? ''));
const factKeys = SITE_TRAILER_FACTS.map(foldPhrase);
/** A document's own header begins within this many lines of a page. */
const HEADER_REACH = 120;
/** Facts of other documents follow a trailer's title within this many lines. */
const FACTS_REACH = 12;

/** What a publisher's page has before and behind the document, marked as furniture in place. */
export function markSiteBanners(lines: Line[]): void {
  const title = lines.findIndex(
    (line, index) => index < HEADER_REACH && line.cell === undefined && isNationalTitle(line.text),
  );
  if (title >= 0) markBefore(lines, title);
  else if (!markFacts(lines)) return;
  const trailer = findPageTitle(lines, findTrailer(lines, title));
  for (let index = trailer; index < lines.length; index += 1) markBanner(lines, index);
}

/** Lines before the document's own header; only where one of them is surely a site's. */
function markBefore(lines: Line[], title: number): void {
  const last = lines.findLastIndex((line, index) => index < title && isBanner(line));
  for (let index = 0; index < title; index += 1) {
    // the table of facts goes on to its end
    if (index > last && lines[index]?.cell === undefined) break;
    markBanner(lines, index);
  }
}

/** The table of facts that a page opens with, where its copy left the letterhead out; false where there is none. */
function markFacts(lines: Line[]): boolean {
  const table = lines.slice(0, FACTS_REACH).find(isBanner)?.cell?.table;
  if (table === undefined) return false;
  for (const [index, { cell }] of lines.entries()) if (cell?.table === table) markBanner(lines, index);
  return true;
}

/** "Văn bản liên quan" over "Ban hành: …", "Hiệu lực: …", "Tình trạng: …" and all that follows; `lines.length` where there is none. */
function findTrailer(lines: readonly Line[], from: number): number {
  const at = lines.findIndex((line, index) => {
    if (index <= from || line.text.length > 60 || !trailerKeys.has(keyOf(line, 60))) return false;
    const near = lines.slice(index + 1, index + 1 + FACTS_REACH).map(({ text }) => foldPhrase(text.slice(0, 80)));
    return new Set(factKeys.filter((fact) => near.some((key) => key.startsWith(fact)))).size >= 2;
  });
  return at < 0 ? lines.length : at;
}

/** "Quyết định 3574/QĐ-BYT năm 2025 công bố …": how a site calls the page, without "số", which a document never leaves out there. */
const PAGE_TITLE = /^\p{Lu}[\p{L}\s]{3,30}(?<!\ssố)\s\d{1,5}[/-][\p{L}\d/&.-]{2,30}\s(?:năm|ngày)\s\d[^;]{20,600}$/u;
const PAGE_TITLE_REACH = 4;

/** The page's title and its other banners stand again right before the trailer. */
function findPageTitle(lines: readonly Line[], trailer: number): number {
  if (trailer >= lines.length) return trailer;
  let first = trailer;
  for (let index = trailer - 1; index >= 0 && index >= trailer - PAGE_TITLE_REACH; index -= 1) {
    const line = lines[index];
    if (!line || !(isBanner(line) || PAGE_TITLE.test(line.text))) break;
    first = index;
  }
  return first;
}

function keyOf({ text }: Line, most: number): string {
  return openings.has(foldFirstWord(text)) ? foldPhrase(text.slice(0, most)) : '';
}

function isBanner(line: Line): boolean {
  const key = keyOf(line, 200);
  return bannerKeys.some((banner) => key.startsWith(banner));
}

function markBanner(lines: Line[], index: number): void {
  const line = lines[index];
  if (line?.layer === 'body') lines[index] = { ...line, layer: 'furniture', furniture: 'banner', cell: undefined };
}

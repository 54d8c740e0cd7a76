import type { RecognitionEngine, ReadWord } from './engine/engine.ts';
import { findBlackSeals } from './layout/black-seals.ts';
import { eraseBoxes, eraseLines, findInkedCells, readCells } from './layout/cells.ts';
import { lookForMissed } from './layout/coverage.ts';
import { markCovered, readIncomingStamp } from './layout/incoming.ts';
import { findRulings } from './layout/ruling.ts';
import { lookUnderSeals } from './layout/sealed.ts';
import { eraseRulings, findSpots, isLetterSized } from './layout/spots.ts';
import { isGibberish, judgeReading } from './judge-reading.ts';
import type { ColorPicture } from './picture/picture.ts';
import { preparePicture } from './picture/prepare.ts';
import type { PreparedPicture } from './picture/prepare.ts';
import { turnPicture } from './picture/resample.ts';
import type { RecognizedPage } from './recognized-page.ts';

/** Reads one page's picture, drawn at 200 dpi: picture, ruling lines, cells, the rest of the page, what was missed. */
export async function readPagePicture(picture: ColorPicture, engine: RecognitionEngine): Promise<RecognizedPage> {
  const prepared = preparePicture(picture);
  const page = await readPrepared(prepared, picture, engine);
  const quality = judgeReading(page.words);
  if (!isGibberish(quality) || page.words.length < FEW_WORDS) return page;
  // upside down, most likely
  const turned = await readPrepared(turnOver(prepared), picture, engine);
  return judgeReading(turned.words).share > quality.share + 0.1 ? turned : page;
}

/** So little gibberish is a blank page's dust. */
const FEW_WORDS = 8;

function turnOver({ grey, ink, turn, ...rest }: PreparedPicture): PreparedPicture {
  return { ...rest, grey: turnPicture(grey, 180), ink: turnPicture(ink, 180), turn: turn + 180 };
}

async function readPrepared(
  { grey, ink, turn, skew, seals: red }: PreparedPicture,
  picture: ColorPicture,
  engine: RecognitionEngine,
): Promise<RecognizedPage> {
  const rulings = findRulings(ink);
  const toPage = (words: readonly ReadWord[], missed: number, stamped: readonly ReadWord[] = []): RecognizedPage => ({
    width: grey.width,
    height: grey.height,
    drawn: { width: picture.width, height: picture.height },
    words,
    stamped,
    rulings,
    turn,
    skew,
    missed,
    unread: 0,
    engine: engine.name,
  });
  const all = findSpots(eraseRulings(ink, rulings));
  if (!all.some(isLetterSized)) return toPage([], 0);
  const level = rulings.length > 0 ? eraseLines(grey, rulings) : grey;
  const stamp = await readIncomingStamp(level, rulings, engine);
  const ruled = stamp ? rulings.filter((line) => !isInBox(line, stamp.box)) : rulings;
  const spots = stamp ? all.filter((spot) => !isInBox(spot, stamp.box)) : all;
  const cells = findInkedCells(ruled, spots.filter(isLetterSized));
  const clean = stamp ? eraseBoxes(level, [stamp.box]) : cells.length > 0 ? level : grey;
  const [body = []] = await engine.recognize([eraseBoxes(clean, cells)], 'page');
  const inCells = cells.length > 0 ? await readCells(clean, cells, engine) : [];
  const words: ReadWord[] = [...body, ...inCells];
  const missed = lookForMissed(clean, spots, words);
  const sealed = lookUnderSeals(clean, ink, [...red, ...findBlackSeals(ink, spots)], words);
  const pictures = [...missed.pictures, ...sealed.pictures];
  const read = pictures.length > 0 ? await engine.recognize(pictures, 'line') : [];
  const second = missed.settle(read);
  const seen = stamp ? markCovered(second.words, stamp.box) : second.words;
  const signed = sealed.settle(read.slice(missed.pictures.length), seen);
  const unread = signed.unread + seen.length - second.words.length;
  return { ...toPage(signed.words, second.missed, stamp?.words), rulings: ruled, unread };
}

/** By its middle. */
function isInBox(part: Region, box: Region): boolean {
  const x = (part.x0 + part.x1) / 2;
  const y = (part.y0 + part.y1) / 2;
  return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}

interface Region {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

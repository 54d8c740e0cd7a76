import type { RecognitionEngine, ReadWord } from './engine/engine.ts';
import { eraseBoxes, eraseLines, findInkedCells, readCells } from './layout/cells.ts';
import { readMissed } from './layout/coverage.ts';
import { findRulings } from './layout/ruling.ts';
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
  { grey, ink, turn, skew }: PreparedPicture,
  picture: ColorPicture,
  engine: RecognitionEngine,
): Promise<RecognizedPage> {
  const rulings = findRulings(ink);
  const toPage = (words: readonly ReadWord[], missed: number): RecognizedPage => ({
    width: grey.width,
    height: grey.height,
    drawn: { width: picture.width, height: picture.height },
    words,
    rulings,
    turn,
    skew,
    missed,
    engine: engine.name,
  });
  const spots = findSpots(eraseRulings(ink, rulings));
  const letters = spots.filter(isLetterSized);
  if (letters.length === 0) return toPage([], 0);
  const cells = findInkedCells(rulings, letters);
  const clean = rulings.length > 0 && cells.length > 0 ? eraseLines(grey, rulings) : grey;
  const [body = []] = await engine.recognize([eraseBoxes(clean, cells)], 'page');
  const inCells = cells.length > 0 ? await readCells(clean, cells, engine) : [];
  const words: ReadWord[] = [...body, ...inCells];
  const second = await readMissed(clean, spots, words, engine);
  return toPage(second.words, second.missed);
}

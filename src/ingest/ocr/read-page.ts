import type { RecognitionEngine, ReadWord } from './engine/engine.ts';
import { eraseBoxes, eraseLines, findInkedCells, readCells } from './layout/cells.ts';
import { readMissed } from './layout/coverage.ts';
import { findRulings } from './layout/ruling.ts';
import { eraseRulings, findSpots, isLetterSized } from './layout/spots.ts';
import type { ColorPicture } from './picture/picture.ts';
import { preparePicture } from './picture/prepare.ts';
import type { RecognizedPage } from './recognized-page.ts';

/** Reads one page's picture, drawn at 200 dpi: picture, ruling lines, cells, the rest of the page, what was missed. */
export async function readPagePicture(picture: ColorPicture, engine: RecognitionEngine): Promise<RecognizedPage> {
  const { grey, ink, turn, skew } = preparePicture(picture);
  const rulings = findRulings(ink);
  const spots = findSpots(eraseRulings(ink, rulings));
  const letters = spots.filter(isLetterSized);
  const cells = findInkedCells(rulings, letters);
  const clean = rulings.length > 0 && cells.length > 0 ? eraseLines(grey, rulings) : grey;
  const [body = []] = await engine.recognize([eraseBoxes(clean, cells)], 'page');
  const inCells = cells.length > 0 ? await readCells(clean, cells, engine) : [];
  const words: ReadWord[] = [...body, ...inCells];
  const second = await readMissed(clean, spots, words, engine);
  return {
    width: grey.width,
    height: grey.height,
    drawn: { width: picture.width, height: picture.height },
    words: second.words,
    rulings,
    turn,
    skew,
    missed: second.missed,
    engine: engine.name,
  };
}

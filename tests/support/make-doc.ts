/**
 * A Word 97 file of one piece of text and nothing else: header, FAT, directory, the main stream and its table ([MS-CFB], [MS-DOC] 2.5).
 * Paragraphs end in "\r". Enough for text, length and damage; looks, lists and tables stand in fixtures/ingest.
 */
export function makeDoc(text: string): Uint8Array {
  const main = writeMain(text);
  const table = pad(writeClx(text.length), MINI_LIMIT);
  return writeContainer(pad(main, MINI_LIMIT), table);
}

const SECTOR = 512;
const MINI_LIMIT = 4_096;
const TEXT_AT = 2_048;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;
const FREE = 0xffffffff;

function pad(bytes: Uint8Array, least: number): Uint8Array {
  const whole = new Uint8Array(Math.ceil(Math.max(bytes.length, least) / SECTOR) * SECTOR);
  whole.set(bytes);
  return whole;
}

function writeMain(text: string): Uint8Array {
  const bytes = new Uint8Array(TEXT_AT + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, 0xc1, true);
  view.setUint16(0x0a, 0x0200, true); // the table stream is "1Table"
  view.setInt32(0x4c, text.length, true);
  view.setUint32(0x9a + 33 * 8, 0, true); // the piece table stands at the start of it
  view.setUint32(0x9a + 33 * 8 + 4, 21, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(TEXT_AT + at * 2, text.charCodeAt(at), true);
  return bytes;
}

function writeClx(length: number): Uint8Array {
  const bytes = new Uint8Array(21);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 2);
  view.setUint32(1, 16, true);
  view.setUint32(5, 0, true);
  view.setUint32(9, length, true);
  view.setUint32(15, TEXT_AT, true);
  return bytes;
}

function writeContainer(main: Uint8Array, table: Uint8Array): Uint8Array {
  const [mainSectors, tableSectors] = [main.length / SECTOR, table.length / SECTOR];
  const perFat = SECTOR / 4;
  let fatSectors = 1;
  while (fatSectors * perFat < fatSectors + 1 + mainSectors + tableSectors) fatSectors += 1;
  if (fatSectors > 109) throw new RangeError('a text too long for this writer');
  const directory = fatSectors;
  const mainAt = directory + 1;
  const tableAt = mainAt + mainSectors;
  const bytes = new Uint8Array((1 + tableAt + tableSectors) * SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x18, 0x3e, true);
  view.setUint16(0x1a, 3, true);
  view.setUint16(0x1c, 0xfffe, true);
  view.setUint16(0x1e, 9, true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x2c, fatSectors, true);
  view.setUint32(0x30, directory, true);
  view.setUint32(0x38, MINI_LIMIT, true);
  view.setUint32(0x3c, END_OF_CHAIN, true);
  view.setUint32(0x44, END_OF_CHAIN, true);
  for (let index = 0; index < 109; index += 1)
    view.setUint32(0x4c + index * 4, index < fatSectors ? index : FREE, true);
  const setNext = (sector: number, next: number): void => view.setUint32(SECTOR + sector * 4, next, true);
  for (let sector = 0; sector < fatSectors * perFat; sector += 1) setNext(sector, FREE);
  for (let sector = 0; sector < fatSectors; sector += 1) setNext(sector, FAT_SECTOR);
  setNext(directory, END_OF_CHAIN);
  for (let sector = 0; sector < mainSectors; sector += 1)
    setNext(mainAt + sector, sector + 1 < mainSectors ? mainAt + sector + 1 : END_OF_CHAIN);
  for (let sector = 0; sector < tableSectors; sector += 1)
    setNext(tableAt + sector, sector + 1 < tableSectors ? tableAt + sector + 1 : END_OF_CHAIN);
  const entryAt = (1 + directory) * SECTOR;
  writeEntry(view, entryAt, 'Root Entry', 5, { child: 1, start: END_OF_CHAIN, size: 0 });
  writeEntry(view, entryAt + 128, 'WordDocument', 2, { right: 2, start: mainAt, size: main.length });
  writeEntry(view, entryAt + 256, '1Table', 2, { start: tableAt, size: table.length });
  bytes.set(main, (1 + mainAt) * SECTOR);
  bytes.set(table, (1 + tableAt) * SECTOR);
  return bytes;
}

function writeEntry(
  view: DataView,
  at: number,
  name: string,
  type: number,
  { child = FREE, right = FREE, start, size }: { child?: number; right?: number; start: number; size: number },
): void {
  for (let index = 0; index < name.length; index += 1) view.setUint16(at + index * 2, name.charCodeAt(index), true);
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, type);
  view.setUint8(at + 67, 1);
  view.setUint32(at + 68, FREE, true);
  view.setUint32(at + 72, right, true);
  view.setUint32(at + 76, child, true);
  view.setUint32(at + 116, start, true);
  view.setUint32(at + 120, size, true);
}

import type { GreyPicture } from '../picture/picture.ts';

/** A portable grey map: no compression to be undone, and every build of Leptonica reads it. */
export function encodePgm(picture: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${String(picture.width)} ${String(picture.height)}\n255\n`);
  const bytes = new Uint8Array(head.length + picture.data.length);
  bytes.set(head);
  bytes.set(picture.data, head.length);
  return bytes;
}

import type { StoredPicture } from './formats/bitmap.ts';

const CODINGS: Readonly<Record<StoredPicture['coding'], string>> = {
  jpeg: '/ColorSpace/DeviceRGB/Filter/DCTDecode',
  'grey-jpeg': '/ColorSpace/DeviceGray/Filter/DCTDecode',
  // cameras and printers write the four inks upside down (Adobe's APP14)
  'cmyk-jpeg': '/ColorSpace/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]/Filter/DCTDecode',
  rgb: '/ColorSpace/DeviceRGB',
  grey: '/ColorSpace/DeviceGray',
};

/**
 * A PDF of one page, `width` by `height` points, that shows the picture and nothing else: pictures of all kinds are then drawn, scaled
 * and turned by the one drawer of pages.
 */
export function wrapInPdf(picture: StoredPicture, width: number, height: number): Uint8Array {
  const { turn, coding, data } = picture;
  const content = `${width.toFixed(2)} 0 0 ${height.toFixed(2)} 0 0 cm /I Do`;
  const size = `/Width ${String(picture.width)}/Height ${String(picture.height)}/BitsPerComponent 8`;
  const head = encode(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      `3 0 obj<</Type/Page/Parent 2 0 R/Rotate ${String(turn)}/MediaBox[0 0 ${width.toFixed(2)} ${height.toFixed(2)}]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>endobj`,
      `4 0 obj<</Length ${String(content.length)}>>stream\n${content}\nendstream endobj`,
      `5 0 obj<</Type/XObject/Subtype/Image${size}${CODINGS[coding]}/Length ${String(data.length)}>>stream\n`,
    ].join('\n'),
  );
  const tail = encode('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
  const bytes = new Uint8Array(head.length + data.length + tail.length);
  bytes.set(head);
  bytes.set(data, head.length);
  bytes.set(tail, head.length + data.length);
  return bytes;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

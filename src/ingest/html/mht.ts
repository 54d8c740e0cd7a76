import { readLatin1 } from '../bytes/windows-1252.ts';

/** The HTML part of a web archive (RFC 2557), or null when the bytes are no such archive. */
export function findHtmlPart(bytes: Uint8Array): Uint8Array | null {
  const head = readLatin1(bytes.subarray(0, 4_096));
  if (!/^MIME-Version:/im.test(head) || /^\s{0,64}</.test(head)) return null;
  const source = readLatin1(bytes);
  const boundary = /boundary="?([^"\r\n;]{1,100})/i.exec(head)?.[1];
  const parts = boundary === undefined ? [source] : source.split(`--${boundary}`);
  for (const part of parts) {
    const gap = /\r?\n\r?\n/.exec(part.slice(0, 8_192));
    if (!gap) continue;
    const headers = part.slice(0, gap.index);
    if (!/content-type:\s{0,8}text\/html/i.test(headers)) continue;
    const encoding = /content-transfer-encoding:\s{0,8}([^\s;]{1,30})/i.exec(headers)?.[1]?.toLowerCase();
    return decodePart(part.slice(gap.index + gap[0].length), encoding);
  }
  return null;
}

function decodePart(body: string, encoding: string | undefined): Uint8Array {
  if (encoding === 'quoted-printable') {
    const text = body
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return toBytes(text);
  }
  if (encoding !== 'base64') return toBytes(body);
  try {
    return toBytes(atob(body.replace(/[^A-Z0-9+/=]/gi, '')));
  } catch {
    return new Uint8Array(0);
  }
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

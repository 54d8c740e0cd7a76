// Changes of bytes, for any format. Each gives back the bytes and the share of the text that can still be there.

export const BYTES = {
  'flip-bits': (bytes, random) => {
    const copy = bytes.slice();
    for (let count = 1 + random.below(12); count > 0; count -= 1)
      copy[random.below(copy.length)] ^= 1 << random.below(8);
    return { bytes: copy, keeps: 1 };
  },
  cut: (bytes, random) => {
    const end = 1 + random.below(bytes.length - 1);
    return { bytes: bytes.slice(0, end), keeps: end / bytes.length };
  },
  'cut-start': (bytes, random) => {
    const start = random.below(Math.min(bytes.length, 4_096));
    return { bytes: bytes.slice(start), keeps: 1 - start / bytes.length };
  },
  'cut-out': (bytes, random) => {
    const [start, length] = stretch(bytes, random);
    return { bytes: join(bytes.slice(0, start), bytes.slice(start + length)), keeps: 1 - length / bytes.length };
  },
  swap: (bytes, random) => {
    const copy = bytes.slice();
    const [from, length] = stretch(bytes, random);
    const to = random.below(bytes.length - length);
    copy.set(bytes.subarray(to, to + length), from);
    copy.set(bytes.subarray(from, from + length), to);
    return { bytes: copy, keeps: 1 - (2 * length) / bytes.length };
  },
  repeat: (bytes, random) => {
    const [start, length] = stretch(bytes, random);
    return { bytes: join(bytes.slice(0, start + length), bytes.slice(start)), keeps: 1 };
  },
  blank: (bytes, random) => {
    const copy = bytes.slice();
    const [start, length] = stretch(bytes, random);
    copy.fill(random.pick([0, 0xff, 0x20]), start, start + length);
    return { bytes: copy, keeps: 1 - length / bytes.length };
  },
  splice: (bytes, random, other) => {
    const [start, length] = stretch(other, random);
    const at = random.below(bytes.length);
    return { bytes: join(bytes.slice(0, at), other.slice(start, start + length), bytes.slice(at)), keeps: 1 };
  },
};

/** A stretch of at most a tenth of the bytes. */
function stretch(bytes, random) {
  const length = 1 + random.below(Math.max(1, Math.floor(bytes.length / 10)));
  return [random.below(bytes.length - length + 1), length];
}

export function join(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

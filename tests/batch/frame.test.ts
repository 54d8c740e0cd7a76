import { expect, test } from 'vitest';
import { createFrameDecoder, encodeFrame } from '../../src/batch/process/frame.ts';
import fc from '../support/properties.ts';

const token = Buffer.from('0123456789abcdef', 'hex');

test('frames come back whole, however the bytes are cut', () => {
  const frame = fc.record({ head: fc.jsonValue(), body: fc.uint8Array({ maxLength: 300 }) });
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 5 }), fc.integer({ min: 1, max: 64 }), (frames, step) => {
      const bytes = Buffer.concat(frames.flatMap(({ head, body }) => encodeFrame(token, head, body)));
      const decode = createFrameDecoder(token);
      const decoded = [];
      for (let at = 0; at < bytes.length; at += step) decoded.push(...decode(bytes.subarray(at, at + step)));
      expect(decoded.map(({ head, body }) => ({ head, body: new Uint8Array(body) }))).toEqual(
        frames.map(({ head, body }) => ({ head: JSON.parse(JSON.stringify(head)), body })),
      );
    }),
  );
});

test.each([
  ['rubbish', Buffer.alloc(64, 0xff)],
  ['another token', Buffer.concat(encodeFrame(Buffer.alloc(8, 1), {}, null))],
  ['a length beyond reason', Buffer.concat([token, Buffer.alloc(8, 0xff)])],
  ['a head that is not JSON', Buffer.concat([token, Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]), Buffer.from('{')])],
])('%s is refused', (_, bytes) => expect(() => createFrameDecoder(token)(bytes)).toThrow());

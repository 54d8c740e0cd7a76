export interface Message {
  readonly action?: string;
  readonly data?: unknown;
  readonly chunk?: { readonly fnArray?: unknown[]; readonly argsArray?: unknown[] };
}

type Listener = (event: { data: Message }) => void;

/**
 * One end of a message channel inside this thread. pdf.js's own stand-in for a worker copies every message
 * with `structuredClone`, each glyph of each page; that is a third of the time of reading a text page.
 * Nothing here changes what it was sent, so the objects are handed over as they are.
 */
export interface DirectPort {
  postMessage(message: Message): void;
  addEventListener(type: string, listener: Listener, options?: { signal?: AbortSignal }): void;
  removeEventListener(type: string, listener: Listener): void;
  terminate(): void;
  /** Stands around the delivery of each message to this end, while it is set. */
  around?: (message: Message, deliver: () => void) => void;
}

/** Two connected ends; messages arrive in order, each in a later microtask. */
export function connectPorts(): readonly [DirectPort, DirectPort] {
  const near = new Set<Listener>();
  const far = new Set<Listener>();
  const ports: [DirectPort, DirectPort] = [
    createPort(near, far, () => ports[1]),
    createPort(far, near, () => ports[0]),
  ];
  return ports;
}

const settled = Promise.resolve();

function createPort(own: Set<Listener>, peer: Set<Listener>, other: () => DirectPort): DirectPort {
  return {
    postMessage(message) {
      const event = { data: detachMessage(message) };
      // not queueMicrotask: Node wraps each of its calls in an async resource
      void settled.then(() => {
        const deliver = (): void => {
          for (const listener of peer) listener(event);
        };
        const { around } = other();
        if (around) around(message, deliver);
        else deliver();
      });
    },
    addEventListener(_type, listener, options) {
      own.add(listener);
      options?.signal?.addEventListener('abort', () => own.delete(listener));
    },
    removeEventListener(_type, listener) {
      own.delete(listener);
    },
    terminate() {
      own.clear();
    },
  };
}

/** Copies the two things the sender goes on using: the operator arrays it empties, and the font flags changed below. */
function detachMessage(message: Message): Message {
  const { chunk } = message;
  if (chunk?.fnArray && chunk.argsArray) {
    return { ...message, chunk: { ...chunk, fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() } };
  }
  if (message.action === 'commonobj') markFontAsUnloadable(message.data);
  return message;
}

/**
 * Fonts are wanted for their names and flags only. Without this pdf.js would hand each font file to the browser's
 * font loader; with `disableFontFace` for the whole document it would compile every glyph's outline instead.
 * The flags are pairs of bits (1 false, 2 true) in FontInfo's order; `disableFontFace` is the third.
 */
function markFontAsUnloadable(data: unknown): void {
  if (!Array.isArray(data) || data[1] !== 'Font') return;
  const exported = data[2] as { data?: ArrayBuffer } | undefined;
  if (!(exported?.data instanceof ArrayBuffer)) return;
  const flags = new Uint8Array(exported.data, 0, 1);
  flags[0] = ((flags[0] ?? 0) & ~0x30) | 0x20;
}

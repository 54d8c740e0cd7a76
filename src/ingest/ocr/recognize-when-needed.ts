import type { Recognition } from './recognition.ts';

/** Recognition with the engine that comes with the package, loaded when a page needs it, ended by `close`. */
export function recognizeWhenNeeded(): Recognition {
  let opened: Promise<Recognition> | undefined;
  const open = async (): Promise<Recognition> => (await import('./recognition.ts')).createRecognition();
  return {
    mode: 'auto',
    readPages: async (count, draw) => (await (opened ??= open())).readPages(count, draw),
    close: async () => (await opened)?.close(),
  };
}

import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface Proxy {
  /** The server's address by way of here. */
  readonly url: string;
  /** Everything stands still, as in a network that lost a link: nobody is told, new connections are taken and stay silent. */
  readonly cut: () => void;
  readonly mend: () => void;
  readonly close: () => void;
}

/** A way on loopback to the server behind `url` that can be cut. */
export async function startProxy(url: string): Promise<Proxy> {
  const target = new URL(url);
  const pairs = new Set<readonly [Socket, Socket]>();
  const state = { isCut: false };
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    const pair = [near, far] as const;
    pairs.add(pair);
    const end = (): void => {
      for (const socket of pair) socket.destroy();
      pairs.delete(pair);
    };
    for (const socket of pair) socket.on('error', end).on('close', end);
    near.on('data', (chunk) => far.write(chunk));
    far.on('data', (chunk) => near.write(chunk));
    if (state.isCut) for (const socket of pair) socket.pause();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = new URL(url);
  own.hostname = '127.0.0.1';
  own.port = String((server.address() as AddressInfo).port);
  const set = (isCut: boolean): void => {
    state.isCut = isCut;
    for (const socket of [...pairs].flat())
      if (isCut) socket.pause();
      else socket.resume();
  };
  return {
    url: own.href,
    cut: () => set(true),
    mend: () => set(false),
    close: () => {
      server.close();
      for (const [near] of pairs) near.destroy();
    },
  };
}

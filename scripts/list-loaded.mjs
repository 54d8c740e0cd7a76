// `node --import ./scripts/list-loaded.mjs …` ends with a line on stderr that names the packages it loaded.
import { createRequire, register } from 'node:module';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';

const found = new Set();
const note = (address) => {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(address) ?? [];
  if (name !== undefined) found.add(name);
};

// ES modules are resolved in a thread of their own, which tells us of each.
const { port1, port2 } = new MessageChannel();
port1.on('message', note).unref();
const hooks = `
  let port;
  export const initialize = (data) => { port = data.port; };
  export const load = (address, context, next) => { port.postMessage(address); return next(address, context); };
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`, { data: { port: port2 }, transferList: [port2] });

process.on('exit', () => {
  for (let message = receiveMessageOnPort(port1); message; message = receiveMessageOnPort(port1)) note(message.message);
  for (const address of Object.keys(createRequire(import.meta.url).cache)) note(address.replaceAll('\\', '/'));
  process.stderr.write(`LOADED ${[...found].sort().join(' ')}\n`);
});

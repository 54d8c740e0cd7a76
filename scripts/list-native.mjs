// Loaded by --import: names, when the process ends, the compiled add-ons that were loaded (a line "NATIVE …" on stderr).
import process from 'node:process';

const loaded = [];
const open = process.dlopen;
process.dlopen = (module, path, ...rest) => {
  loaded.push(path.replaceAll('\\', '/').replace(/^.*node_modules\//, ''));
  return open.call(process, module, path, ...rest);
};
process.on('exit', () => process.stderr.write(`NATIVE ${loaded.join(' ')}\n`));

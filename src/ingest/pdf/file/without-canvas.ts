interface Host {
  getBuiltinModule?: (name: string) => unknown;
}

/**
 * Runs an import of pdf.js without the native canvas that it loads on Node for three classes which only drawing needs: 20 MB of compiled
 * code in every process that reads text. Whoever draws asks for it at that time, and gets it.
 */
export async function withoutCanvas<T>(load: () => Promise<T>): Promise<T> {
  const host = Reflect.get(globalThis, 'process') as Host | undefined;
  const original = host?.getBuiltinModule;
  if (!host || !original) return load();
  host.getBuiltinModule = (name) =>
    name === 'module' ? { createRequire: () => () => ({}) } : original.call(host, name);
  try {
    return await load();
  } finally {
    host.getBuiltinModule = original;
  }
}

export function replaceAt<T>(all: readonly T[], at: number, value: T): T[] {
  return all.map((each, index) => (index === at ? value : each));
}

export function removeAt<T>(all: readonly T[], at: number): T[] {
  return all.filter((_, index) => index !== at);
}

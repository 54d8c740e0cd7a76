export function findOwnAbbreviations(_text: string): Map<string, string> {
  return new Map();
}

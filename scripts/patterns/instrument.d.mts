/** Group 1: the file's path in src without its ending. */
export const RULE_CODE: RegExp;
export function instrument(source: string, file: string): string;

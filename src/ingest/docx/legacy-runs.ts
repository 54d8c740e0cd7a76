/** A run's text as Unicode; `font` only where its name says that it is set in an old encoding. */
export type RunDecoder = (text: string, font: string | null) => string;

export const decodeRun: RunDecoder = (text) => text;

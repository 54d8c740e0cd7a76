/** Names with extensions, and what makes the bytes of each. */
export const HOSTILE: readonly (readonly [string, () => Uint8Array])[];

/** Levels of administration, highest first; districts ended on 2025-06-30. The record's schema has the same words. */
export const ADMINISTRATIVE_LEVELS = ['central', 'province', 'district', 'commune', 'subcommune'] as const;
export type Level = (typeof ADMINISTRATIVE_LEVELS)[number];

/** Systems a unit may belong to; `front`: the Fatherland Front and the mass organisations. */
export const UNIT_SYSTEMS = ['government', 'party', 'front', 'police', 'military', 'school', 'other'] as const;
export type System = (typeof UNIT_SYSTEMS)[number];

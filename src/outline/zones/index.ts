export { findZones } from './find-zones.ts';
export type { Zones } from './find-zones.ts';
export { isPersonName, isSignaturePosition, isWitnessPosition, RANK } from './signing-lines.ts';

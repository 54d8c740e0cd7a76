export { applyCorrections, findFault, type Corrected } from './apply.ts';
export { openingOf } from './anchor.ts';
export { correctionSchema, correctionsSchema, type Correction, type StuckReason } from './correction.ts';

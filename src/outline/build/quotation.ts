import { openAs } from '../choose-marker.ts';
import type { QuotePlace } from '../quotes.ts';
import type { OutlineState } from './state.ts';

/** What is quoted stands beside the paragraph that opens it; behind it the document's own numbers go on. */
export function placeQuotation(state: OutlineState, place: QuotePlace): void {
  const parent = state.lastAdded?.parent;
  if (place === 'opens' && parent) {
    state.outside = [...state.stack];
    state.stack.length = 0;
    state.stack.push(openAs(parent, 'heading', -1));
  } else if (place === 'closes' && state.outside.length > 0) {
    // a root that came inside the quotation (a closing) ends what was open before it: roots do not overlap
    const isStillOpen = state.outside[0]?.node === state.roots.at(-1) || state.outside[0]?.node.parent !== null;
    state.stack.length = 0;
    if (isStillOpen) state.stack.push(...state.outside);
    state.outside = [];
  }
}

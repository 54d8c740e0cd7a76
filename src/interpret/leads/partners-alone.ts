import { phraseEnd } from '../../annotate/reading.ts';
import { GAP } from '../../annotate/tokens.ts';
import type { UnitMention } from '../../annotate/units/index.ts';
import { wordAt } from '../../annotate/verb-start.ts';
import { foldPhrase } from '../../document/fold.ts';
import { pairAt } from '../../annotate/units/lookup.ts';
import type { OutlineNode } from '../../outline/outline-node.ts';
import { namesAt } from '../clauses/names-at.ts';
import { skipAll, wordsOf } from '../clauses/walk.ts';

const LEADING = foldPhrase('chủ trì');

/** "a) Chủ trì, phối hợp với các sở, ngành và UBND các xã:" says nothing else: those units, or null. */
export function readPartnersAlone(node: OutlineNode): readonly UnitMention[] | null {
  const { reading, text } = node.block;
  const { to } = wordsOf(reading, node.content);
  let at = wordAt(reading, node.content.start);
  if (at < 0) return null;
  if (pairAt(reading, at) === LEADING) at += 2;
  const verb = phraseEnd(reading, 'partnering', at);
  const joined = skipAll(reading, 'with', skipAll(reading, 'manner', verb));
  if (verb === at || joined === verb || reading.gaps[joined - 1] !== GAP.blank) return null;
  const names = namesAt(reading, joined, to, 'partner');
  return names && ['', ':', '.'].includes(text.slice(names.end, node.content.end).trim()) ? names.units : null;
}

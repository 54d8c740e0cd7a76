import { EACH, matchHead, matchPhrase, unitLookup } from '../lookup.ts';
import { scanBody } from './scan-body.ts';
import { scanDepartment } from './scan-department.ts';
import { BODY_NOUNS, PARTY_NOUNS, scanNounGroup } from './scan-noun-group.ts';
import { PLURAL_WORDS } from '../../../lexicon/units/unit-words.ts';
import { scanPerson, scanTeam, TEAM } from './scan-people.ts';
import { scanPost } from './scan-post.ts';
import type { HeadSite, ScannedUnit } from './scanned-unit.ts';
import { GAP, SHAPE, type TokenTable } from '../../tokens.ts';

const MAX_DEPTH = 3;

/** The unit that begins exactly at word `at`. `apart`: common nouns in a row are units of their own. */
export function scanUnit(tokens: TokenTable, at: number, apart = false, depth = 0): ScannedUnit | null {
  if (depth > MAX_DEPTH || at >= tokens.count) return null;
  const first = tokens.keys[at] ?? '';
  const lookup = unitLookup(tokens);
  let start = at;
  let plural = false;
  if (lookup.determiners.next.has(first)) {
    const end = matchPhrase(lookup.determiners, tokens, at);
    if (end > at && tokens.gaps[end - 1] === GAP.blank) {
      start = end;
      plural = PLURAL_WORDS.has(first) || tokens.keys[end - 1] === EACH;
    }
  } else if (
    tokens.shapes[at] === SHAPE.number &&
    tokens.gaps[at] === GAP.blank &&
    (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) <= 4
  ) {
    start = at + 1;
    plural = true;
  }
  const read = (index: number): ScannedUnit | null => scanUnit(tokens, index, false, depth + 1);
  const match = matchHead(tokens, start);
  const capital = tokens.shapes[start] !== SHAPE.lower;
  const site = match && { tokens, at: start, headEnd: match.end, entry: match.entry, plural, capital, read };
  const found = (site && scanHeaded(site, apart)) ?? scanPerson(tokens, at, read);
  if (!found) return null;
  return start === at
    ? found
    : { ...found, at, collective: found.collective || plural, weak: found.weak && found.rule === 'post' };
}

/** The readings of a head, in the order in which they win. */
function scanHeaded(site: HeadSite, apart: boolean): ScannedUnit | null {
  const { entry } = site;
  const team = entry.noun && TEAM.has(entry.key) ? scanTeam(site, entry.noun.phrase) : null;
  if (team) return team;
  const isNoun = entry.noun !== undefined || (site.plural && entry.department?.noun === true);
  const isCommon = BODY_NOUNS.has(entry.key) || (site.plural && !site.capital && PARTY_NOUNS.has(entry.key));
  const group = isNoun || isCommon ? scanNounGroup(site, apart) : null;
  if (group && group.count > 1) return group;
  // "các phòng chuyên môn, nghiệp vụ": small letters of many narrow them
  if (
    group &&
    site.plural &&
    !site.capital &&
    site.tokens.shapes[site.headEnd] === SHAPE.lower &&
    group.end > site.headEnd
  )
    return group;
  const department = scanDepartment(site);
  if (department) return department;
  if (group && (entry.noun ?? site.plural) && (site.plural || !entry.body || !site.capital)) return group;
  return scanBody(site) ?? (entry.body ? null : scanPost(site));
}

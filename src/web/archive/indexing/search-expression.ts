import { foldBare, foldPhrase } from '../../../document/fold.ts';

const LONGEST_QUERY = 300;
const MOST_WORDS = 16;

/** Words of a query as FTS5 reads them: the phrase as it stands comes before its words in any order, the last may be cut. */
export function toExpression(query: string): string {
  const words = foldPhrase(query.slice(0, LONGEST_QUERY))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  if (words.length === 0) return '';
  const column = words.every((word) => foldBare(word) === word) ? 'bare' : 'exact';
  const phrase = `"${words.join(' ')}"`;
  const loose = words.map((word, index) => `"${word}"${index === words.length - 1 ? ' *' : ''}`).join(' AND ');
  return `${column} : (${phrase} OR (${loose}))`;
}

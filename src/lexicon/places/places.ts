/** A province (tỉnh or thành phố trực thuộc trung ương) with the time it existed. */
export interface Province {
  readonly name: string;
  readonly city: boolean;
  /** Last day, where it was merged into another on 2025-07-01. */
  readonly until: string | null;
  /** The province it became part of. */
  readonly mergedInto: string | null;
}

/** The day on which Nghị quyết 202/2025/QH15 took effect: 63 provinces became 34, districts ended. */
export const REFORM_DAY = '2025-07-01';
const LAST_DAY = '2025-06-30';

/** New province: its old members (Nghị quyết 202/2025/QH15, điều 1). Names not listed did not change. */
const MERGERS: Readonly<Record<string, string>> = {
  'Tuyên Quang': 'Hà Giang',
  'Lào Cai': 'Yên Bái',
  'Thái Nguyên': 'Bắc Kạn',
  'Phú Thọ': 'Vĩnh Phúc, Hòa Bình',
  'Bắc Ninh': 'Bắc Giang',
  'Hưng Yên': 'Thái Bình',
  'Hải Phòng': 'Hải Dương',
  'Ninh Bình': 'Hà Nam, Nam Định',
  'Quảng Trị': 'Quảng Bình',
  'Đà Nẵng': 'Quảng Nam',
  'Quảng Ngãi': 'Kon Tum',
  'Gia Lai': 'Bình Định',
  'Khánh Hòa': 'Ninh Thuận',
  'Lâm Đồng': 'Đắk Nông, Bình Thuận',
  'Đắk Lắk': 'Phú Yên',
  'Hồ Chí Minh': 'Bình Dương, Bà Rịa - Vũng Tàu',
  'Đồng Nai': 'Bình Phước',
  'Tây Ninh': 'Long An',
  'Cần Thơ': 'Sóc Trăng, Hậu Giang',
  'Vĩnh Long': 'Bến Tre, Trà Vinh',
  'Đồng Tháp': 'Tiền Giang',
  'Cà Mau': 'Bạc Liêu',
  'An Giang': 'Kiên Giang',
};

const UNCHANGED =
  'Hà Nội, Huế, Lai Châu, Điện Biên, Sơn La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Nghệ An, Hà Tĩnh, Cao Bằng'.split(', ');
const CITIES: ReadonlySet<string> = new Set(['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh']);

function provinceOf(name: string, mergedInto: string | null): Province {
  return { name, city: CITIES.has(name), until: mergedInto === null ? null : LAST_DAY, mergedInto };
}

/** All provinces before and after the reform; 34 without `until`, 29 with. Thừa Thiên Huế became the city of Huế on 2025-01-01. */
export const PROVINCES: readonly Province[] = [
  ...UNCHANGED.map((name) => provinceOf(name, null)),
  ...Object.entries(MERGERS).flatMap(([name, members]) => [
    provinceOf(name, null),
    ...members.split(', ').map((member) => provinceOf(member, name)),
  ]),
  { name: 'Thừa Thiên Huế', city: false, until: '2024-12-31', mergedInto: 'Huế' },
];

/** Who issues: the header, units and readers that go together, for one level and system. All names below the state are invented. */
export interface Profile {
  readonly key: ProfileKey;
  readonly level: 'province' | 'district' | 'commune' | null;
  readonly system: 'government' | 'party' | 'front' | 'school';
  /** Years it issues in: there are no districts after June 2025. */
  readonly years: readonly number[];
  readonly firstMonth: number;
  readonly left: (place: string) => readonly string[];
  readonly right: readonly string[];
  /** Index into `left`'s lines where the issuer's own name starts. */
  readonly issuerFrom: number;
  /** Issuer as the answer names it; null where readers would differ. */
  readonly issuer: (place: string) => string | null;
  readonly number: (serial: string | null) => string;
  readonly symbol: string;
  readonly places: readonly string[];
  /** Itself in running text: "UBND tỉnh". */
  readonly self: (place: string) => string;
  /** Bodies it can give work to. */
  readonly leads: readonly string[];
  /** Bodies it can only ask ("Đề nghị …"). */
  readonly requested: readonly string[];
  /** Groups of bodies below it. */
  readonly collectives: readonly string[];
  /** Whom its units advise and report to. */
  readonly heads: readonly string[];
  readonly superior: string;
  readonly superiorDocument: (serial: number) => string;
  readonly recipients: readonly string[];
  readonly archive: string;
  readonly signatures: readonly { lines: readonly string[]; authority: string | null; position: string }[];
}

export type ProfileKey =
  | 'province'
  | 'department'
  | 'district'
  | 'commune'
  | 'ward'
  | 'party-district'
  | 'party-commune'
  | 'youth'
  | 'front'
  | 'school';

const STATE = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const PARTY = ['ĐẢNG CỘNG SẢN VIỆT NAM'];
const PROVINCES = ['Lam Giang', 'Thanh Bình Sơn', 'Hà Trung', 'Tân Lâm'];
const DISTRICTS = ['Thạch Bình', 'Mường Khoa', 'Đại Thủy', 'Xuân Trung'];
const COMMUNES = ['Vân Khê', 'Mường Lụa', 'Nậm Cuổi', 'Tân Thành', 'Phú Điền', 'Khe Sậy'];
const WARDS = ['Trường Xuân', 'Bến Trúc', 'Hòa Lạc', 'Đông Thịnh'];
const upper = (text: string): string => text.toUpperCase();
const pad = (serial: string | null): string => serial ?? '     ';

const board = (self: string): Profile['signatures'] => [
  { lines: [`TM. ỦY BAN NHÂN DÂN`, 'CHỦ TỊCH'], authority: 'TM', position: 'CHỦ TỊCH' },
  { lines: [`TM. ỦY BAN NHÂN DÂN`, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], authority: 'KT', position: 'PHÓ CHỦ TỊCH' },
  { lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], authority: 'KT', position: self ? 'PHÓ CHỦ TỊCH' : 'CHỦ TỊCH' },
];

const COMMUNE_UNITS = {
  leads: [
    'Phòng Văn hóa - Xã hội',
    'Phòng Kinh tế',
    'Văn phòng HĐND và UBND xã',
    'Công an xã',
    'Ban Chỉ huy Quân sự xã',
    'Trạm Y tế xã',
    'Trung tâm Phục vụ hành chính công xã',
    'Đài Truyền thanh xã',
  ],
  requested: [
    'Ủy ban MTTQ Việt Nam xã',
    'Đoàn Thanh niên xã',
    'Hội Liên hiệp Phụ nữ xã',
    'Hội Nông dân xã',
    'Hội Cựu chiến binh xã',
  ],
  collectives: ['các thôn, bản', 'các trường học trên địa bàn xã', 'các cơ quan, đơn vị liên quan'],
};
const inWard = (names: readonly string[]): string[] =>
  names.map((name) =>
    name
      .replace('Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị')
      .replace('các thôn, bản', 'các tổ dân phố')
      .replace(/ xã$/u, ' phường')
      .replace('UBND xã', 'UBND phường'),
  );

export const PROFILES: readonly Profile[] = [
  {
    key: 'province',
    level: 'province',
    system: 'government',
    years: [2025, 2026],
    firstMonth: 1,
    left: (place) => ['ỦY BAN NHÂN DÂN', `TỈNH ${upper(place)}`],
    right: STATE,
    issuerFrom: 0,
    issuer: (place) => `ỦY BAN NHÂN DÂN TỈNH ${upper(place)}`,
    number: (serial) => `Số: ${pad(serial)}/KH-UBND`,
    symbol: 'KH-UBND',
    places: PROVINCES,
    self: () => 'UBND tỉnh',
    leads: [
      'Sở Y tế',
      'Sở Giáo dục và Đào tạo',
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở Nội vụ',
      'Sở Tài chính',
      'Sở Khoa học và Công nghệ',
      'Sở Nông nghiệp và Môi trường',
      'Sở Công Thương',
      'Sở Tư pháp',
      'Công an tỉnh',
      'Bộ Chỉ huy Quân sự tỉnh',
      'Văn phòng UBND tỉnh',
    ],
    requested: [
      'Ủy ban MTTQ Việt Nam tỉnh',
      'Tỉnh đoàn',
      'Hội Liên hiệp Phụ nữ tỉnh',
      'Hội Nông dân tỉnh',
      'Liên đoàn Lao động tỉnh',
    ],
    collectives: ['UBND các xã, phường', 'các sở, ban, ngành tỉnh', 'các cơ quan, đơn vị liên quan'],
    heads: ['UBND tỉnh', 'Chủ tịch UBND tỉnh'],
    superior: 'Thủ tướng Chính phủ',
    superiorDocument: (serial) => `${serial}/QĐ-TTg`,
    recipients: [
      'Thường trực Tỉnh ủy',
      'Thường trực HĐND tỉnh',
      'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
      'Các sở, ban, ngành tỉnh',
      'UBND các xã, phường',
    ],
    archive: 'VT, KGVX',
    signatures: board('tỉnh'),
  },
  {
    key: 'department',
    level: 'province',
    system: 'government',
    years: [2025, 2026],
    firstMonth: 1,
    left: (place) => [`ỦY BAN NHÂN DÂN TỈNH ${upper(place)}`, 'SỞ Y TẾ'],
    right: STATE,
    issuerFrom: 1,
    issuer: () => 'SỞ Y TẾ',
    number: (serial) => `Số: ${pad(serial)}/KH-SYT`,
    symbol: 'KH-SYT',
    places: PROVINCES,
    self: () => 'Sở Y tế',
    leads: [
      'Văn phòng Sở',
      'Phòng Nghiệp vụ Y',
      'Phòng Kế hoạch - Tài chính',
      'Phòng Tổ chức cán bộ',
      'Trung tâm Kiểm soát bệnh tật tỉnh',
      'Bệnh viện Đa khoa tỉnh',
      'Chi cục An toàn vệ sinh thực phẩm',
      'Trung tâm Pháp y tỉnh',
    ],
    requested: ['Sở Giáo dục và Đào tạo', 'Báo và Phát thanh, Truyền hình tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh'],
    collectives: ['UBND các xã, phường', 'các đơn vị trực thuộc Sở', 'các cơ quan, đơn vị liên quan'],
    heads: ['Giám đốc Sở', 'UBND tỉnh'],
    superior: 'UBND tỉnh',
    superiorDocument: (serial) => `${serial}/KH-UBND`,
    recipients: [
      'UBND tỉnh',
      'Bộ Y tế',
      'Giám đốc, các Phó Giám đốc Sở',
      'Các đơn vị trực thuộc Sở',
      'UBND các xã, phường',
    ],
    archive: 'VT, NVY',
    signatures: [
      { lines: ['GIÁM ĐỐC'], authority: null, position: 'GIÁM ĐỐC' },
      { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], authority: 'KT', position: 'PHÓ GIÁM ĐỐC' },
    ],
  },
  {
    key: 'district',
    level: 'district',
    system: 'government',
    years: [2023, 2024],
    firstMonth: 1,
    left: (place) => ['ỦY BAN NHÂN DÂN', `HUYỆN ${upper(place)}`],
    right: STATE,
    issuerFrom: 0,
    issuer: (place) => `ỦY BAN NHÂN DÂN HUYỆN ${upper(place)}`,
    number: (serial) => `Số: ${pad(serial)}/KH-UBND`,
    symbol: 'KH-UBND',
    places: DISTRICTS,
    self: () => 'UBND huyện',
    leads: [
      'Phòng Văn hóa và Thông tin',
      'Phòng Tài chính - Kế hoạch',
      'Phòng Giáo dục và Đào tạo',
      'Phòng Nội vụ',
      'Phòng Nông nghiệp và Phát triển nông thôn',
      'Phòng Lao động - Thương binh và Xã hội',
      'Trung tâm Y tế huyện',
      'Công an huyện',
      'Ban Chỉ huy Quân sự huyện',
      'Trung tâm Văn hóa, Thể thao và Truyền thông huyện',
    ],
    requested: [
      'Ủy ban MTTQ Việt Nam huyện',
      'Huyện đoàn',
      'Hội Liên hiệp Phụ nữ huyện',
      'Hội Nông dân huyện',
      'Ban Tuyên giáo Huyện ủy',
    ],
    collectives: ['UBND các xã, thị trấn', 'các cơ quan, đơn vị liên quan', 'các phòng, ban, ngành huyện'],
    heads: ['UBND huyện', 'Chủ tịch UBND huyện'],
    superior: 'UBND tỉnh',
    superiorDocument: (serial) => `${serial}/KH-UBND`,
    recipients: [
      'UBND tỉnh',
      'Thường trực Huyện ủy',
      'Thường trực HĐND huyện',
      'Các cơ quan, đơn vị thuộc huyện',
      'UBND các xã, thị trấn',
    ],
    archive: 'VT',
    signatures: board('huyện'),
  },
  {
    key: 'commune',
    level: 'commune',
    system: 'government',
    years: [2025, 2026],
    firstMonth: 7,
    left: (place) => ['ỦY BAN NHÂN DÂN', `XÃ ${upper(place)}`],
    right: STATE,
    issuerFrom: 0,
    issuer: (place) => `ỦY BAN NHÂN DÂN XÃ ${upper(place)}`,
    number: (serial) => `Số: ${pad(serial)}/KH-UBND`,
    symbol: 'KH-UBND',
    places: COMMUNES,
    self: () => 'UBND xã',
    ...COMMUNE_UNITS,
    heads: ['UBND xã', 'Chủ tịch UBND xã'],
    superior: 'UBND tỉnh',
    superiorDocument: (serial) => `${serial}/KH-UBND`,
    recipients: [
      'UBND tỉnh',
      'Thường trực Đảng ủy',
      'Thường trực HĐND xã',
      'Các cơ quan, đơn vị thuộc xã',
      'Trưởng các thôn, bản',
    ],
    archive: 'VT, VHXH',
    signatures: board('xã'),
  },
  {
    key: 'ward',
    level: 'commune',
    system: 'government',
    years: [2025, 2026],
    firstMonth: 7,
    left: (place) => ['ỦY BAN NHÂN DÂN', `PHƯỜNG ${upper(place)}`],
    right: STATE,
    issuerFrom: 0,
    issuer: (place) => `ỦY BAN NHÂN DÂN PHƯỜNG ${upper(place)}`,
    number: (serial) => `Số: ${pad(serial)}/KH-UBND`,
    symbol: 'KH-UBND',
    places: WARDS,
    self: () => 'UBND phường',
    leads: inWard(COMMUNE_UNITS.leads),
    requested: inWard(COMMUNE_UNITS.requested),
    collectives: inWard(COMMUNE_UNITS.collectives),
    heads: ['UBND phường', 'Chủ tịch UBND phường'],
    superior: 'UBND tỉnh',
    superiorDocument: (serial) => `${serial}/KH-UBND`,
    recipients: [
      'UBND tỉnh',
      'Thường trực Đảng ủy',
      'Thường trực HĐND phường',
      'Các đơn vị thuộc phường',
      'Các tổ dân phố',
    ],
    archive: 'VT',
    signatures: board('phường'),
  },
  {
    key: 'party-district',
    level: 'district',
    system: 'party',
    years: [2023, 2024],
    firstMonth: 1,
    left: (place) => ['TỈNH ỦY LAM GIANG', `HUYỆN ỦY ${upper(place)}`, '*'],
    right: PARTY,
    issuerFrom: 1,
    issuer: (place) => `HUYỆN ỦY ${upper(place)}`,
    number: (serial) => `Số ${pad(serial)}-KH/HU`,
    symbol: 'KH/HU',
    places: DISTRICTS,
    self: () => 'Ban Thường vụ Huyện ủy',
    leads: [
      'Ban Tuyên giáo Huyện ủy',
      'Ban Tổ chức Huyện ủy',
      'Ban Dân vận Huyện ủy',
      'Văn phòng Huyện ủy',
      'Ủy ban Kiểm tra Huyện ủy',
      'Huyện đoàn',
      'Hội Liên hiệp Phụ nữ huyện',
    ],
    requested: ['Ủy ban MTTQ Việt Nam huyện', 'Hội Cựu chiến binh huyện', 'Thường trực HĐND huyện'],
    collectives: ['các chi, đảng bộ trực thuộc', 'các cơ quan, đơn vị liên quan'],
    heads: ['Ban Thường vụ Huyện ủy', 'Thường trực Huyện ủy'],
    superior: 'Ban Thường vụ Tỉnh ủy',
    superiorDocument: (serial) => `${serial}-KH/TU`,
    recipients: [
      'Ban Thường vụ Tỉnh ủy',
      'Thường trực HĐND huyện',
      'MTTQ và các tổ chức chính trị - xã hội huyện',
      'Các chi, đảng bộ trực thuộc',
      'Các đồng chí Huyện ủy viên',
    ],
    archive: 'VPHU',
    signatures: [
      { lines: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'], authority: 'TM', position: 'PHÓ BÍ THƯ' },
      { lines: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'], authority: 'TM', position: 'BÍ THƯ' },
    ],
  },
  {
    key: 'party-commune',
    level: 'commune',
    system: 'party',
    years: [2023, 2024, 2025],
    firstMonth: 1,
    left: (place) => ['HUYỆN ỦY THẠCH BÌNH', `ĐẢNG ỦY XÃ ${upper(place)}`, '*'],
    right: PARTY,
    issuerFrom: 1,
    issuer: (place) => `ĐẢNG ỦY XÃ ${upper(place)}`,
    number: (serial) => `Số ${pad(serial)}-KH/ĐU`,
    symbol: 'KH/ĐU',
    places: COMMUNES,
    self: () => 'Ban Thường vụ Đảng ủy xã',
    leads: [
      'Ban Tuyên giáo Đảng ủy',
      'Văn phòng Đảng ủy',
      'UBND xã',
      'Đoàn Thanh niên xã',
      'Hội Nông dân xã',
      'Công an xã',
    ],
    requested: ['Ủy ban MTTQ Việt Nam xã', 'Hội Cựu chiến binh xã', 'Thường trực HĐND xã'],
    collectives: ['các chi bộ trực thuộc', 'các cơ quan, đơn vị liên quan'],
    heads: ['Ban Thường vụ Đảng ủy', 'Thường trực Đảng ủy'],
    superior: 'Ban Thường vụ Huyện ủy',
    superiorDocument: (serial) => `${serial}-KH/HU`,
    recipients: [
      'Ban Thường vụ Huyện ủy',
      'Thường trực HĐND, UBND xã',
      'MTTQ và các tổ chức chính trị - xã hội xã',
      'Các chi bộ trực thuộc',
    ],
    archive: 'VPĐU',
    signatures: [
      { lines: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'], authority: 'TM', position: 'BÍ THƯ' },
      { lines: ['T/M ĐẢNG ỦY', 'PHÓ BÍ THƯ'], authority: 'TM', position: 'PHÓ BÍ THƯ' },
    ],
  },
  {
    key: 'youth',
    level: 'commune',
    system: 'front',
    years: [2025, 2026],
    firstMonth: 7,
    left: (place) => ['TỈNH ĐOÀN LAM GIANG', `BCH ĐOÀN XÃ ${upper(place)}`, '***'],
    right: ['ĐOÀN TNCS HỒ CHÍ MINH'],
    issuerFrom: 1,
    issuer: (place) => `BCH ĐOÀN XÃ ${upper(place)}`,
    number: (serial) => `Số: ${pad(serial)}-KH/ĐTN`,
    symbol: 'KH/ĐTN',
    places: COMMUNES,
    self: () => 'Ban Thường vụ Đoàn xã',
    leads: [
      'Ban Thường vụ Đoàn xã',
      'Văn phòng Đoàn xã',
      'Chi đoàn Công an xã',
      'Chi đoàn Quân sự xã',
      'Đoàn trường THPT Vân Khê',
    ],
    requested: ['UBND xã', 'Hội Liên hiệp Phụ nữ xã', 'Công an xã'],
    collectives: ['các chi đoàn trực thuộc', 'các cơ quan, đơn vị liên quan'],
    heads: ['Ban Thường vụ Đoàn xã', 'Thường trực Đảng ủy'],
    superior: 'Ban Thường vụ Tỉnh đoàn',
    superiorDocument: (serial) => `${serial}-KH/TĐTN`,
    recipients: [
      'Ban Thường vụ Tỉnh đoàn',
      'Thường trực Đảng ủy xã',
      'Ủy viên Ban Chấp hành Đoàn xã',
      'Các chi đoàn trực thuộc',
    ],
    archive: 'VP',
    signatures: [
      { lines: ['TM. BAN THƯỜNG VỤ', 'BÍ THƯ'], authority: 'TM', position: 'BÍ THƯ' },
      { lines: ['TM. BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'], authority: 'TM', position: 'PHÓ BÍ THƯ' },
    ],
  },
  {
    key: 'front',
    level: 'commune',
    system: 'front',
    years: [2025, 2026],
    firstMonth: 7,
    left: (place) => ['ỦY BAN MTTQ VIỆT NAM', `PHƯỜNG ${upper(place)}`, 'BAN THƯỜNG TRỰC'],
    right: STATE,
    issuerFrom: 0,
    issuer: () => null,
    number: (serial) => `Số: ${pad(serial)}/KH-MTTQ-BTT`,
    symbol: 'KH-MTTQ-BTT',
    places: WARDS,
    self: () => 'Ban Thường trực Ủy ban MTTQ Việt Nam phường',
    leads: [
      'Ban Thường trực Ủy ban MTTQ Việt Nam phường',
      'Hội Liên hiệp Phụ nữ phường',
      'Hội Nông dân phường',
      'Hội Cựu chiến binh phường',
      'Đoàn Thanh niên phường',
    ],
    requested: ['UBND phường', 'Công an phường', 'Phòng Văn hóa - Xã hội phường'],
    collectives: ['Ban công tác Mặt trận các tổ dân phố', 'các cơ quan, đơn vị liên quan'],
    heads: ['Ban Thường trực Ủy ban MTTQ Việt Nam phường', 'Đảng ủy phường'],
    superior: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
    superiorDocument: (serial) => `${serial}/KH-MTTQ-BTT`,
    recipients: [
      'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
      'Thường trực Đảng ủy phường',
      'UBND phường',
      'Các tổ chức chính trị - xã hội phường',
    ],
    archive: 'VT',
    signatures: [
      { lines: ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH'], authority: 'TM', position: 'CHỦ TỊCH' },
      { lines: ['TM. BAN THƯỜNG TRỰC', 'PHÓ CHỦ TỊCH'], authority: 'TM', position: 'PHÓ CHỦ TỊCH' },
    ],
  },
  {
    key: 'school',
    level: null,
    system: 'school',
    years: [2025, 2026],
    firstMonth: 8,
    left: (place) => [`UBND PHƯỜNG ${upper(place)}`, 'TRƯỜNG THCS NGUYỄN HIỀN'],
    right: STATE,
    issuerFrom: 1,
    issuer: () => 'TRƯỜNG THCS NGUYỄN HIỀN',
    number: (serial) => `Số: ${pad(serial)}/KH-THCSNH`,
    symbol: 'KH-THCSNH',
    places: WARDS,
    self: () => 'Trường THCS Nguyễn Hiền',
    leads: [
      'Ban Giám hiệu',
      'Tổ Khoa học tự nhiên',
      'Tổ Khoa học xã hội',
      'Tổ Văn phòng',
      'Giáo viên chủ nhiệm',
      'Tổng phụ trách Đội',
      'Nhân viên y tế trường học',
    ],
    requested: ['Ban đại diện cha mẹ học sinh', 'Công an phường', 'Trạm Y tế phường'],
    collectives: ['các tổ chuyên môn'],
    heads: ['Hiệu trưởng', 'Ban Giám hiệu'],
    superior: 'UBND phường',
    superiorDocument: (serial) => `${serial}/KH-UBND`,
    recipients: ['UBND phường', 'Phòng Văn hóa - Xã hội phường', 'Các tổ chuyên môn', 'Giáo viên chủ nhiệm các lớp'],
    archive: 'VT',
    signatures: [
      { lines: ['HIỆU TRƯỞNG'], authority: null, position: 'HIỆU TRƯỞNG' },
      { lines: ['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'], authority: 'KT', position: 'PHÓ HIỆU TRƯỞNG' },
    ],
  },
];

export const PEOPLE = [
  'Vũ Minh Khuê',
  'Trần Đăng Thuật',
  'Lường Văn Phin',
  'Hà Thúy Nga',
  'Phan Lệ Quyên',
  'Đinh Tuyết Lan',
  'Quàng Văn Tín',
  'Lê Khắc Nghiêm',
  'Ngô Hữu Toàn',
  'Bùi Thị Cẩm Tú',
];

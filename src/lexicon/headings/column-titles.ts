import { splitLine } from '../words/word-trie.ts';

/** What a column of an assignment table holds (docs/genre.md 5.4, construction 7). */
export type ColumnKind =
  'number' | 'content' | 'lead' | 'coordinate' | 'implement' | 'time' | 'place' | 'outcome' | 'budget' | 'note';

/**
 * Words of a column's title, whatever their order: the first row with a phrase in the title decides.
 * `at`: the whole title, its start, or anywhere in it. Source: assignment tables of provinces, districts, communes and schools.
 */
export const COLUMN_TITLES: readonly {
  readonly kind: ColumnKind;
  readonly at: 'whole' | 'start' | 'anywhere';
  readonly phrases: readonly string[];
}[] = [
  { kind: 'number', at: 'whole', phrases: splitLine('stt | tt | số tt | số thứ tự | số') },
  {
    kind: 'content',
    at: 'start',
    phrases: splitLine('nội dung | nhiệm vụ | công việc | hoạt động | tên | giải pháp | hạng mục | danh mục'),
  },
  { kind: 'coordinate', at: 'anywhere', phrases: splitLine('phối hợp') },
  {
    kind: 'lead',
    at: 'anywhere',
    phrases: splitLine(
      'chủ trì | đầu mối | chịu trách nhiệm chính | cơ quan tham mưu | đơn vị tham mưu | cơ quan soạn thảo',
    ),
  },
  {
    kind: 'time',
    at: 'anywhere',
    phrases: splitLine(
      'thời gian | thời hạn | tiến độ | hoàn thành | ngày | lộ trình | thời điểm | hạn | bắt đầu | kết thúc',
    ),
  },
  { kind: 'outcome', at: 'anywhere', phrases: splitLine('sản phẩm | kết quả | đầu ra | chỉ tiêu') },
  { kind: 'place', at: 'anywhere', phrases: splitLine('địa điểm | địa bàn | nơi') },
  { kind: 'budget', at: 'anywhere', phrases: splitLine('kinh phí | dự toán | thành tiền | đơn giá | nguồn vốn') },
  {
    kind: 'implement',
    at: 'anywhere',
    phrases: splitLine('thực hiện | phụ trách | phân công | đơn vị | cơ quan | trách nhiệm | bộ phận'),
  },
  {
    kind: 'content',
    at: 'anywhere',
    phrases: splitLine(
      'nội dung | nhiệm vụ | công việc | hoạt động | tên | hạng mục | giải pháp | chương trình | danh mục',
    ),
  },
  { kind: 'note', at: 'anywhere', phrases: splitLine('ghi chú') },
];

/** In the title of a column of times: a day there is the last one, the first one, or the end of a window. */
export const DUE_TITLES = splitLine('hoàn thành | hạn | thời hạn');
export const START_TITLES = splitLine('bắt đầu | khai giảng | khởi công | từ ngày');
export const END_TITLES = splitLine('kết thúc | bế giảng | đến ngày');

/** Tables of goods: what is counted, and what it is counted in. Source: cost estimates and lists of equipment in plans. */
export const COUNTED_TITLES = splitLine('số lượng | đơn giá | thành tiền | khối lượng | đơn giá vnđ');
export const MEASURE_TITLES = splitLine('đơn vị | đơn vị tính | đvt');

/** A column of people's names: a roster's, never what is to be done. */
export const PERSON_TITLES: readonly string[] = ['họ tên', 'họ và tên'];

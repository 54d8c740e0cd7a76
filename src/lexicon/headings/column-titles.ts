import { readRow } from '../words/word-trie.ts';

/** What a column of an assignment table holds (docs/genre.md 5.4, construction 7). */
export type ColumnKind =
  'number' | 'content' | 'lead' | 'coordinate' | 'implement' | 'time' | 'place' | 'outcome' | 'budget' | 'note';

interface ColumnTitle {
  readonly kind: ColumnKind;
  /** The whole title, its start, or anywhere in it. */
  readonly at: 'whole' | 'start' | 'anywhere';
  readonly phrases: readonly string[];
}

/**
 * Words of a column's title, whatever their order: the first row with a phrase in the title decides.
 * Source: assignment tables of provinces, districts, communes and schools.
 */
export const COLUMN_TITLES: readonly ColumnTitle[] = [
  'number whole: stt | tt | số tt | số thứ tự | số',
  'content start: nội dung | nhiệm vụ | công việc | hoạt động | hành động | tên | giải pháp | hạng mục | danh mục',
  'coordinate anywhere: phối hợp',
  'lead anywhere: chủ trì | đầu mối | chịu trách nhiệm chính | cơ quan tham mưu | đơn vị tham mưu | cơ quan soạn thảo',
  'time anywhere: thời gian | thời hạn | tiến độ | hoàn thành | ngày | lộ trình | thời điểm | hạn | bắt đầu | kết thúc',
  'outcome anywhere: sản phẩm | kết quả | đầu ra | chỉ tiêu',
  'place anywhere: địa điểm | địa bàn | nơi',
  'budget anywhere: kinh phí | dự toán | thành tiền | đơn giá | nguồn vốn',
  'implement anywhere: thực hiện | phụ trách | phân công | đơn vị | cơ quan | trách nhiệm | bộ phận',
  'content anywhere: nội dung | nhiệm vụ | công việc | hoạt động | hành động | tên | hạng mục | giải pháp | chương trình | danh mục',
  'note anywhere: ghi chú',
].map((row) => {
  const { words, phrases } = readRow(row);
  return { kind: words[0] as ColumnKind, at: words[1] as ColumnTitle['at'], phrases };
});

/** What else words of a title tell. */
export const TITLE_WORDS = {
  /** Of two columns of contents the one headed so says what is to be done, the other what it belongs to. */
  fine: 'cụ thể | chi tiết',
  /** In the title of a column of times: a day there is the last one, the first one, or the end of a window. */
  due: 'hoàn thành | hạn | thời hạn',
  start: 'bắt đầu | khai giảng | khởi công | từ ngày',
  end: 'kết thúc | bế giảng | đến ngày',
  /** Tables of goods: what is counted, and what it is counted in. Source: cost estimates and lists of equipment in plans. */
  counted: 'số lượng | đơn giá | thành tiền | khối lượng | đơn giá vnđ',
  measure: 'đơn vị | đơn vị tính | đvt',
} as const;

/** A column of people's names: a roster's, never what is to be done. */
export const PERSON_TITLES: readonly string[] = ['họ tên', 'họ và tên'];

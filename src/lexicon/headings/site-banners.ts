import { splitLine } from '../words/word-trie.ts';

/**
 * What publishers of legal texts print around a document. Lines are compared folded; a line counts when it begins with one of these.
 * Source: pages of the large Vietnamese law portals as people copy them.
 */
export const SITE_BANNERS: readonly string[] = splitLine(
  'bản dịch này thuộc quyền sở hữu | thư viện pháp luật | mọi hành vi sao chép | các nội dung được sửa đổi | các nội dung của vb này | các màu sắc | click vào phần bôi vàng | đang tải văn bản | văn bản này chưa cập nhật nội dung | bạn phải đăng nhập | số hiệu | loại văn bản | nơi ban hành | người ký | ngày ban hành | ngày hiệu lực | ngày công báo | số công báo | tình trạng | lược đồ | tải về',
);

/** Whole lines that open what such a page has behind the document … */
export const SITE_TRAILERS: readonly string[] = splitLine(
  'văn bản liên quan | văn bản liên quan ngôn ngữ | văn bản được hướng dẫn | văn bản được dẫn chiếu | văn bản được căn cứ | văn bản cùng nội dung | nội dung sửa đổi, hướng dẫn',
);

/** … when the facts of other documents follow them. */
export const SITE_TRAILER_FACTS: readonly string[] = splitLine(
  'ban hành | hiệu lực | tình trạng | cập nhật | văn bản bị thay thế | văn bản thay thế',
);

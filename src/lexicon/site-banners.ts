/**
 * What publishers of legal texts print around a document. Lines are compared folded; a line counts when it begins with one of these.
 * Source: pages of the large Vietnamese law portals as people copy them.
 */
export const SITE_BANNERS: readonly string[] = [
  'bản dịch này thuộc quyền sở hữu',
  'thư viện pháp luật',
  'mọi hành vi sao chép',
  'các nội dung được sửa đổi',
  'các nội dung của vb này',
  'các màu sắc',
  'click vào phần bôi vàng',
  'đang tải văn bản',
  'văn bản này chưa cập nhật nội dung',
  'bạn phải đăng nhập',
  'số hiệu',
  'loại văn bản',
  'nơi ban hành',
  'người ký',
  'ngày ban hành',
  'ngày hiệu lực',
  'ngày công báo',
  'số công báo',
  'tình trạng',
  'lược đồ',
  'tải về',
];

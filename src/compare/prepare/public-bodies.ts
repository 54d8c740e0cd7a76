/** "Các tổ chức, cá nhân và hộ gia đình", "các doanh nghiệp": those who are governed, unless bodies are named among them. */
export function isPublic(name: string): boolean {
  return PUBLIC.test(name) && !BODIES.test(name);
}

const PUBLIC =
  /cá nhân|hộ gia đình|hộ dân|người dân|nhân dân|doanh nghiệp|công ty|tập đoàn|tổ chức tín dụng|ngân hàng|nhà mạng|báo chí|truyền thông|cấp nước|chủ đầu tư|nhà thầu|đơn vị (?:hoạt động|khai thác|kinh doanh|sản xuất|thi công|cung cấp)|cơ sở (?:sản xuất|kinh doanh|nuôi trồng|chăn nuôi|đào tạo)|hợp tác xã|đại học|viện nghiên cứu|cơ quan (?:đăng ký|thuế|hải quan)/iu;
const BODIES =
  /cơ quan(?! (?:báo chí|truyền thông|thông tấn|đăng ký|thuế|hải quan))|(?<!cơ )sở(?!\p{L})|(?<!\p{L})ban(?!\p{L})|ngành|địa phương|ủy ban|uỷ ban|UBND|chính quyền|cấp ủy|đoàn thể|các cấp|đơn vị trực thuộc/iu;

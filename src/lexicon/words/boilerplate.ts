import { splitLine } from './word-trie.ts';

/** Words that join others and say nothing of a task by themselves. */
export const FUNCTION_WORDS: readonly string[] = splitLine(
  'và | của | các | những | trong | trên | về | cho | để | với | từ | đến | tới | tại | theo | là | được | bị | bởi | do | có | không | một | này | đó | như | cùng | hoặc | hay | khi | sau | trước | ra | vào | lên | xuống | việc | sự | nhằm | đối | mà | cũng | đã | sẽ | đang | ở | qua | bằng | giữa | ngày | tháng | năm | mỗi | từng | mọi | phải | cần | nhất | hết | thì | nếu | vì | nên | vẫn | còn | lại | rất | đồng thời | ngoài | dưới | gồm',
);

/**
 * Phrases that every plan repeats whatever it is about; two tasks that share only these have nothing in common.
 * Source: the assignments, closings and requirements of plans of all levels and years.
 */
export const BOILERPLATE_PHRASES: readonly string[] = splitLine(
  'chủ trì, phối hợp với các cơ quan, đơn vị, địa phương liên quan | phối hợp với các ngành, đoàn thể | các cơ quan, đơn vị liên quan | các sở, ban, ngành | các phòng, ban, ngành' +
    ' | căn cứ chức năng, nhiệm vụ được giao | căn cứ tình hình thực tế | phù hợp với tình hình thực tế của địa phương, đơn vị | xây dựng kế hoạch triển khai thực hiện | tổ chức triển khai thực hiện Kế hoạch này' +
    ' | tham mưu Ủy ban nhân dân | hướng dẫn, theo dõi, đôn đốc, kiểm tra việc thực hiện | tổng hợp, báo cáo kết quả thực hiện | báo cáo Ủy ban nhân dân | theo quy định của pháp luật | theo quy định hiện hành' +
    ' | trên địa bàn | theo chức năng, nhiệm vụ | bảo đảm thiết thực, hiệu quả, tiết kiệm | đảm bảo đúng quy định | tăng cường công tác | đẩy mạnh công tác | tổ chức các hoạt động | thực hiện tốt công tác | triển khai thực hiện có hiệu quả' +
    ' | cán bộ, công chức, viên chức, người lao động | cán bộ, đảng viên và Nhân dân | đoàn viên, hội viên và các tầng lớp Nhân dân | người dân, doanh nghiệp | cấp ủy, chính quyền các cấp | kinh phí thực hiện | trong quá trình thực hiện | nội dung, nhiệm vụ, giải pháp | gắn với nhiệm vụ chính trị của cơ quan, đơn vị | theo hướng dẫn của cấp trên | khi có yêu cầu | theo phân cấp | gửi | trình | giúp | xây dựng | triển khai | thực hiện | tổ chức | tham mưu',
);

/** How much a term of these phrases counts, beside 1 for any other. */
export const BOILERPLATE_WEIGHT = 0.35;

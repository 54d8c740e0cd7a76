/** What to do about a finding, by its code; for the one who answers for the child's plan. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['lineage/same-plan', 'Chọn lại hai tệp.'],
  ['lineage/swapped', 'Đổi chỗ hai tệp rồi chạy lại.'],
  ['lineage/other-province', 'Kiểm tra lại tệp cấp trên.'],
  ['lineage/unrelated', 'Kiểm tra lại có đúng cặp kế hoạch không.'],
  ['lineage/not-above', 'Kiểm tra lại tệp cấp trên.'],
  ['lineage/not-cited', 'Bổ sung viện dẫn số, ngày, cơ quan ban hành kế hoạch cấp trên vào phần căn cứ.'],
  ['lineage/number-differs', 'Đối chiếu bản gốc của cấp trên, sửa số trong phần căn cứ.'],
  ['lineage/date-differs', 'Đối chiếu bản gốc của cấp trên, sửa ngày trong phần căn cứ.'],
  ['lineage/issuer-differs', 'Sửa tên cơ quan ban hành trong phần căn cứ.'],
  ['lineage/citation-differs', 'Đối chiếu bản gốc của văn bản được viện dẫn, sửa số hoặc ngày ở nơi viện dẫn sai.'],
  ['lineage/child-older', 'Kiểm tra ngày ký của cả hai văn bản.'],
  ['gap/task-missing', 'Bổ sung nhiệm vụ này, phân công đơn vị và thời hạn; hoặc ghi rõ lý do không thực hiện.'],
  ['gap/help-missing', 'Nêu phần việc của cấp mình, hoặc bỏ qua nếu chỉ làm khi được mời.'],
  ['gap/general-missing', 'Xem việc nào thuộc cấp mình thì nêu; còn lại có thể bỏ qua.'],
  ['gap/themes-missing', 'Dẫn chiếu nội dung tuyên truyền của cấp trên, hoặc nêu những nội dung của cấp mình.'],
  ['conflict/plan-late', 'Ghi nhận; lần sau lập kế hoạch trong hạn được giao.'],
  [
    'conflict/plan-time-late',
    'Rút thời gian chung về trong thời gian của kế hoạch cấp trên, hoặc xin ý kiến cấp trên.',
  ],
  ['conflict/less-often', 'Thực hiện ít nhất với tần suất mà cấp trên yêu cầu, hoặc xin ý kiến cấp trên.'],
  ['gap/theme-missing', 'Bổ sung nội dung tuyên truyền này, hoặc ghi rõ lý do không tuyên truyền.'],
  ['gap/time-dropped', 'Ghi thời hạn cho nhiệm vụ, không muộn hơn thời hạn của cấp trên.'],
  ['gap/unit-dropped', 'Ghi rõ đơn vị chủ trì thực hiện.'],
  ['conflict/late', 'Rút thời hạn về trong hạn của cấp trên, hoặc xin ý kiến cấp trên.'],
  ['conflict/units-swapped', 'Thống nhất lại đơn vị chủ trì và đơn vị phối hợp theo kế hoạch cấp trên.'],
  ['conflict/target-lower', 'Nâng chỉ tiêu bằng hoặc cao hơn cấp trên, hoặc nêu căn cứ của mức thấp hơn.'],
  ['conflict/target-late', 'Đưa mốc về đúng năm của cấp trên, hoặc xin ý kiến cấp trên.'],
  ['copy/level-left', 'Sửa lại phạm vi theo cấp của mình.'],
  ['copy/issuer-left', 'Sửa thành cơ quan ban hành của kế hoạch này.'],
  ['copy/body-left', 'Sửa thành cơ quan cùng cấp của mình.'],
  ['copy/place-left', 'Sửa thành tên địa phương mình.'],
  ['copy/year-left', 'Kiểm tra lại ngày, năm; có thể còn sót từ kế hoạch cũ.'],
  ['copy/mostly-verbatim', 'Cụ thể hóa từng nhiệm vụ: đơn vị của mình, việc của mình, thời hạn của mình.'],
  ['recipients/helpers-not-informed', 'Thêm vào Nơi nhận để đơn vị biết mà phối hợp.'],
  ['recipients/order-not-met', 'Thêm vào Nơi nhận, gửi kế hoạch theo yêu cầu của cấp trên.'],
  ['recipients/not-informed', 'Thêm vào Nơi nhận để đơn vị biết mà thực hiện.'],
]);

export function adviceFor(code: string): string {
  return ADVICE.get(code) ?? '';
}

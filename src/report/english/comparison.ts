/**
 * Sentences of comparisons and audits. What is in braces is filled in; where it begins with "when" it is a time as `showDate` words it,
 * where it begins with "rest" a sentence of its own.
 */
export const COMPARISON: readonly (readonly [string, string])[] = [
  // What to do.
  ['Chọn lại hai tệp.', 'Choose the two files again.'],
  ['Đổi chỗ hai tệp rồi chạy lại.', 'Swap the two files and run again.'],
  ['Kiểm tra lại tệp cấp trên.', 'Check the file of the level above.'],
  ['Kiểm tra lại có đúng cặp kế hoạch không.', 'Check that these two plans belong together.'],
  [
    'Bổ sung viện dẫn số, ngày, cơ quan ban hành kế hoạch cấp trên vào phần căn cứ.',
    'Cite the plan above among the bases: number, day, issuer.',
  ],
  [
    'Đối chiếu bản gốc của cấp trên, sửa số trong phần căn cứ.',
    'Look at the original of the plan above and correct the number in the bases.',
  ],
  [
    'Đối chiếu bản gốc của cấp trên, sửa ngày trong phần căn cứ.',
    'Look at the original of the plan above and correct the day in the bases.',
  ],
  [
    'Đối chiếu bản gốc của văn bản được viện dẫn, sửa số hoặc ngày ở nơi viện dẫn sai.',
    'Look at the original of the cited paper and correct the number or day where it is wrong.',
  ],
  ['Sửa tên cơ quan ban hành trong phần căn cứ.', 'Correct the issuer in the bases.'],
  ['Kiểm tra ngày ký của cả hai văn bản.', 'Check the days on which both were signed.'],
  [
    'Bổ sung nhiệm vụ này, phân công đơn vị và thời hạn; hoặc ghi rõ lý do không thực hiện.',
    'Add this task with its unit and deadline, or say why it is not carried out.',
  ],
  [
    'Bổ sung nội dung tuyên truyền này, hoặc ghi rõ lý do không tuyên truyền.',
    'Add this theme, or say why it is not publicized.',
  ],
  [
    'Ghi thời hạn cho nhiệm vụ, không muộn hơn thời hạn của cấp trên.',
    'Give the task a deadline, no later than that of the level above.',
  ],
  ['Ghi rõ đơn vị chủ trì thực hiện.', 'Name the unit that leads.'],
  [
    'Rút thời hạn về trong hạn của cấp trên, hoặc xin ý kiến cấp trên.',
    'Bring the deadline within that of the level above, or ask the level above.',
  ],
  [
    'Thống nhất lại đơn vị chủ trì và đơn vị phối hợp theo kế hoạch cấp trên.',
    'Bring leading and coordinating units in line with the plan above.',
  ],
  [
    'Nâng chỉ tiêu bằng hoặc cao hơn cấp trên, hoặc nêu căn cứ của mức thấp hơn.',
    'Raise the target to that of the level above or higher, or give the basis of the lower one.',
  ],
  [
    'Đưa mốc về đúng năm của cấp trên, hoặc xin ý kiến cấp trên.',
    'Bring it to the year of the level above, or ask the level above.',
  ],
  ['Sửa lại phạm vi theo cấp của mình.', 'Correct the area to that of its own level.'],
  ['Sửa thành cơ quan ban hành của kế hoạch này.', 'Change it to the issuer of this plan.'],
  ['Sửa thành cơ quan cùng cấp của mình.', 'Change it to the body of its own level.'],
  ['Sửa thành tên địa phương mình.', 'Change it to the name of its own place.'],
  [
    'Kiểm tra lại ngày, năm; có thể còn sót từ kế hoạch cũ.',
    'Check day and year; they may be left over from an old plan.',
  ],
  [
    'Cụ thể hóa từng nhiệm vụ: đơn vị của mình, việc của mình, thời hạn của mình.',
    'Make each task concrete: its own unit, its own work, its own deadline.',
  ],
  ['Thêm vào Nơi nhận để đơn vị biết mà thực hiện.', 'Add it to the recipients, so that the unit knows.'],
  ['Thêm vào Nơi nhận để đơn vị biết mà phối hợp.', 'Add them to the recipients, so that they can help.'],
  [
    'Thêm vào Nơi nhận, gửi kế hoạch theo yêu cầu của cấp trên.',
    'Add it to the recipients and send the plan as the level above asks.',
  ],
  [
    'Rút thời gian chung về trong thời gian của kế hoạch cấp trên, hoặc xin ý kiến cấp trên.',
    'Shorten the time of the whole plan to that of the plan above, or ask the level above.',
  ],
  [
    'Thực hiện ít nhất với tần suất mà cấp trên yêu cầu, hoặc xin ý kiến cấp trên.',
    'Do it at least as often as the level above asks, or ask the level above.',
  ],
  [
    'Xem việc nào thuộc cấp mình thì nêu; còn lại có thể bỏ qua.',
    'See which of them are this level’s and name those; the rest may be passed over.',
  ],
  [
    'Nêu phần việc của cấp mình, hoặc bỏ qua nếu chỉ làm khi được mời.',
    'Name the part of your own level, or leave it where you only act when asked.',
  ],
  [
    'Dẫn chiếu nội dung tuyên truyền của cấp trên, hoặc nêu những nội dung của cấp mình.',
    'Refer to the themes of the level above, or give those of your own level.',
  ],
  [
    'Ghi nhận; lần sau lập kế hoạch trong hạn được giao.',
    'Take note; make the next plan within the time that is given.',
  ],
  ['Sửa thành {body}.', 'Change it to “{body}”.'],
  // Findings.
  [
    'Chép gần như nguyên văn: {copied}/{covered} nhiệm vụ giữ nguyên lời của cấp trên, chưa cụ thể hóa cho đơn vị mình.',
    'Copied almost verbatim: {copied}/{covered} tasks keep the words of the level above and are not made concrete.',
  ],
  ['“{body}” không còn từ ngày {day}: “{quote}”.', '“{body}” has not existed since {day}: “{quote}”.'],
  [
    'Kế hoạch ký ngày {signed}, sau hạn lập kế hoạch mà cấp trên giao (ngày {last}).',
    'The plan was signed on {signed}, after the day by which the level above asked for it ({last}).',
  ],
  [
    'Chưa nhắc tới {count} việc do nơi khác chủ trì, cấp mình phối hợp: {quotes}.',
    'Not mentioned: {count} tasks that others lead with the help of this level: {quotes}.',
  ],
  [
    'Chưa nhắc tới {count} việc chung mà cấp trên không giao cho ai: {quotes}.',
    'Not mentioned: {count} general tasks that the level above gives to nobody: {quotes}.',
  ],
  [
    'Không nêu nội dung tuyên truyền nào trong {count} nội dung của cấp trên.',
    'None of the {count} themes of the level above is taken up.',
  ],
  [
    'Chưa cụ thể hóa nhiệm vụ: “{quote}” (cấp trên giao {units}).',
    'The task is not taken up: “{quote}” (given above to {units}).',
  ],
  ['Chưa cụ thể hóa nhiệm vụ: “{quote}”.', 'The task is not taken up: “{quote}”.'],
  ['Bỏ nội dung tuyên truyền: “{quote}”.', 'The theme is left out: “{quote}”.'],
  ['Không viện dẫn kế hoạch cấp trên ({name}) trong căn cứ.', 'The plan above ({name}) is not cited among the bases.'],
  ['Còn phạm vi của cấp trên: “{quote}”.', 'The area of the level above is left in: “{quote}”.'],
  [
    'Còn cơ quan cấp trên đứng ra yêu cầu: “{quote}”.',
    'A body of the level above is still the one that asks: “{quote}”.',
  ],
  [
    'Còn cơ quan của cấp trên trong việc của cấp mình: “{quote}” ({name}).',
    'A body of the level above is left in a task of its own level: “{quote}” ({name}).',
  ],
  ['Còn tên nơi khác: “{quote}”.', 'The name of another place is left in: “{quote}”.'],
  [
    '“{task}”: thời hạn “{quote}” đã qua khi kế hoạch được ký ({whenSigned}).',
    '“{task}”: the deadline “{quote}” had passed when the plan was signed ({whenSigned}).',
  ],
  ['“{name}” được giao việc nhưng không có trong Nơi nhận.', '“{name}” is given work but is not among the recipients.'],
  ['Được giao phối hợp nhưng không có trong Nơi nhận: {names}.', 'To help, but not among the recipients: {names}.'],
  [
    'Cấp trên yêu cầu gửi kế hoạch về “{name}”; nơi này không có trong Nơi nhận.',
    'The level above wants the plan sent to “{name}”, which is not among the recipients.',
  ],
  [
    'Thời gian chung dài hơn cấp trên: cấp trên “{above}”; cấp dưới “{below}”.',
    'The whole plan lasts longer than the one above: above “{above}”; below “{below}”.',
  ],
  [
    '“{task}”: “{year}” đã qua khi kế hoạch được ký ({whenSigned}).',
    '“{task}”: “{year}” had passed when the plan was signed ({whenSigned}).',
  ],
  // The plan above, as the plan below cites it.
  [
    'Viện dẫn số {cited}, kế hoạch cấp trên mang số {number} (có thể gõ nhầm).',
    'Cites the number {cited}, the plan above has {number} (perhaps a slip).',
  ],
  [
    'Viện dẫn số {cited}, kế hoạch cấp trên mang số {number}.',
    'Cites the number {cited}, the plan above has {number}.',
  ],
  [
    'Viện dẫn ngày {cited}, kế hoạch cấp trên ký {whenSigned}.',
    'Cites the day {cited}, the plan above was signed {whenSigned}.',
  ],
  [
    'Viện dẫn cơ quan ban hành “{cited}”, kế hoạch cấp trên do “{issuer}” ban hành.',
    'Cites the issuer “{cited}”, the plan above was issued by “{issuer}”.',
  ],
  [
    'Kế hoạch cấp dưới ký {whenSigned}, trước kế hoạch cấp trên ({whenAbove}).',
    'The plan below was signed {whenSigned}, before the plan above ({whenAbove}).',
  ],
  [
    'Viện dẫn “{cited}”; cấp trên viện dẫn “{above}”: khác {part}.',
    'Cites “{cited}”; the plan above cites “{above}”: the {part} differs.',
  ],
  [
    'Viện dẫn “{cited}”; kế hoạch cấp trên là “{above}”: khác {part}.',
    'Cites “{cited}”; the plan above is “{above}”: the {part} differs.',
  ],
  ['Không thấy viện dẫn kế hoạch cấp trên trong căn cứ.', 'The plan above is not cited among the bases.'],
  ['Viện dẫn đúng kế hoạch cấp trên.', 'The plan above is cited rightly.'],
  [
    'Có viện dẫn; không kiểm được {parts} vì văn bản để trống.',
    'It is cited; {parts} cannot be checked, as the document leaves it blank.',
  ],
  ['số', 'number'],
  ['ngày', 'day'],
  [
    'Hai văn bản có thể bị đảo: văn bản đưa vào làm cấp trên lại viện dẫn văn bản kia làm căn cứ.',
    'The two may be swapped: the one given as above cites the other as its basis.',
  ],
  [
    'Hai văn bản có thể bị đảo: {child} là cấp trên của {parent}.',
    'The two may be swapped: {child} is above {parent}.',
  ],
  [
    'Hai kế hoạch của hai tỉnh khác nhau ({above}, {below}); kết quả đối chiếu chỉ để tham khảo.',
    'The plans are of two provinces ({above}, {below}); take the comparison as a hint only.',
  ],
  [
    'Hai kế hoạch có vẻ nói về hai việc khác nhau: không viện dẫn nhau, tên gọi và nhiệm vụ hầu như không trùng.',
    'The plans seem to be about different matters: neither cites the other, titles and tasks hardly agree.',
  ],
  [
    '{parent} không phải cấp trên của {child}; các mục “bỏ sót” không hẳn là việc của cấp dưới.',
    '{parent} is not above {child}; what is “left out” may be no work of the level below.',
  ],
  [
    'Hai tệp là cùng một văn bản: đang đối chiếu một kế hoạch với chính nó.',
    'Both files are the same document: a plan is compared with itself.',
  ],
  // What became of a task.
  ['Chỉ tiêu: cấp trên không nêu → {below}.', 'Target: none above → {below}.'],
  ['Chỉ tiêu: {above} → cấp dưới không nêu.', 'Target: {above} → none below.'],
  ['Chỉ tiêu: {above} → {below}.', 'Target: {above} → {below}.'],
  [
    'Cùng lời văn, chỉ khác tên cơ quan, tên cấp, tên nơi, thời gian hoặc cách viết.',
    'The same words but for bodies, levels, places, times or spelling.',
  ],
  ['Bỏ {out} lời của cấp trên, thêm {put} lời riêng.', 'Drops {out} of the words above, adds {put} of its own.'],
  [
    'Chỉ tiêu kém cấp trên: cấp trên “{above}”; cấp dưới “{below}”.',
    'The target asks for less: above “{above}”; below “{below}”.',
  ],
  [
    'Chỉ tiêu kém cấp trên: “{above}” ({a}); cấp dưới: “{below}” ({b}).',
    'The target asks for less: “{above}” ({a}); below: “{below}” ({b}).',
  ],
  [
    'Mốc muộn hơn cấp trên: cấp trên “{above}”; cấp dưới “{below}”.',
    'The target is for a later year: above “{above}”; below “{below}”.',
  ],
  [
    'Mốc muộn hơn cấp trên: “{above}” ({a}); cấp dưới: “{below}” ({b}).',
    'The target is for a later year: “{above}” ({a}); below: “{below}” ({b}).',
  ],
  ['Cấp dưới đặt thêm thời hạn: {whenBelow}.', 'The plan below sets a deadline of its own: {whenBelow}.'],
  [
    'Cấp trên yêu cầu {whenAbove}; cấp dưới thực hiện theo thời gian chung của kế hoạch: “{quote}”.',
    "Above asks for {whenAbove}; below goes by the plan's general time: “{quote}”.",
  ],
  ['Cấp trên yêu cầu {whenAbove}; cấp dưới không nêu thời gian.', 'Above asks for {whenAbove}; below gives no time.'],
  [
    'Cấp trên yêu cầu {whenAbove}; cấp dưới chỉ nêu “{quote}”.',
    'Above asks for {whenAbove}; below only says “{quote}”.',
  ],
  ['Cùng thời gian: {whenBoth}.', 'The same time: {whenBoth}.'],
  [
    'Cấp trên: {whenAbove}; cấp dưới: {whenBelow}. Cấp dưới xong {whenDone}, sau hạn của cấp trên ({whenDue}).',
    'Above: {whenAbove}; below: {whenBelow}. Below is done {whenDone}, after the deadline above ({whenDue}).',
  ],
  [
    'Cấp trên: “{above}”; cấp dưới: “{below}”, không kém cấp trên yêu cầu.',
    'Above: “{above}”; below: “{below}”, no less than the level above asks.',
  ],
  ['Cấp trên: “{above}”; cấp dưới: “{below}”, thưa hơn.', 'Above: “{above}”; below: “{below}”, less often.'],
  [
    'Cấp trên: “{above}”; cấp dưới: “{below}”, dài hơn cấp trên cho phép.',
    'Above: “{above}”; below: “{below}”, longer than the level above allows.',
  ],
  [
    'Cấp trên: {whenAbove}; cấp dưới: {whenBelow}, muộn hơn cấp trên yêu cầu.',
    'Above: {whenAbove}; below: {whenBelow}, later than the level above asks.',
  ],
  [
    'Cấp trên: {whenAbove}; cấp dưới: {whenBelow}, không muộn hơn cấp trên.',
    'Above: {whenAbove}; below: {whenBelow}, no later than above.',
  ],
  [
    'Cấp trên: {whenAbove}; cấp dưới: {whenBelow}, sớm hơn cấp trên yêu cầu.',
    'Above: {whenAbove}; below: {whenBelow}, earlier than the level above asks.',
  ],
  ['Cấp trên: {whenAbove}; cấp dưới: {whenBelow}, rộng hơn.', 'Above: {whenAbove}; below: {whenBelow}, wider.'],
  [
    'Cấp trên: {whenAbove}; cấp dưới: {whenBelow}, nằm trong thời gian của cấp trên.',
    'Above: {whenAbove}; below: {whenBelow}, within the time above.',
  ],
  ['Cấp dưới giao cho {units}.', 'Below gives it to {units}.'],
  [
    'Cấp trên giao {units}; cấp dưới không giao cho đơn vị nào.',
    'Above gives it to {units}; below gives it to nobody.',
  ],
  [
    'Đổi vai chủ trì và phối hợp: cấp trên giao {aLead} chủ trì; cấp dưới giao {bLead} chủ trì, {bOther} phối hợp.',
    'Lead and coordinating units are swapped: above {aLead} leads; below {bLead} leads and {bOther} coordinates.',
  ],
  [
    'Đổi vai chủ trì và phối hợp: cấp trên giao {aLead} chủ trì, {aOther} phối hợp; cấp dưới giao {bLead} chủ trì.',
    'Lead and coordinating units are swapped: above {aLead} leads and {aOther} coordinates; below {bLead} leads.',
  ],
  [
    'Đổi vai chủ trì và phối hợp: cấp trên giao {aLead}; cấp dưới giao {bLead}.',
    'Lead and coordinating units are swapped: above {aLead}; below {bLead}.',
  ],
  [
    'Đổi vai chủ trì và phối hợp: cấp trên giao {aLead} chủ trì, {aOther} phối hợp; cấp dưới giao {bLead} chủ trì, {bOther} phối hợp.',
    'Lead and coordinating units are swapped: above {aLead} leads and {aOther} coordinates; below {bLead} leads and {bOther} coordinates.',
  ],
  [
    'Đổi vai chủ trì và phối hợp: cấp trên giao {aLead} chủ trì, {aOther} phối hợp; cấp dưới chỉ giao {bLead} phối hợp với {bOther}.',
    'Lead and coordinating units are swapped: above {aLead} leads and {aOther} coordinates; below {bLead} only coordinates with {bOther}.',
  ],
  ['Cùng đơn vị thực hiện.', 'The same units.'],
  ['“{task}”: {restSentence}', '“{task}”: {restSentence}'],
  // The report in words.
  ['CHÚ Ý: {message}', 'NOTE: {message}'],
  ['Cấp trên: {plan}', 'Above: {plan}'],
  ['Cấp dưới: {plan}', 'Below: {plan}'],
  [
    'Phủ {covered}/{tasks} nhiệm vụ ({share}); bỏ sót {missing}, thêm mới {added}, không giao cấp này {notAsked}.',
    'Covers {covered}/{tasks} tasks ({share}); left out {missing}, new {added}, not asked of this level {notAsked}.',
  ],
  [
    'Nguyên văn {share} số nhiệm vụ đã nhận; mâu thuẫn {conflicts}.',
    'Verbatim {share} of the tasks taken up; conflicts {conflicts}.',
  ],
  ['Căn cứ: {lineage}', 'Basis: {lineage}'],
  ['không số', 'no number'],
  ['số {number}', 'number {number}'],
  [' ngày {day}', ' of {day}'],
  ['trang {page}', 'page {page}'],
  ['Không có phát hiện nào cần xem.', 'There are no findings to look at.'],
  ['PHÁT HIỆN ({count})', 'FINDINGS ({count})'],
  ['MỚI', 'NEW'],
  ['Mới so với lần trước: {new}; như trước: {old}.', 'New since the last time: {new}; as before: {old}.'],
  ['ĐÃ CHẤP NHẬN ({count})', 'ACCEPTED ({count})'],
  ['Không thấy kế hoạch nào viện dẫn một kế hoạch khác ở đây.', 'No plan here cites another plan here.'],
  [
    '{children} kế hoạch cấp dưới; phủ {share}; bỏ sót {missing}; mâu thuẫn {conflicts}; phát hiện {findings}',
    '{children} plans below; covered {share}; left out {missing}; conflicts {conflicts}; findings {findings}',
  ],
  [' (đã chấp nhận {count})', ' (accepted {count})'],
  ['Cấp dưới', 'Below'],
  ['Cấp trên', 'Above'],
  ['Phủ', 'Covers'],
  ['Thêm', 'New'],
  ['Mâu thuẫn', 'Conflicts'],
  ['Phát hiện', 'Findings'],
  ['Nhiệm vụ, nội dung hay bị bỏ sót:', 'Tasks and themes most often left out:'],
  ['… và {count} mục khác', '… and {count} more'],
  ['Phát hiện theo loại:', 'Findings by kind:'],
  ['Chuỗi {count} cấp: {plans}.', 'A chain of {count} levels: {plans}.'],
  ['Không thuộc nhóm nào: {plan}.', 'Of no family: {plan}.'],
  [
    'Không thuộc nhóm nào: {plan} (viện dẫn {cited}, không có trong thư mục).',
    'Of no family: {plan} (cites {cited}, which is not in the folder).',
  ],
];

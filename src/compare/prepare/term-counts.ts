/**
 * In how many tasks of a corpus each term stands: folded words, pairs of neighbours, matters of the thesaurus ("#waste").
 * Counted by `scripts/count-terms.ts` over 4078 tasks of 118 public plans, letters and decisions of 1998 to 2026 of all levels; words
 * that fewer than 6 documents have are left out, so that no name is in it. Matters were counted anew over the 3330 tasks of those 105 that
 * have a text layer, to the same scale. Counts only: no text of a document can be had from them.
 */
export const COUNTED_TASKS = 4078;

/** Lines of a count and its terms. */
export const TERM_COUNTS = `
1498:công
1093:hơp̣
1050:cơ|thưc̣
1049:chưć
1046:ban
1045:hiêṇ
959:tổ
937:triên̉
931:đinḥ
913:tổ chưć
906:nhân
880:thưc̣ hiêṇ
878:dân
876:lí
875:vụ
873:khai
861:số
845:quan
834:uỷ
810:thông
776:trinh̀
766:chinh́
763:đông̣
757:hanh̀
729:câṕ
725:dưng̣
724:xây
722:xây dưng̣
712:quy
697:nghiêp̣
661:quan̉
652:nhân dân
640:phat́
633:chủ
617:baỏ
614:#inspect
612:triên̉ khai
611:điạ
594:quan̉ lí
591:#tell
588:uỷ ban
585:dung̣
583:bộ
578:trương̀
570:văn
564:ban nhân
554:nươć
552:hoacḥ
523:sở
519:kế
517:#count|nganh̀
515:kêt́
511:phôí
510:tać
507:cơ quan
504:hoaṭ
497:#factory
495:tư
493:phương
489:phôí hơp̣
487:hôị
481:quy đinḥ
473:tin
471:nghệ
466:liên
464:kinh
459:vị
455:tế|đâù
454:đơn
453:nhiêṃ|viên
449:phaṕ
446:thanh̀
442:kế hoacḥ|quả
439:cơ sở
437:quyêt́
436:tham
435:doanh|san̉|thơì
433:đam̉
428:công nghệ|phat́ triên̉|thông tin
427:nôị
421:nhà
419:#project
417:hoaṭ đông̣
412:baó
411:chỉ
410:ań|hươnǵ
409:thônǵ
407:đơn vị
405:kiêm̉
401:hinh̀
398:#traffic
396:#it|taọ
391:tiêṕ
389:ban̉|dự|hoá
386:#software
379:công tać|hoc̣|đông̀
377:điêù
375:liêụ
373:hiêụ
368:giao
366:hệ|xuât́
363:doanh nghiêp̣|liên quan
362:năng
357:dâñ|đề
356:ngươì
355:đâù tư
349:sử|taì
346:ưnǵ
345:toaǹ
344:đaọ
343:chuyên̉
339:đang̉
337:đôỉ
335:sử dung̣
334:phuc̣
332:giaỉ
331:trưc̣
329:chương|tâp̣
328:thể
326:#environment
325:#train
324:tra
323:chương trinh̀|trì
321:#land|xã
320:chế
319:phong̀
315:cao
312:lưc̣
311:an|hệ thônǵ
309:sinh
307:truyêǹ|điạ phương
303:hươnǵ dâñ
301:#data
300:#share|caó
295:sach́
292:tiêu
290:baó caó|tăng
288:dung
285:#disease|#law|#report|thủ
284:lương̣
283:quyêǹ|tông̉
280:baǹ
279:môi|môi trương̀|xã hôị
276:chỉ đaọ|nôị dung|trung|văn ban̉
272:nghị
271:phuc̣ vụ|đâỷ
269:phâǹ
268:dự ań
267:trợ
266:hiêụ quả|kinh tế|điêṇ
265:nhiêṃ vụ
264:dicḥ|dữ|dữ liêụ
263:điêm̉
254:kiêm̉ tra|sat́
253:luâṭ|soat́
252:chủ trì
251:nhâṇ
250:nhà nươć|nâng|tuc̣
249:điạ baǹ
248:giá
245:chât́|đam̉ baỏ
243:thâm̉
242:hỗ|hỗ trợ
239:#power
237:cương̀|nêǹ|thać
236:gia|lâp̣
234:khai thać|kí|thương̀
232:xử
231:hồ|lam̀|nguôǹ|trach́|tăng cương̀
230:kiêṇ
229:mưu
227:tham mưu|xử lí
226:mơí
224:quyêt́ đinḥ
222:câù
220:giaḿ|vưc̣
219:nêǹ tang̉|tang̉|thị
218:tuyên
216:sơ|thu|độ
215:hoaǹ
213:thiêt́|vâṇ
211:chuyên
210:thi
209:linh̃
207:linh̃ vưc̣
206:muc̣
203:phaṃ|tiêń
202:#books|phân|thưć|trí
201:#fund|phù|tuyên truyêǹ|đaò
200:mang̣|vệ
198:hang̀|hanh̀ chinh́|thuôc̣
197:phù hơp̣|đaị
196:baỏ đam̉
195:cań|chi|dicḥ vụ|đaò taọ
193:kip̣|trach́ nhiêṃ|trị
192:giaó
191:kip̣ thơì
190:an toaǹ|kĩ|nâng cao|tâng̀
189:rà|đanh́
188:manḥ
187:cań bộ|phaṕ luâṭ|rà soat́|ưnǵ dung̣
185:#party|hạ
183:tinh̀
180:cưú|đang̉ viên
177:đanh́ giá
176:vi
175:#eservice|kêt́ quả
173:hạ tâng̀|tâm
172:chuyên̉ đôỉ|giaḿ sat́
171:nông|thanh
170:tham gia
169:hồ sơ|thâm̉ quyêǹ|tich́
167:phủ
166:chuân̉
165:gian|khoa
164:#dossier
162:cá|tông̉ hơp̣
161:bố|licḥ
160:quôć
158:kiêń|xet́
157:#mineral|biêń|khu
156:taì chinh́|đoaǹ
155:khać|khoa hoc̣
153:xać
152:chinh́ sach́|khai thưc̣
150:ban hanh̀|baỏ vệ|phí|trong̣|trương̉
148:#farm|cung|công nghiêp̣|nôí|tử
147:#sea|cá nhân|danh
146:#onduty|nghiên|nghiên cưú
145:điêṇ tử|đunǵ
144:tự|văn hoá
143:#permit
142:chât́ lương̣|duc̣|yêu
141:ngươì dân
140:tinh́
139:chủ đông̣|maý|trưc̣ tiêṕ|đôć
138:#assign|giaó duc̣
137:san̉ xuât́|tuyêń|đăc̣
136:#detect|#tourism
135:điêù kiêṇ
134:phâm̉|quy hoacḥ
133:thuâṭ|toań|đâỷ manḥ|đủ
132:#rules|doĩ|giaỉ phaṕ|yêu câù
131:thương|đôỉ số
130:bổ|tâp̣ trung
129:#tidy
128:khoanǵ|minh|thủ tuc̣
127:triên̉ kinh
126:chinh́ phủ|giaỉ quyêt́|tiêṕ tuc̣|đề xuât́
125:#equip|câp̣|du|nguyên
124:vâṇ hanh̀
123:trang
122:trương̀ hơp̣
121:cung câṕ
120:#drain|#price
119:kì|thơì gian
118:#jobs|lưu|ý
117:kinh doanh|quá|tiêt́|xem
116:cụ|kêt́ nôí|tinh̀ hinh̀
115:cach́|mở|nông nghiêp̣|thiêṇ|xuyên
114:chônǵ|viêṭ
113:du licḥ|duyêṭ|haṇ|tiên|xem xet́
112:mô|đât́|đôn|đôn đôć|ưu
111:#staffing|nam|rông̣
110:vung̀|đương̀
109:#model|ngân|thuć
108:#repair|chiêń
107:#press|#publicize|cơ chế|giơí|thoat́|tiêṇ
106:công trinh̀|phụ
105:#steer|bố trí|lơị|vâṭ
104:nhâṭ|pheṕ|phê|sung
103:#order|biêṭ|bổ sung|giao thông|huy|kĩ thuâṭ|phó|ticḥ|vôń
102:#exhibit|biêủ|gưỉ|thuć đâỷ
101:biên
100:biên̉|công chưć|hoaǹ thanh̀
99:#standard|#web|chung|măṭ|phê duyêṭ|san̉ phâm̉|trung tâm
97:chủ ticḥ|khâủ|môn|nghệ thông
96:câp̣ nhâṭ|giam̉|viêṭ nam|vụ công
95:ninh|vi phaṃ|đô
94:#sport|chưć năng|loaị|mêm̀|đăc̣ biêṭ|đề nghị
93:biêṇ|phổ|sở dữ
92:ban chỉ|thị trương̀|tên
91:châṕ|diêṇ|quá trinh̀
90:phâǹ mêm̀|đaṕ
89:#damage|#forecast|biêṇ phaṕ|chiụ|chưć triên̉
88:#pupil|#school|caỉ|căn|cụ thể|giâý|kĩ năng|nghệ số|phương tiêṇ|taì nguyên|thương̀ xuyên|vâń|đông̀ thơì|đăng
87:chí|công an|công̣|nơi|y
86:an ninh|đinḥ số
85:ban thương̀|nhanh|thư
84:#forbid|chia|dung̣ công|hộ|khả|lanh̃
83:#punish|chinh̉|dưng̣ kế|lao|traṃ|đâú
82:#emulate|kinh phí|maị|mô hinh̀|phương ań|thương maị|thương̀ vụ|đô thị
81:chiụ trach́|cả|cứ|hiêṇ kế|hơp̣ tać|lao đông̣|văn phong̀
80:#cybersafe|#test|chuyên môn|goṕ|hinh̀ thanh̀|hoaǹ thiêṇ|khu công|truyêǹ thông|y tế|đăng kí
79:chinh́ trị|căn cứ|huâń|quôć tế|sinh hoaṭ|thuỷ
78:#telecom|nghiêm|nghiêṃ|nhu|thao|đa|đaṕ ưnǵ|đông̀ bộ
77:#creative|dung̀|hôị đông̀|phat́ hiêṇ|tiêṕ nhâṇ|trương
76:#coop|#reservoir|khaỏ|năng lưc̣|tôt́
75:ghi|kê|lí nhà|lưc̣ lương̣|nhu câù|thể thao|ticḥ uỷ|tuc̣ hanh̀
74:chưć thưc̣|diêñ|khuyêń|mưu uỷ|thế|tiêu chuân̉|tranh|đoaṇ|đôỉ mơí
73:dương̃|khich́|lanh̃ đaọ|sưả|thônǵ thông|tâp̣ huâń|đinḥ kì|đâỳ
72:#clean|baỳ|hinh̀ thưć|đâỳ đủ
71:mưa|nghị quyêt́|ngân sach́|trưc̣ tuyêń|vị liên|đưa|ưu tiên
70:#reform|ban tổ|thâm̉ đinḥ|xać đinḥ|đôị
69:aṕ|ii|khuyêń khich́
68:châṕ hanh̀|cưả|hut́|khả năng|kiêm̉ soat́|lơń|muc̣ tiêu|nhâp̣|tiêń độ|tương̣
67:chăṭ|duy|lơṕ|nuôi|phaṃ vi|tôí
66:#elearning|bươć|mâũ|mưć|phân công|ý kiêń|đaṭ|đunǵ quy
65:#drug|anh̉|chăṭ chẽ|chẽ|giai|giai đoaṇ|hà|sanǵ
64:bí|qđ|rõ|thay|thưc̣ tế|trưc̣ thuôc̣|vưng̃
63:bôì|canh̉|công ti|găń|sẻ|thanh̀ lâp̣|thu hut́|ti
62:#lesson|aṕ dung̣|chế biêń|sông|tich́ hơp̣|traí
61:#asset|cao hiêụ|đăṭ
60:#talk|duy trì|giuṕ|khân̉|nâng câṕ|vị trí|điêù hanh̀
59:bêǹ|bêǹ vưng̃|khaỏ sat́
58:#reward|#teacher|bôì dương̃|chia sẻ|chưa|cuôc̣|dâú|hoc̣ sinh|nghiêp̣ vụ|nguôǹ lưc̣|thi hanh̀|đề ań
57:danh sach́|hiêṇ đaị
56:#tax|cp|nghề|thuâṇ|thứ|yêú|đinh̀
55:bań|chưnǵ|cố|giơí thiêụ|hà nôị|khach́|luc̣|quan̉ trị|quy trinh̀|thiêụ|thủ tươnǵ|tươnǵ|đonǵ
54:#broadcast|#credit|#culture|bao|ma|nhân lưc̣|phong|tươnǵ chinh́|đinḥ hươnǵ|đua
53:#conclude|#delegate|ań đâù|kỉ|lâǹ|nhoḿ|thanh̀ viên|vệ sinh
52:chiêń lươc̣|chế độ|cương̀ công|khó|khó khăn|khăn|lươc̣|phổ biêń|sưả đôỉ|thi đua|ô
51:#skills|#visit|#water|#youth|bênḥ|cuc̣|công̣ đông̀|cưc̣|hoà|khăć|quả thưc̣|trữ|đaỏ
50:#fishing|#preschool|cổ|giá trị|hương̉|nghiã|nhiêù|sâu|đi
49:#gauge|#goods|câú|luâṇ|môí|niên|taì liêụ|thaí|trong̣ tâm|điêù chinh̉|đoaǹ viên
48:#merge|choṇ|chuyên nganh̀|chuyên̉ giao|công bố|haỉ|quy chế|tać quan̉|thanh̀ phâǹ
47:#donate|#food|#material|#petition|#startup|di|tiêń hanh̀|trang̣|tế xã|vệ môi
46:giaó viên|long|lệ|măć|mở rông̣|vâṇ đông̣
45:#history|#illegal|goṕ phâǹ|khân̉ trương|lươí|minh̀|nghị đinḥ|suât́|thaỉ|thuế|vươnǵ|vươnǵ măć|đâù môí|đông̀ nhân
44:ban quan̉|caó uỷ|công̉|kem̀|kêt́ hơp̣|lâý|quang̉|trong̣ điêm̉
43:#eshop|#poor|caỉ cach́|iot|khăć phuc̣|mâṭ|thâp̣|thông tư|toaǹ thông|trâṭ|trâṭ tự|tư vâń|tư xây
42:#guests|#isolated|câṇ|cư|hiêṇ chương|internet|lộ|mưć độ|quỹ|sanǵ taọ|sao|tai|thiên|trò
41:baì|công thương|dưng̣ cơ|huy đông̣|lí nghiêm|ngheò|ngươì lao|nôị vụ|sưć|thanh niên|thiêủ|thụ|viêñ|đâỷ nhanh
40:#irrigate|caó kêt́|chưã|cơ ban̉|hanh̀ quyêt́|hinh̀ thưc̣|hoc̣ tâp̣|kể|nghiêp̣ công|ngăn|phat́ huy|thănǵ|tich́ cưc̣|tiń|trở|vâń đề|xêṕ
39:bộ phâṇ|gây|lễ|phâṇ|taì san̉|thiên tai|thương̀ trưc̣|tinh|đich́
38:#coverage|#parents|#waste|chinh́ quyêǹ|hôị nghị|kiêń nghị|mơì|nôp̣|số hoá|thaỏ|thiêt́ kế|thông baó|thương̉|tiêủ|trông̀|vai|vai trò|viêñ thông|đôṭ
37:cao chât́|chi tiêt́|chăṇ|cuṃ|công văn|cử|hanh̀ vi|haṇ chế|hiêṇ nhiêṃ|hâụ|hôì|khen|khen thương̉|khí|lưu trữ|muc̣ đich́|niêṃ|nôị bộ|nđ|nđ cp|quý|thuôc̣ phaṃ|thân|tâp̣ thể|tât́|xaỷ|xuć|đaị biêủ
36:#achieve|#army|#doctor|#thrift|chinh́ công|gian thưc̣|hiêṇ tôt́|hăng̀|ngũ|sônǵ|săć|sổ|thủ trương̉|trăć|trả|vôń đâù|xin
35:baĩ|baỏ an|danh muc̣|gia đinh̀|hiêṇ công|hop̣|nguyêñ|nêu|phong traò|quân|sơḿ|taọ điêù|thanh tra|traò|tư số
34:canh̉ baó|chuôĩ|công khai|khoan̉|nguôǹ vôń|nhà đâù|nhâṇ thưć|phat́ sinh|riêng|sach́ nhà|tać tuyên|taỉ|thêm|tim̀|ttg|vươṭ|xoá
33:#archive|#missing|#roadrule|bộ trương̉|cao năng|i|iii|iv|mang̣ lươí|nghệ cao|nhưng|phaṕ lí|quan liên|quan tham|sang̀|thăm|thơì phat́|toaǹ bộ|tuân|tôí đa|đinḥ phaṕ
32:#harass|cân|dang̣|khai kế|mua|nguy|ngưà|phan̉|phaṃ phaṕ|phân câṕ|sang|taí|thay thế|trao|trương̉ ban|trẻ|tuân thủ|tât́ cả|đam̉ an
31:#population|#transport|ai|binh̀|bá|bỏ|chăm|chủ trương|daỵ|ich́|kh|kiêṃ|phâń|phâń đâú|quả công|săṕ|tiêt́ kiêṃ|tiêǹ|trâṇ|trú|điêù tra
30:cach́ hanh̀|canḥ|chi phí|con|goị|khơỉ|kênh|lăṕ|lưạ|lộ trinh̀|phong̀ ngưà|phụ trach́|quan trong̣|săṕ xêṕ|taṃ|tt|tuâǹ|tông̉ thể|tổ quôć|vi quan̉|viên chưć|đâú tranh|đôị ngũ|ưnǵ phó
29:#ceremony|#contest|#dialogue|#rebuild|#relief|bưu|chú|dân câṕ|hanh̀ quy|lũ|lưạ choṇ|ngoaị|nhà trương̀|thanh̀ tich́|tiên tiêń|trang thiêt́|traò thi|viêṇ|vâṭ chât́|ôn̉|đaì|đồ
28:chiêú|chỉ tiêu|cương̀ kiêm̉|dương|dưạ|giữ|hiêm̉|hiêụ lưc̣|hưũ|kiêṇ toaǹ|kêt́ luâṇ|măṭ trâṇ|nq|sacḥ|săñ|thiêú|tinh̀ trang̣|tiêṕ câṇ|tranh́|tăć|tỉ|ôn̉ đinḥ|đa dang̣|đaĩ|đôṭ xuât́
27:#fair|bât́|băć|chaò|chunǵ|chuân̉ hoá|câṕ pheṕ|dự toań|gôć|hơp̣ phaṕ|lan|quyêǹ haṇ|qđ ttg|suôt́|sở vâṭ|thù|tnhh|toaǹ diêṇ|tương|yên
26:#meet|#secret|#visual|bacḥ|chanh́|chú trong̣|em|giaḿ đôć|hiêṇ hanh̀|hơn|kiêḿ|mât́|phonǵ|phá|quan nhà|quan quan̉|sinh viên|thuâṇ lơị|thônǵ kê|triên̉ công|truyêǹ thônǵ|trí kinh|tu|tôị|tương̉|vâṭ liêụ
25:bà|chanh́ văn|cuôc̣ thi|câṕ thông|hơp̣ chăṭ|hơp̣ lí|in|it́|linh|mac̣|naṇ|nguy cơ|quyêt́ số|thâǹ|thí|trâṇ tổ|vi vi|vũ|xong|đai|điạ điêm̉|đông
24:#disburse|#opinion|cai|cang̉|châṃ|câṕ dicḥ|công trưc̣|daì|giao công|kho|khoá|kinh nghiêṃ|manḥ công|ngay|phiêú|phong̀ chônǵ|phong̀ uỷ|quań|quy mô|rut́|sai|thơì haṇ|thưc̣ phâm̉|thưc̣ tiêñ|tiêñ|trinh̀ uỷ|truy|tuyêń đương̀|tâm̀|tông̉ kêt́|tờ|vụ quan̉
23:#gratitude|#hotline|#insure|#livestock|anh́|băt́|chinh́ xać|chưć chương|công cụ|dâñ ngươì|dưng̣ hệ|kiêń thưć|lí hanh̀|minh bacḥ|miêñ|mưng̀|nguôǹ nhân|phổ thông|sinh môi|soć|săñ sang̀|taù|thuyêt́|tim̀ kiêḿ|tinh thâǹ|toả|tôć|tư phat́|viêt́|đât́ đai
22:#computer|#enrol|#sewage|baó chí|chưć kiêm̉|chỉ thị|ct|dân cư|gom|hoacḥ phat́|nhiêṃ thi|phat́ đông̣|quan thương̀|quan tổ|quy chuân̉|sân|sâu rông̣|sĩ|số lương̣|thaó|thich́|thoaị|thân thiêṇ|traỉ|triêṭ|trưng|tây|vn|xa|xe|đơṭ
21:#certify|#draft|#groundwater|#initiative|#spoiled|#study|anh|giang̉|gỡ|kicḥ|kiên|logistics|lông̀|mã|mêm̀ quan̉|năḿ|quan chiụ|tać kiêm̉|thuê|thâù|thâṕ|thử|tin điêṇ|trinh̀ câṕ|trinh̀ thưc̣|truyêǹ hinh̀|đaị diêṇ|đăng̉
20:#savewater|biêt́|cam̉|chợ|danh̀|dưng̣ phương|gheṕ|hoacḥ thưc̣|hoỉ|huônǵ|khoẻ|lai|nhỏ|phân loaị|quôć phong̀|số liêụ|tiêm̀|tư công|tố|ví|đây|đông̣ san̉|đơì|ưnǵ yêu|ưu đaĩ
19:ba|băng|cao nhâṇ|chaý|dưt́|haị|hiêṇ nghiêm|hong̉|hôị viên|lanh̀|loc̣|long̀|luyêṇ|luông̀|nhanh tiêń|noí|quyêǹ xem|rưng̀|thaó gỡ|trinh̀ muc̣|trụ|tuyên̉|tuôỉ|tôǹ|vưà|xanh|âm|đưnǵ|ưnǵ nhu
18:#forest|#gear|#ranking|#rural|cam|cam kêt́|caó câṕ|chaò mưng̀|chưć tuyên|chế phôí|chỗ|gian̉|hinh̀ anh̉|hơp̣ baó|liêṭ|lâm|lông̀ gheṕ|miêǹ|nhau|nhiêm̃|nhiǹ|phiá|phân bổ|phương phaṕ|quyêǹ điạ|tiênǵ|tôn|tệ|tỉ lệ|đông̣ phôí
17:#clearance|#loan|#medicine|#staff|baỏ đunǵ|biêủ dương|bên|châḿ|cây|diêñ biêń|gov|hơp̣ kêt́|hơp̣ đông̀|khoang̉|lac̣|lam̃|nganh̀ liên|nguyêṇ|phan̉ anh́|phí thưc̣|phú|phố|sonǵ|tach́|thanh̀ công|trinh̀ độ|triên̉ lam̃|trâǹ|trụ sở|tôt́ công|ăn|điên̉|điên̉ hinh̀|đo|đoaǹ thanh|đôc̣|đủ điêù
16:#drill|#tapwater|ban măṭ|ban̉ hươnǵ|bay|chơi|cung̉|cung̉ cố|cơ câú|dễ|https|hôị hoá|hộ ngheò|khả thi|lí dự|nhac̣|tań|thât́|thơì baó|tin đaị|tiêṇ thông|tuc̣ thưc̣|tôc̣|tăng̣|vay|ông|đaị chunǵ|đoaǹ thể|đêm|đơì sônǵ
15:#ethnic|#machines|#vote|binh|chuyêṇ|châń|chí minh|công̉ thông|cương|dò|giǹ|giờ|giữ giǹ|hiêủ|hồ chí|khung|liên nganh̀|mang|mang̣ xã|nay|nghiêm tuć|quan chưć|quań triêṭ|quà|raĩ|rông̣ raĩ|truc̣|tuć|tô|tổ công|vươṭ thâm̉|đêù|đỗ
14:chưá|hoacḥ triên̉|hoacḥ tông̉|hương̉ ưnǵ|keó|quan chuyên|thuôć|tinh̉|trinh̀ triên̉|truyêǹ thanh|tuyên giaó|tuỳ|xung|xuân|đoaǹ kêt́|đông̣ viên|đưć
13:#cashless|#disinfect|a|chuyên đề|cưc̣ tham|cờ|hiêp̣|kêu|kêu goị|lang̃|lí chăṭ|lí taì|ngăń|ngươì đưnǵ|phat́ thanh|phi|phim|rać|tang̀|thông suôt́|thưà|video|vong̀|văn nghệ|âń|đanǵ|đonǵ goṕ|đưnǵ đâù
12:#building|#evacuate|#fire|#screening|#simulate|b|bać|buôỉ|chiêù|chonǵ|chuyên muc̣|chôt́|cứ kế|khanh́|khoań|khoỉ|kiêṇ thưc̣|lâp̣ kế|nghỉ|niêm|quang|quyêt́ toań|quôć viêṭ|sở hưũ|thiêt́ thưc̣|thị số|toań kinh|trang thông|trì tham|trì xây
11:#landslide|câu|côt́|căt́|dip̣|doc̣|giả|hiêṇ chỉ|hơp̣ thưc̣|hư|hưng|khơi|kim|mẽ|phaṕ quan̉|quan triên̉|quet́|rang̀|soaṇ|sở đề|tay|tać quôć|trừ|tâṇ|têt́|vị trưc̣
10:#hiring|#livelihood|#pilgrim|dung tuyên|hâṕ|kich́|lêcḥ|mĩ|naò|treo|trung̀|truć|uônǵ|yêt́|đoí|độ thưc̣
9:#message|#rebut|#sign|baḿ|cheó|chup̣|chông̀|cũ|cưụ|dư|giaṕ|găp̣|hông̀|loa|nhiên|nổ|nợ|qui|tap̣|triêụ|tuyêṭ|đam̀
8:doṇ|dơì|dưng̀|haì|lê|lôí|lương|ngộ|nuí|rôn|zalo
7:#abroad|#pest|bưć|huynh|khiêú|lang|lơì|moć|toạ
6:#benefit|#classified|#dispose|#gender|#revenue|#saveenergy|#scores|bang̉|baò|clip|giang|gương|kl|so|ung̉
5:#birth|#elderly|#vaccine|#wildlife|#workflow
4:#air|#discipline|#eid|#mosquito|#smuggle|#unclehochiminh
2:#guard|#meal|#vet|#weapons
1:#back|#plastic|#satisfied|#voters
`;

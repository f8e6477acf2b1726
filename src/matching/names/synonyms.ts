/** Phrases that are kept as they are, although a word in them is worded otherwise where it stands alone. */
const KEPT: readonly string[] = (
  'khu dân cư|dân tộc|công dân|dân quân|dân chủ|dân sự|dân lập|dân vận|mật độ dân số|mật độ|tốc độ|trình độ|chế độ|tiến độ|' +
  'nhiệt độ|văn bản|cơ bản|bản đồ|bản sao|bản quyền|buôn bán|buôn lậu|tiêu dùng|người tiêu dùng|tín dụng|lệ phí|học phí|' +
  'viện phí|chi phí|kinh phí|tuổi trẻ|trẻ sơ sinh|nhà trẻ|làng nghề|thôn trưởng|hộ chiếu|hộ khẩu|bảo hộ|cán bộ'
).split('|');

/**
 * What officers say in several ways, one meaning a line: the wording kept, then the others. Phrases
 * are written out (abbreviations are expanded before); a wording with `_` is kept as one word.
 */
const WORDINGS: readonly (readonly [wording: string, others: readonly string[]])[] =
  `tốc độ tăng = tốc độ tăng trưởng | tăng trưởng | mức tăng | mức tăng trưởng | tốc độ phát triển | nhịp độ tăng | tỷ lệ tăng
   giảm = mức giảm | tỷ lệ giảm | mức độ giảm | tốc độ giảm
   tỷ trọng = cơ cấu | tỷ trọng trong cơ cấu | trong cơ cấu | chiếm tỷ trọng | chiếm
   tỷ lệ = tỷ suất | tỷ lệ số | mức độ | tỷ lệ độ | độ
   mức độ 1 = mức 1
   mức độ 2 = mức 2
   mức độ 3 = mức 3
   tổng số = tổng số lượng
   số = số lượng
   chỉ số = xếp hạng chỉ số | thứ hạng chỉ số | bộ chỉ số | vị trí xếp hạng chỉ số | xếp hạng
   chỉ số sản xuất công nghiệp = iip | chỉ số iip
   chỉ số giá tiêu dùng = cpi | chỉ số cpi
   chỉ số năng lực cạnh tranh cấp tỉnh = pci | chỉ số pci | xếp hạng chỉ số pci | chỉ số năng lực cạnh tranh
   chỉ số cải cách hành chính = par index | chỉ số par index | chỉ số par | chỉ số cải cách hành chính par index
   chỉ số hài lòng = sipas | chỉ số sipas | chỉ số hài lòng sipas
   chỉ số hiệu quả quản trị và hành chính công = papi | chỉ số papi
   chỉ số phát triển con người = hdi | chỉ số hdi
   chỉ số chuyển đổi số = dti | chỉ số dti
   đầu tư trực tiếp nước ngoài = fdi | vốn fdi | vốn đầu tư trực tiếp nước ngoài fdi | đầu tư trực tiếp nước ngoài fdi | vốn đầu tư trực tiếp nước ngoài
   năng suất lao động = năng suất lao động xã hội | năng suất lao động bình quân
   khu công nghiệp = khu công nghiệp đang hoạt động | các khu công nghiệp
   cụm công nghiệp = cụm công nghiệp đang hoạt động | các cụm công nghiệp
   tốc độ tăng tổng_sản_phẩm = tăng trưởng kinh tế | tốc độ tăng trưởng kinh tế | tốc độ tăng kinh tế | tốc độ phát triển kinh tế
   tổng_sản_phẩm = quy mô nền kinh tế | quy mô tổng sản phẩm trên địa bàn | quy mô tổng sản phẩm | quy mô kinh tế | tổng sản phẩm trên địa bàn | tổng sản phẩm trong tỉnh | tổng sản phẩm nội địa | tổng sản phẩm | gdp | tổng sản phẩm trong nước | tổng sản phẩm nội tỉnh
   bình quân đầu_người = bình quân đầu người | bình quân trên người | bình quân người | bình quân 1 người | bình quân một người | trên người | trên đầu người | bình quân trên đầu người | trung bình đầu người | bình quân theo đầu người | đầu người
   trên vạn_dân = trên 1 vạn dân | trên một vạn dân | trên vạn dân | trên 10000 dân | trên 1 vạn người dân | vạn dân | một vạn dân | 1 vạn dân | tính trên vạn dân | trên 10000 người dân
   trên nghìn_dân = trên 1000 dân | trên nghìn dân | trên 1 nghìn dân | trên một nghìn dân
   trên trăm_dân = trên 100 dân | trên một trăm dân
   bình quân = trung bình | b q
   một số = 1 số
   tỷ lệ đô thị hóa = tốc độ đô thị hóa | mức độ đô thị hóa
   tăng dân số tự nhiên = tỷ lệ tăng dân số tự nhiên | tốc độ tăng dân số tự nhiên | tỷ lệ phát triển dân số tự nhiên | tỷ lệ tăng tự nhiên dân số | phát triển dân số tự nhiên | gia tăng dân số tự nhiên | tăng tự nhiên dân số | tăng tự nhiên của dân số
   tăng dân số = tỷ lệ tăng dân số | tốc độ tăng dân số | phát triển dân số | gia tăng dân số
   dân số trung bình = dân số trung bình | dân số bình quân
   nội địa = trong nước
   hằng năm = hàng năm | mỗi năm
   ô tô = ôtô | oto | xe ô tô
   tỷ số giới tính = tỷ lệ giới tính
   vắc xin = vaccine | vacxin | vắcxin
   internet = in tơ nét

   đô thị = thành thị | khu vực thành thị | khu vực đô thị
   nông thôn = khu vực nông thôn
   người dân = dân cư | dân số | nhân dân | dân | người dân số | số dân
   lao động = người lao động | lực lượng lao động | số người lao động
   hộ = hộ gia đình | hộ dân | hộ dân cư
   trẻ em mẫu giáo 5 tuổi = trẻ mẫu giáo 5 tuổi | trẻ 5 tuổi | trẻ em 5 tuổi | mẫu giáo 5 tuổi
   trẻ em = trẻ | các cháu | trẻ nhỏ
   trường = trường học | nhà trường | cơ sở giáo dục
   thôn = thôn bản | bản | thôn xóm | xóm | ấp | buôn
   khối = khối phố | tổ dân phố | khu phố | khối xóm
   xã phường = xã phường thị trấn | xã phường và thị trấn | xã thị trấn | phường xã
   dân tộc thiểu số = đồng bào dân tộc thiểu số | người dân tộc thiểu số | người đồng bào dân tộc thiểu số
   huyện = đơn vị cấp huyện | cấp huyện
   doanh nghiệp = công ty
   không có tệ nạn ma túy = sạch về ma túy | không có ma túy | không ma túy
   chuẩn = tiêu chuẩn | quy chuẩn
   đạt chuẩn = đạt tiêu chí | đạt bộ tiêu chí | được công nhận đạt chuẩn | được công nhận | đạt danh hiệu | đạt tiêu chuẩn | đạt quy chuẩn
   chuẩn quốc gia về y tế = bộ tiêu chí quốc gia về y tế | tiêu chí quốc gia về y tế | bộ tiêu chí quốc gia y tế | tiêu chí quốc gia y tế | chuẩn quốc gia y tế
   khu dân cư kiểu mẫu = khu dân cư nông thôn mới kiểu mẫu | khu dân cư nông thôn kiểu mẫu
   thôn kiểu mẫu = thôn nông thôn mới kiểu mẫu | thôn nông thôn kiểu mẫu
   đạt chuẩn nông thôn mới = đạt nông thôn mới | được công nhận nông thôn mới | hoàn thành nông thôn mới | đạt tiêu chí nông thôn mới
   sử dụng = dùng | được dùng | được sử dụng | được cung cấp | tiếp cận | được tiếp cận
   giải quyết đúng hạn = trả đúng hạn | xử lý đúng hạn | giải quyết đúng và trước hạn | giải quyết trước và đúng hạn | trả kết quả đúng hạn | giải quyết đúng thời hạn | giải quyết đúng thời gian quy định
   đúng hạn = trước hạn | đúng thời hạn | trước và đúng hạn | đúng và trước hạn | đúng thời gian quy định | kịp thời
   quá hạn = trễ hạn | chậm hạn | trễ hẹn | chậm muộn

   khách du lịch = du khách | khách tham quan | khách tham quan du lịch | khách du lịch đến | lượt khách du lịch | lượt khách | số lượt khách | số lượt khách du lịch | lượt khách tham quan | lượt du khách | lượng khách | lượng khách du lịch | lượng khách tham quan | lượng khách tham quan du lịch | tổng lượt khách | tổng lượt khách du lịch | tổng lượng khách | tổng lượng khách du lịch | tổng số khách du lịch | tổng số lượt khách | tổng số lượt khách du lịch | số khách du lịch
   doanh thu du lịch = tổng thu từ du lịch | tổng thu du lịch | thu từ du lịch | doanh thu từ du lịch | doanh thu từ khách du lịch | tổng thu từ khách du lịch | doanh thu ngành du lịch | doanh thu từ hoạt động du lịch | doanh thu xã hội từ du lịch
   kim ngạch xuất khẩu = giá trị xuất khẩu | tổng giá trị xuất khẩu | giá trị hàng hóa xuất khẩu | trị giá xuất khẩu | kim ngạch xuất khẩu hàng hóa | giá trị xuất khẩu hàng hóa | kim ngạch hàng hóa xuất khẩu
   kim ngạch nhập khẩu = giá trị nhập khẩu | tổng giá trị nhập khẩu | giá trị hàng hóa nhập khẩu | trị giá nhập khẩu | kim ngạch nhập khẩu hàng hóa | giá trị nhập khẩu hàng hóa | kim ngạch hàng hóa nhập khẩu
   kim ngạch xuất nhập khẩu = giá trị xuất nhập khẩu | tổng giá trị xuất nhập khẩu | trị giá xuất nhập khẩu
   kim ngạch xuất khẩu hàng địa phương = kim ngạch xuất khẩu hàng hóa địa phương | kim ngạch xuất khẩu hàng hóa của địa phương | giá trị xuất khẩu hàng hóa địa phương | giá trị xuất khẩu hàng địa phương | kim ngạch xuất khẩu địa phương
   kim ngạch nhập khẩu hàng địa phương = kim ngạch nhập khẩu hàng hóa địa phương | giá trị nhập khẩu hàng địa phương | kim ngạch nhập khẩu địa phương
   hàng địa phương = hàng hóa địa phương | hàng hóa của địa phương
   bán lẻ hàng hóa = lưu chuyển hàng hóa bán lẻ | hàng hóa bán lẻ
   vận chuyển = vận tải
   vốn đầu tư công = vốn đầu tư xây dựng cơ bản | vốn xây dựng cơ bản | kế hoạch vốn đầu tư công | vốn kế hoạch đầu tư công
   vốn đầu tư toàn xã hội = vốn đầu tư thực hiện toàn xã hội | vốn đầu tư phát triển toàn xã hội | đầu tư toàn xã hội
   có vốn đầu tư nước ngoài = có vốn nước ngoài | đầu tư nước ngoài
   lệ phí = thu lệ phí | thu từ lệ phí
   phí = thu phí
   thuế = thu thuế | tiền thuế | thu từ thuế
   thu tiền sử dụng đất = tiền sử dụng đất | thu từ tiền sử dụng đất
   thu khác = các khoản thu khác | thu khác còn lại
   ngân sách = ngân sách nhà nước | cân đối ngân sách | cân đối ngân sách nhà nước
   công nhận mới = được công nhận mới | mới được công nhận | công nhận
   thành lập mới = đăng ký thành lập mới | đăng ký mới | mới thành lập | đăng ký thành lập | được thành lập mới | phát triển mới | thành lập

   nông lâm thủy sản = nông lâm nghiệp và thủy sản | nông lâm ngư nghiệp | nông lâm nghiệp thủy sản | nông nghiệp lâm nghiệp và thủy sản | nông nghiệp lâm nghiệp thủy sản | nông lâm ngư | nông lâm ngư nghiệp và thủy sản | nông lâm và thủy sản
   nông lâm nghiệp = nông nghiệp lâm nghiệp | nông lâm | nông nghiệp và lâm nghiệp
   diện tích = diện tích đất | tổng diện tích
   diện tích đất_ở = diện tích đất ở
   đất_ở = đất ở
   điện thoại thông minh = smartphone
   hài lòng = hài lòng của người dân | hài lòng của người dân doanh nghiệp | hài lòng của người dân và doanh nghiệp | hài lòng của tổ chức cá nhân | hài lòng của cá nhân tổ chức
   hải sản = thủy sản biển
   lợn = heo
   lúa = thóc | lúa gạo
   ngô = bắp
   sắn = khoai mì
   lạc = đậu phộng
   vừng = mè
   cây ăn quả = cây ăn trái | cây trái
   thu hoạch = gặt
   sản xuất = sx
   sản lượng = tổng sản lượng | sản lượng thu hoạch
   tổng đàn = đàn | tổng số đàn | tổng số con | số con | số lượng đàn
   gieo trồng = gieo cấy | canh tác | gieo sạ | gieo trỉa
   nuôi trồng thủy sản = nuôi thủy sản | thủy sản nuôi trồng | ntts
   lương thực có hạt = lương thực cây có hạt | cây lương thực có hạt | lương thực
   trồng rừng mới = rừng trồng mới | trồng mới rừng | trồng rừng tập trung | rừng trồng mới tập trung
   tỷ lệ che phủ rừng = độ che phủ rừng | tỷ lệ che phủ của rừng | độ che phủ của rừng | tỷ lệ độ che phủ rừng | tỷ lệ rừng che phủ | diện tích che phủ rừng
   cây_hàng_năm = cây hàng năm | cây hằng năm | cây trồng hàng năm | cây trồng hằng năm
   cây_lâu_năm = cây lâu năm | cây công nghiệp lâu năm
   đường ô tô = đường xe ô tô | đường giao thông ô tô
   được cứng hóa = được rải nhựa hoặc bê tông | nhựa hóa hoặc bê tông hóa | rải nhựa hoặc bê tông | được nhựa hóa bê tông hóa | nhựa hóa bê tông hóa | rải nhựa bê tông | được nhựa hóa | được bê tông hóa | nhựa hóa | bê tông hóa | cứng hóa | được rải nhựa | trải nhựa | rải nhựa | được trải nhựa hoặc bê tông | láng nhựa | được bê tông
   kiên cố hóa = kiên cố | được kiên cố hóa | xây dựng kiên cố

   chất thải rắn = rác thải | rác | chất thải rắn sinh hoạt | chất thải sinh hoạt | rác thải sinh hoạt | rác thải rắn
   nước hợp vệ sinh = nước sinh hoạt hợp vệ sinh | nguồn nước hợp vệ sinh
   nước sạch = nguồn nước sạch | nước máy | nước sạch tập trung
   môi trường mạng = môi trường điện tử
   hộ cận nghèo = hộ cận nghèo đa chiều | cận nghèo đa chiều | hộ cận nghèo theo chuẩn đa chiều | hộ cận nghèo theo chuẩn nghèo đa chiều
   thoát nghèo = thoát nghèo đa chiều
   tái nghèo = tái nghèo đa chiều
   hộ nghèo = hộ nghèo đa chiều | nghèo đa chiều | hộ nghèo theo chuẩn nghèo đa chiều | hộ nghèo chuẩn nghèo đa chiều | hộ nghèo theo chuẩn đa chiều | hộ nghèo theo chuẩn mới | hộ nghèo tiếp cận đa chiều
   tham gia bảo hiểm = bao phủ bảo hiểm | có thẻ bảo hiểm | có bảo hiểm | được cấp thẻ bảo hiểm
   bằng cấp chứng chỉ = bằng chứng chỉ | được cấp bằng chứng chỉ | có bằng chứng chỉ | bằng cấp và chứng chỉ | bằng cấp hoặc chứng chỉ | văn bằng chứng chỉ | chứng chỉ
   qua đào tạo = đã qua đào tạo | được qua đào tạo
   chi sự nghiệp giáo dục = chi giáo dục
   chi sự nghiệp y tế = chi y tế
   chi sự nghiệp khoa học = chi khoa học
   giải quyết việc làm = tạo việc làm | được giải quyết việc làm | được tạo việc làm | việc làm mới | giải quyết việc làm mới | tạo việc làm mới | tạo thêm việc làm | có việc làm mới | được giải quyết việc làm mới
   đi làm việc ở nước ngoài theo hợp đồng = xuất khẩu lao động | đi xuất khẩu lao động | lao động xuất khẩu | đi làm việc có thời hạn ở nước ngoài | đi làm việc ở nước ngoài theo hđ | đi làm việc ở nước ngoài | đi lao động nước ngoài | làm việc ở nước ngoài
   đào tạo nghề = dạy nghề | học nghề
   suy dinh dưỡng = bị suy dinh dưỡng
   thể nhẹ cân = nhẹ cân | cân nặng trên tuổi | cân nặng theo tuổi | theo cân nặng | cân nặng tuổi | thể cân nặng theo tuổi
   thể thấp còi = thấp còi | chiều cao trên tuổi | chiều cao theo tuổi | theo chiều cao | chiều cao tuổi | thể chiều cao theo tuổi
   tiêm chủng đầy đủ = tiêm đủ 8 loại vắc xin | tiêm đầy đủ 8 loại vắc xin | tiêm chủng đầy đủ 8 loại vắc xin | tiêm chủng đầy đủ các loại vắc xin | tiêm đủ các loại vắc xin | tiêm đầy đủ vắc xin | tiêm đủ vắc xin | tiêm đầy đủ các loại vắc xin | tiêm chủng đủ
   tử vong = chết | thiệt mạng
   thứ 3 = thứ ba
   ba tiêu chí = 3 tiêu chí | 3 mặt | ba mặt | ba tiêu chí | 3 tiêu chí về
   trạm y tế = trạm y tế xã | trạm y tế cấp xã | trạm y tế xã phường
   hộ đạt chuẩn gia đình văn hóa = hộ gia đình văn hóa | hộ gia đình đạt chuẩn văn hóa | hộ gia đình đạt tiêu chuẩn văn hóa | hộ đạt chuẩn văn hóa | hộ gia đình đạt danh hiệu văn hóa | hộ gia đình đạt chuẩn gia đình văn hóa | hộ đạt danh hiệu gia đình văn hóa | hộ đạt tiêu chuẩn gia đình văn hóa | hộ gia đình đạt danh hiệu gia đình văn hóa
   gia đình văn hóa = danh hiệu gia đình văn hóa | gia đình đạt chuẩn văn hóa | gia đình đạt danh hiệu văn hóa
   nhà văn hóa = nhà sinh hoạt cộng đồng | nhà văn hóa khu thể thao
   thể dục thể thao = thể thao | luyện tập thể dục thể thao | tập luyện thể dục thể thao
   phạm pháp hình sự = án hình sự | vụ án hình sự | tội phạm hình sự | án phạm pháp hình sự | phạm tội hình sự
   điều tra khám phá = điều tra làm rõ | khám phá | điều tra phá án | điều tra và khám phá | làm rõ
   tuyển quân = giao quân | nhập ngũ | gọi công dân nhập ngũ | tuyển chọn gọi công dân nhập ngũ | gọi nhập ngũ | tuyển chọn và gọi công dân nhập ngũ
   đơn thư khiếu nại tố cáo = đơn khiếu nại tố cáo | khiếu nại tố cáo | đơn thư | đơn thuộc thẩm quyền | đơn thư thuộc thẩm quyền | đơn thư khiếu nại | đơn khiếu nại
   có giấy phép = được cấp phép | có phép | được cấp giấy phép | có giấy phép xây dựng | được cấp giấy phép xây dựng | được cấp phép xây dựng
   đúng giấy phép = đúng phép | đúng theo giấy phép | đúng giấy phép xây dựng | đúng giấy phép được cấp
   sai phép = sai giấy phép | trái phép | không đúng giấy phép
   không phép = không có giấy phép | chưa có giấy phép
   toàn trình = mức độ 4
   giấy chứng nhận = sổ đỏ
   tuyến phố = đường phố`
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => {
      const [wording = '', others = ''] = line.split('=');
      return [wording.trim(), others.split('|').map((phrase) => phrase.trim())];
    });

/** The wording that comparing goes by, with the others that stand for it. */
export const SYNONYMS: readonly (readonly [wording: string, others: readonly string[]])[] = [
  ...WORDINGS,
  ...KEPT.map((phrase): readonly [string, readonly string[]] => [phrase, []]),
];

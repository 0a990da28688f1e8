import { exampleArticle } from './example-articles.ts'

/** Example articles of 2023 and 2024. */
export const earlierArticles = [
  exampleArticle({
    key: 'article-example-netherlands-50',
    publishedAt: '2023-04-10T09:00:00+07:00',
    country: 'country-NL',
    about: ['aid-example-mangroves'],
    picture: 'picture-lotus-dove',
    section: 'section-example-aid',
    tags: ['tag-anniversaries', 'tag-aid'],
    vi: {
      title: 'Năm mươi năm với Hà Lan, nhìn từ một cánh rừng ngập mặn',
      lead: 'Ngày 9/4/1973 hai nước lập quan hệ ngoại giao; nửa thế kỷ sau, câu chuyện được kể bằng cây đước.',
      body: [
        'Buổi gặp nhỏ bên đê bắt đầu bằng một tấm bản đồ cũ và một tấm mới: dải xanh ven biển đã rộng thêm.',
        'Người giữ rừng kể cách đếm cây con sau mỗi mùa bão. Khách đáp lại bằng chuyện những con đê ở quê mình.',
      ],
    },
    en: {
      title: 'Fifty years with the Netherlands, seen from a mangrove forest',
      lead: 'Relations began on 9 April 1973; half a century later the story is told by trees.',
      body: [
        'A small meeting by the dyke begins with an old map and a new one: the green strip along the coast has grown.',
        'Those who guard the forest tell how they count seedlings after each season of storms. The guests answer with stories of the dykes at home.',
      ],
    },
  }),
  exampleArticle({
    key: 'article-example-singapore-50',
    publishedAt: '2023-08-02T08:30:00+07:00',
    country: 'country-SG',
    picture: 'picture-bridge-points',
    section: 'section-example-countries',
    tags: ['tag-anniversaries', 'tag-youth'],
    about: ['event-example-port-cities'],
    vi: {
      title: 'Singapore và Việt Nam: 50 năm kể từ 1/8/1973',
      lead: 'Một cuộc trò chuyện qua mạng nối hai thành phố cảng.',
      body: [
        'Sinh viên hai bên đố nhau về tên tàu, tên cảng và món ăn sáng.',
        'Cuối buổi, mỗi đội viết một tấm bưu thiếp điện tử gửi đội kia.',
      ],
    },
  }),
  exampleArticle({
    key: 'article-example-japan-50',
    publishedAt: '2023-09-21T10:00:00+07:00',
    country: 'country-JP',
    about: ['association-hp-japan', 'aid-example-reading-rooms'],
    picture: 'picture-conference-hall',
    section: 'section-example-aid',
    tags: ['tag-anniversaries', 'tag-aid', 'tag-languages'],
    vi: {
      title: 'Kỷ niệm 50 năm quan hệ Việt Nam – Nhật Bản giữa những giá sách',
      lead: 'Lễ kỷ niệm ngày 21/9 diễn ra ở một phòng đọc tiểu học.',
      body: [
        'Tám phòng đọc mở cửa từ tháng 3/2023. Học sinh tự xếp truyện tranh theo màu gáy và lập sổ mượn.',
        'Hội hữu nghị mời các bà, các mẹ đến đọc truyện bằng hai thứ tiếng mỗi chiều thứ Sáu.',
        'Một tủ sách thứ chín được xin từ những gia đình có con đã lớn.',
      ],
    },
    en: {
      title: '50 years of Viet Nam – Japan relations, among bookshelves',
      lead: 'The anniversary of 21 September is kept in the reading room of a primary school.',
      body: [
        'Eight reading rooms have been open since March 2023. Pupils sort comics by the colour of the spine and keep the lending book themselves.',
        'The friendship association invites mothers and grandmothers to read aloud in two languages on Friday afternoons.',
        'A ninth bookcase is being filled by families whose children have grown up.',
      ],
    },
  }),
  exampleArticle({
    key: 'article-example-laos-day',
    publishedAt: '2023-12-02T07:00:00+07:00',
    country: 'country-LA',
    about: ['association-hp-laos', 'aid-example-scholarships'],
    section: 'section-example-countries',
    tags: ['tag-national-days', 'tag-youth'],
    vi: {
      title: 'Mừng Quốc khánh Lào 2/12 cùng sinh viên xa nhà',
      lead: 'Các gia đình đỡ đầu nấu xôi, sinh viên dạy điệu lăm vông.',
      body: [
        'Mỗi sinh viên mang theo một tấm ảnh quê và kể trong hai phút.',
        'Bữa cơm chung kết thúc bằng vòng múa kín sân, người mới học đi sau người đã thuộc.',
      ],
    },
  }),
  exampleArticle({
    key: 'article-example-bulgaria-day',
    publishedAt: '2024-03-04T09:15:00+07:00',
    country: 'country-BG',
    about: ['association-hp-bulgaria', 'aid-example-yoghurt'],
    picture: 'picture-signing',
    section: 'section-example-countries',
    tags: ['tag-national-days', 'tag-aid'],
    vi: {
      title: 'Quốc khánh Bulgaria 3/3 và mẻ sữa chua đầu tiên',
      lead: 'Cựu sinh viên ở Bungari dịch cho hai chuyên gia trong buổi học mở đầu.',
      body: [
        'Khóa học kéo dài ba tháng, 28 xã viên chia thành bốn nhóm.',
        'Men được giữ ấm bằng chăn bông trong lúc chờ máy, đúng như cách làm ở nhà của một chuyên gia.',
      ],
    },
    en: {
      title: 'Bulgaria’s national day and the first batch of yoghurt',
      lead: 'People who once studied in Bulgaria interpret for two experts in the opening lesson.',
      body: [
        'The course takes three months; 28 members of the cooperative work in four groups.',
        'Until the machines arrive a quilt keeps the cultures warm, just as one of the experts does it at home.',
      ],
    },
  }),
  exampleArticle({
    key: 'article-example-cambodia',
    publishedAt: '2024-06-24T08:00:00+07:00',
    federation: 'federation-can-tho',
    country: 'country-KH',
    about: ['association-ct-cambodia'],
    tags: ['tag-anniversaries', 'tag-languages'],
    vi: {
      title: '57 năm quan hệ Việt Nam – Campuchia: một chuyến ghe, hai thứ tiếng',
      lead: 'Ngày 24/6 được đánh dấu bằng chuyến ghe đọc thơ trên sông.',
      body: [
        'Mười hai bài thơ được đọc bằng tiếng Việt và tiếng Khmer, người nghe ngồi hai bên mạn ghe.',
        'Các thầy cô chọn ra ba bài để đưa vào giờ học tiếng ở trường.',
      ],
    },
    en: {
      title: '57 years of Viet Nam – Cambodia relations: one boat, two languages',
      lead: '24 June is marked by a boat trip with poems on the river.',
      body: [
        'Twelve poems are read in Vietnamese and Khmer; the listeners sit along both sides of the boat.',
        'Teachers choose three of them for language lessons at school.',
      ],
    },
  }),
  exampleArticle({
    key: 'article-example-china-day',
    publishedAt: '2024-10-01T07:30:00+07:00',
    country: 'country-CN',
    about: ['association-hp-china'],
    picture: 'picture-presidium',
    section: 'section-example-countries',
    tags: ['tag-national-days'],
    vi: {
      title: 'Bàn tròn thư pháp nhân Quốc khánh Trung Quốc 1/10',
      lead: 'Chữ Nôm và chữ Hán trên cùng một bàn giấy.',
      body: [
        'Ba người viết, ba người đọc, cả phòng cùng đoán nghĩa.',
        'Các bức chữ được treo ở thư viện đến hết tháng.',
      ],
    },
  }),
]

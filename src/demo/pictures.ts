import type { DemoRecord, Key } from './records.ts'

interface Words {
  readonly title: string
  readonly alt: string
  readonly caption: string
}

/** A drawing of the project: the SVG is its source, the WebP file (1200 × 675, the emblem 512 × 512) is what is served. */
function drawing(key: Key, vi: Words, en: Words, focalX = 50, focalY = 50): DemoRecord {
  return {
    key,
    type: 'MediaAsset',
    translations: {
      vi: { title: vi.title, altText: vi.alt, caption: vi.caption },
      en: { title: en.title, altText: en.alt, caption: en.caption },
    },
    values: {
      file: `${key.slice('picture-'.length)}.webp`,
      kind: 'PICTURE',
      credit: 'Amity demo',
      rights: 'MIT',
      licenceUrl: 'https://opensource.org/license/mit',
      focalX,
      focalY,
    },
  }
}

/** Eleven drawings; none of them shows a real person or the emblem of a real body. */
export const pictures: readonly DemoRecord[] = [
  drawing(
    'picture-conference-hall',
    {
      title: 'Hội trường',
      alt: 'Tranh vẽ hội trường nhìn từ hàng ghế cuối: ba hàng người ngồi, trên sân khấu là bàn dài và một đóa sen.',
      caption: 'Tranh minh họa: hội trường đông người.',
    },
    {
      title: 'Conference hall',
      alt: 'Drawing of a hall seen from the back row: three rows of people, on the stage a long table and a lotus.',
      caption: 'Illustration: a full hall.',
    },
  ),
  drawing(
    'picture-presidium',
    {
      title: 'Đoàn chủ tọa',
      alt: 'Tranh vẽ bốn người ngồi sau một bàn dài có micro, phía sau là đóa sen.',
      caption: 'Tranh minh họa: bàn chủ tọa.',
    },
    {
      title: 'Chairing a meeting',
      alt: 'Drawing of four people behind a long table with microphones, a lotus above them.',
      caption: 'Illustration: those who chair.',
    },
    50,
    60,
  ),
  drawing(
    'picture-report',
    {
      title: 'Trình bày báo cáo',
      alt: 'Tranh vẽ một người đứng ở bục phát biểu, bên cạnh là màn chiếu với năm cột biểu đồ.',
      caption: 'Tranh minh họa: đọc báo cáo.',
    },
    {
      title: 'Presenting a report',
      alt: 'Drawing of a person at a lectern beside a screen with a chart of five bars.',
      caption: 'Illustration: a report is read.',
    },
    76,
    48,
  ),
  drawing(
    'picture-microphone',
    {
      title: 'Phát biểu',
      alt: 'Tranh vẽ một chiếc micro lớn và ba khung lời thoại.',
      caption: 'Tranh minh họa: lời phát biểu.',
    },
    {
      title: 'A speech',
      alt: 'Drawing of a large microphone and three speech bubbles.',
      caption: 'Illustration: a speech.',
    },
    36,
    45,
  ),
  drawing(
    'picture-certificates',
    {
      title: 'Trao giấy khen',
      alt: 'Tranh vẽ hai người cùng cầm một tờ giấy khen có huy hiệu, phía trước là khán giả, trên cao có giấy màu bay.',
      caption: 'Tranh minh họa: trao giấy khen.',
    },
    {
      title: 'Handing over a certificate',
      alt: 'Drawing of two people who hold a certificate with a rosette, an audience in front, confetti above.',
      caption: 'Illustration: a certificate is handed over.',
    },
  ),
  drawing(
    'picture-signing',
    {
      title: 'Lễ ký kết',
      alt: 'Tranh vẽ hai người ngồi ở bàn với hai văn bản và bút, giữa bàn là hoa sen, phía trên treo dây cờ.',
      caption: 'Tranh minh họa: ký kết.',
    },
    {
      title: 'A signing',
      alt: 'Drawing of two people at a table with two documents and pens, a lotus between them, bunting above.',
      caption: 'Illustration: a signing.',
    },
    50,
    60,
  ),
  drawing(
    'picture-bridge-points',
    {
      title: 'Các đầu cầu trực tuyến',
      alt: 'Tranh vẽ bản đồ thế giới bằng chấm tròn; các đường cong nối Việt Nam với những điểm ở châu Âu và nơi khác.',
      caption: 'Tranh minh họa: những đầu cầu xa nhà.',
    },
    {
      title: 'Bridge points of an online meeting',
      alt: 'Drawing of a world map made of dots; curves join Viet Nam with points in Europe and elsewhere.',
      caption: 'Illustration: bridge points far from home.',
    },
    60,
    45,
  ),
  drawing(
    'picture-lotus-dove',
    {
      title: 'Sen và chim bồ câu',
      alt: 'Tranh vẽ hai đóa sen trên mặt nước và một chim bồ câu ngậm cành lá bay trước mặt trời.',
      caption: 'Tranh minh họa: hòa bình và hữu nghị.',
    },
    {
      title: 'Lotus and dove',
      alt: 'Drawing of two lotus flowers on water and a dove with a twig before the sun.',
      caption: 'Illustration: peace and friendship.',
    },
    68,
    45,
  ),
  drawing(
    'picture-classroom',
    {
      title: 'Lớp học tiếng Hàn',
      alt: 'Tranh vẽ lớp học: cô giáo đứng cạnh bảng có chữ Hàn, năm học sinh ngồi, hai em giơ tay.',
      caption: 'Tranh minh họa: giờ học tiếng Hàn.',
    },
    {
      title: 'A Korean lesson',
      alt: 'Drawing of a class: a teacher beside a board with a Korean letter, five pupils, two with a hand up.',
      caption: 'Illustration: a Korean lesson.',
    },
    50,
    55,
  ),
  drawing(
    'picture-spring-gathering',
    {
      title: 'Gặp mặt đầu xuân',
      alt: 'Tranh vẽ năm người quanh bàn trà, phía trên là cành đào nở và hai chiếc đèn lồng.',
      caption: 'Tranh minh họa: trà đầu xuân.',
    },
    {
      title: 'A gathering in spring',
      alt: 'Drawing of five people at a tea table under a branch of peach blossom and two lanterns.',
      caption: 'Illustration: tea in early spring.',
    },
  ),
  drawing(
    'picture-emblem',
    {
      title: 'Biểu trưng của phần trình diễn',
      alt: 'Biểu trưng tròn: đóa sen trên mặt nước, phía trên là nhịp cầu nối ba điểm.',
      caption: 'Biểu trưng do phần trình diễn vẽ, không phải của một tổ chức nào.',
    },
    {
      title: 'Emblem of the demo',
      alt: 'A round emblem: a lotus on water and above it a bridge that joins three points.',
      caption: 'An emblem drawn for the demo; it belongs to no body.',
    },
  ),
]

import { ref, type DemoRecord } from '../records.ts'

const lines = (...items: readonly string[]): string => items.join('\n')

/** What bodies of the pages agreed; two of the agreements were signed at one event. */
export const agreements: readonly DemoRecord[] = [
  {
    key: 'agreement-ct-coordination',
    type: 'Agreement',
    translations: {
      vi: {
        title: 'Chương trình phối hợp công tác đối ngoại nhân dân',
        otherTitle: 'Quy chế phối hợp công tác đối ngoại nhân dân',
        scope: lines(
          'tham mưu, lãnh đạo và hướng dẫn đối ngoại nhân dân',
          'hoạt động vì hòa bình, đoàn kết, hữu nghị, hợp tác',
          'thông tin đối ngoại',
          'công tác người Việt Nam ở nước ngoài',
          'viện trợ của tổ chức phi chính phủ nước ngoài',
          'lớp bồi dưỡng về đối ngoại nhân dân',
        ),
        motto: 'chủ động, linh hoạt, sáng tạo, hiệu quả',
        sourceNote:
          'Trang nguồn gọi văn bản khi là “chương trình”, khi là “quy chế”. Ngày ký ghi “29/7” không kèm năm; 2022 suy từ giai đoạn 2022–2025. Trước đó hai bên đã phối hợp hơn 5 năm; văn bản của thời gian ấy không được nêu. Người đặt bút ký không được nêu tên.',
      },
      en: {
        title: 'Coordination programme on people’s diplomacy',
        otherTitle: 'Coordination regulation on people’s diplomacy',
        scope: lines(
          'advising, leading and guiding people’s diplomacy',
          'peace, solidarity, friendship and cooperation activities',
          'external information',
          'work on overseas Vietnamese',
          'mobilising foreign NGO aid',
          'training courses in people’s diplomacy',
        ),
        motto: 'active, flexible, creative, effective',
        sourceNote:
          'The page calls the text a “programme” in one place and a “regulation” in another. It writes “29/7” without a year; 2022 is inferred from the period 2022–2025. The two had worked together for over 5 years before; the text of that time is not named. Those who put their names to it are not named.',
      },
    },
    values: {
      kind: 'COORDINATION',
      agreementStatus: 'SIGNED',
      parties: [{ organization: ref('federation-can-tho') }, { organization: ref('partner-ct-front') }],
      signatories: [
        { organization: ref('federation-can-tho') },
        { organization: ref('chapter-ct-front-standing-board') },
      ],
      signedOn: '2022-07-29',
      from: '2022',
      to: '2025',
      documents: [ref('document-ct-coordination')],
    },
  },
  {
    key: 'agreement-ct-insurance',
    type: 'Agreement',
    translations: {
      vi: {
        title: 'Chương trình phối hợp tuyên truyền về bảo hiểm xã hội, bảo hiểm y tế',
        scope: 'đưa chính sách bảo hiểm xã hội và bảo hiểm y tế đến với người dân',
        sourceNote: 'Ký trong cùng hội nghị, nên năm 2022 cũng là suy ra. Liên hiệp Cần Thơ không phải là một bên.',
      },
      en: {
        title: 'Coordination programme on social and health insurance communication',
        scope: 'bringing the policy on social and health insurance to people',
        sourceNote:
          'Signed at the same conference, so the year 2022 is inferred here too. The Can Tho Union is not a party.',
      },
    },
    values: {
      kind: 'COORDINATION',
      agreementStatus: 'SIGNED',
      parties: [{ organization: ref('partner-ct-front') }, { organization: ref('partner-ct-social-insurance') }],
      signedOn: '2022-07-29',
      from: '2022',
      to: '2025',
    },
  },
  {
    key: 'agreement-liaison-minutes',
    type: 'Agreement',
    translations: {
      vi: {
        title: 'Ba hoạt động được thống nhất ngày 31/10/2022',
        scope: lines(
          'hội nghị trực tuyến với người Việt Nam ở nước ngoài',
          'hội nghị thông tin về chính sách và thời sự',
          'gặp mặt đầu xuân với kiều bào và thân nhân',
        ),
        sourceNote: 'Hai bên thống nhất trong buổi làm việc; nguồn không nói có văn bản ký.',
      },
      en: {
        title: 'Three activities agreed in the working session of 31 October 2022',
        scope: lines(
          'an online conference with overseas Vietnamese',
          'a conference on policy and current affairs',
          'an early-spring gathering with overseas Vietnamese and relatives',
        ),
        sourceNote: 'Agreed in the working session; no signed document is stated.',
      },
    },
    values: {
      kind: 'MINUTES',
      agreementStatus: 'AGREED',
      parties: [{ organization: ref('association-llvk') }, { organization: ref('partner-hp-foreign-affairs') }],
      signedOn: null,
    },
  },
]

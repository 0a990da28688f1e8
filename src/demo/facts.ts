/**
 * Which fact of the sources stands in which record. Facts of lists that have no ids are named after their list:
 * `country-LA`, `amount-…`, `contact-…`, `caption-<article>-<n>`, `place-<name>`, `ask-<n>`, `plan-<owner>`, `gap-<n>`.
 */
import type { Key } from './records.ts'

const renewal: readonly Key[] = ['article-renewal-2023']
const liaison: readonly Key[] = ['article-liaison-2022']
const tasks: readonly Key[] = ['article-tasks-2020']
const signing: readonly Key[] = ['article-signing-2022']
const conferences: readonly Key[] = ['article-conference-2023', 'article-renewal-2023']

/** Facts that stand in fields of records. */
export const factsInFields: Readonly<Record<string, readonly Key[]>> = {
  'art-0': liaison, 'art-1': ['article-conference-2023'], 'art-2': renewal, 'art-3': tasks, 'art-4': signing,
  'org-vufo': ['federation-vufo'], 'org-hp': ['federation-hai-phong'], 'org-ct': ['federation-can-tho'], 'org-s3': ['federation-unnamed'],
  'org-llvk': ['association-llvk'],
  'org-hp-dofa': ['post-hp-foreign-affairs-director'], 'org-hp-party': ['post-hp-party-standing'], 'org-hp-prop': ['post-hp-propaganda-head'],
  'org-hp-vff': ['post-hp-front-vice-president'], 'org-ct-vff': ['post-ct-front-president'],
  'org-koclub': ['aid-korean-club'], 'org-kr-firms': ['aid-korean-club'], 'org-thoidai': signing,
  'p-dkh': ['person-dao-khanh-ha', 'holding-dao-khanh-ha-hp-party-standing', 'holding-dao-khanh-ha-hp-propaganda-head', 'holding-dao-khanh-ha-hp-standing'],
  'p-vvt': ['person-vu-van-tra', 'holding-vu-van-tra-hp-permanent-vice-president'],
  'p-ntmp': ['person-nguyen-thi-minh-phuong', 'holding-nguyen-thi-minh-phuong-hp-front-vice-president', 'holding-nguyen-thi-minh-phuong-hp-vice-president'],
  'p-hvt': ['person-ha-van-thuy', 'holding-ha-van-thuy-hp-secretary-general', 'holding-ha-van-thuy-hp-editor'],
  'p-nam': ['person-nguyen-anh-minh'], 'p-hn': ['person-hong-nhung'],
  'p-dhd': ['person-dang-hoang-dien', 'holding-dang-hoang-dien-unnamed-vice-president'],
  'p-ntn': ['person-nguyen-trung-nhan', 'holding-nguyen-trung-nhan-ct-front-president'],
  'p-lttg': ['person-le-thi-thanh-giang', 'holding-le-thi-thanh-giang-ct-president'],
  'p-dofa-director': ['post-hp-foreign-affairs-director'],
  'term-hp-5': ['term-hai-phong-5'], 'doc-hp-reg': ['term-hai-phong-5'],
  'country-LA': conferences, 'country-KH': conferences, 'country-KR': conferences, 'country-JP': conferences,
  'country-BG': ['article-conference-2023'], 'country-NL': ['article-conference-2023'],
  'country-CN': ['article-renewal-2023', 'article-tasks-2020'], 'country-SG': renewal, 'country-RU': tasks, 'country-US': tasks,
  'country-VN': ['article-liaison-2022', 'article-conference-2023', 'article-renewal-2023', 'article-tasks-2020', 'article-signing-2022'],
  'aid-korean': ['aid-korean-club'], 'amount-aid-korean': ['aid-korean-club'], 'ind-koclub': ['aid-korean-club'],
  'anniv-la60': ['country-LA'], 'anniv-kh55': ['country-KH'], 'anniv-kr30': ['country-KR'], 'anniv-cn70': ['country-CN'],
  'anniv-ru70': ['country-RU'], 'anniv-us25': ['country-US'], 'anniv-vufo70': ['federation-vufo'],
  'contact-org-hp': ['federation-hai-phong'], 'pub-hp-web': ['federation-hai-phong'],
  'caption-art-2-1': renewal, 'caption-art-2-2': renewal, 'caption-art-2-3': renewal, 'caption-art-2-4': renewal, 'caption-art-2-5': renewal,
  'caption-art-3-1': tasks, 'caption-art-4-1': signing,
  'place-Hải Phòng': ['federation-hai-phong'], 'place-Cần Thơ': ['federation-can-tho'],
  'place-Hồng Bàng': ['federation-hai-phong'], 'place-Quận Lê Chân': ['aid-korean-club'],
  'gap-0': liaison, 'gap-1': ['article-conference-2023'], 'gap-2': signing, 'gap-3': signing,
  'gap-4': ['federation-unnamed', 'article-tasks-2020'], 'gap-5': ['article-conference-2023'], 'gap-6': liaison,
  'gap-7': ['person-dao-khanh-ha', 'article-renewal-2023'], 'gap-8': ['post-ct-front-president', 'post-hp-front-vice-president'], 'gap-10': renewal,
}

/** Facts that articles tell in words until their own content types exist: events, programmes, agreements, awards … */
export const factsInTexts: Readonly<Record<string, readonly Key[]>> = {
  'org-llvk-office': liaison, 'org-llvk-sub': liaison, 'org-scov': liaison, 'org-hp-pc': liaison,
  'org-ct-si': signing, 'org-ct-vff-sb': signing, 'org-secretariat': renewal, 'org-politburo': renewal, 'org-vimaru': renewal, 'org-dhhp': renewal, 'org-peaceclub': renewal,
  'org-nvt': ['aid-korean-club', 'article-renewal-2023'], 'org-trangdue': ['aid-korean-club', 'article-renewal-2023'],
  'org-consulates': tasks, 'org-s3-members': tasks, 'org-s3-branches': tasks, 'org-s3-standing': tasks, 'org-hp-expat': ['article-conference-2023'],
  'evt-work-2022': liaison, 'evt-online': liaison, 'evt-info': liaison, 'evt-tet': liaison, 'evt-arts': liaison,
  'evt-hp-2023': conferences, 'evt-ct-sign': signing,
  'evt-s3-six': tasks, 'evt-s3-promo': tasks, 'evt-s3-spring': tasks, 'evt-s3-report': tasks,
  'evt-bunpimay': renewal, 'evt-tuyenquang': renewal, 'evt-viet-han': renewal, 'evt-english-9': renewal, 'evt-korean': renewal, 'evt-invest': renewal,
  'evt-peace-song': renewal, 'evt-hp-10': renewal, 'evt-hp-dissem': renewal,
  'prg-hp-aid': conferences, 'prg-national': tasks, 'prg-hp-joint-2022': liaison, 'prg-vufo-xiii': renewal,
  'prg-korean-pilot': ['aid-korean-club', 'article-renewal-2023'], 'prg-peace-edu': renewal, 'prg-nursery': renewal, 'prg-cadre': renewal, 'prg-tetqd': tasks,
  'tgt-50bn': tasks, 'amount-tgt-50bn': tasks, 'tgt-2023-groups': renewal, 'tgt-2023-congress': ['article-conference-2023'],
  'ind-youth': renewal, 'ind-peace': renewal, 'ind-eng-online': renewal, 'ind-eng-final': renewal, 'ind-korean': renewal,
  'doc-38': renewal, 'doc-12ct': renewal, 'doc-12kl': renewal, 'doc-xiii': renewal, 'doc-ct-reg': signing, 'doc-unclos': tasks, 'doc-s3-congress': tasks,
  'anniv-la-kh-year': ['article-conference-2023'], 'obs-natdays': tasks, 'obs-peaceday': renewal,
  'agr-ct-1': signing, 'agr-ct-2': signing, 'agr-hp-3': liaison, 'awd-2022': conferences,
  'pub-dacsan': tasks, 'pub-s3-web': tasks, 'pub-hp-media': renewal,
  'place-Tuyên Quang': renewal, 'place-Thái Nguyên': renewal, 'place-TP. Hồ Chí Minh': tasks, 'country-Europe': liaison,
  'ask-0': liaison, 'ask-1': liaison, 'ask-2': liaison, 'ask-3': ['article-conference-2023'], 'plan-org-hp': conferences,
}

/** Facts that stand nowhere yet: offices that were only represented, and remarks for importers. */
export const factsForLater: readonly string[] = ['org-hp-pc-office', 'org-hp-party-office', 'gap-9', 'gap-11']

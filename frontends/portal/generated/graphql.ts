/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of agreement it is. */
export type AgreementKind =
  /** An agreement on aid. */
  | 'AID'
  /** A programme or regulation of coordination. */
  | 'COORDINATION'
  /** A memorandum of friendship. */
  | 'FRIENDSHIP'
  /** Agreed minutes; no signed text is known. */
  | 'MINUTES';

/** How far it has come. */
export type AgreementStatus =
  /** Agreed, not signed. */
  | 'AGREED'
  /** Ended. */
  | 'ENDED'
  /** Under negotiation. */
  | 'NEGOTIATED'
  /** Signed. */
  | 'SIGNED';

/** Form of the aid in Vietnamese law. */
export type AidKind =
  /** Aid outside of projects. */
  | 'NON_PROJECT'
  /** An aid programme. */
  | 'PROGRAMME'
  /** An aid project. */
  | 'PROJECT';

/** A round number of years. */
export type AnniversaryMark =
  /** A multiple of ten years. */
  | 'DECADE'
  /** A multiple of five years that is no multiple of ten. */
  | 'HALF_DECADE';

/** What sort of article it is. */
export type ArticleKind =
  /** News. */
  | 'NEWS'
  /** A notice. */
  | 'NOTICE'
  /** Plans and tasks. */
  | 'PLAN'
  /** A report. */
  | 'REPORT';

/** In which form. */
export type AwardForm =
  /** Bằng khen. */
  | 'CERTIFICATE_OF_HONOUR'
  /** Giấy khen. */
  | 'CERTIFICATE_OF_MERIT'
  /** Huân chương, huy chương, kỷ niệm chương. */
  | 'MEDAL'
  /** Another form. */
  | 'OTHER'
  /** A prize. */
  | 'PRIZE'
  /** A title. */
  | 'TITLE';

/** IATI budget type. */
export type BudgetKind =
  /** As first approved. */
  | 'ORIGINAL'
  /** As revised. */
  | 'REVISED';

/** What stands in the calendar. */
export type CalendarKind =
  /** Events. */
  | 'EVENT'
  /** Anniversaries of the foundation of bodies. */
  | 'FOUNDATION'
  /** National days of partner countries. */
  | 'NATIONAL_DAY'
  /** Anniversaries of the day when relations were normalised. */
  | 'NORMALISATION'
  /** Named days and years. */
  | 'OBSERVANCE'
  /** Anniversaries of diplomatic relations. */
  | 'RELATIONS';

/** How the number is meant. */
export type Comparator =
  /** About this. */
  | 'ABOUT'
  /** As counted. */
  | 'EXACTLY'
  /** More than this. */
  | 'OVER'
  /** Less than this. */
  | 'UNDER';

/** What sort of contact it is. */
export type ContactKind =
  /** Postal address. */
  | 'ADDRESS'
  /** Who answers for the site. */
  | 'EDITOR'
  /** E-mail. */
  | 'EMAIL'
  /** Fax. */
  | 'FAX'
  /** Telephone. */
  | 'PHONE'
  /** Web site. */
  | 'SITE';

/** What was counted; different units are never added. */
export type CountUnit =
  /** Events, sessions, congresses. */
  | 'EVENTS'
  /** Groups of tasks, sets, classes. */
  | 'GROUPS'
  /** Households. */
  | 'HOUSEHOLDS'
  /** Money, in the currency beside it. */
  | 'MONEY'
  /** Bodies. */
  | 'ORGANIZATIONS'
  /** Participations (lượt): who comes twice counts twice. */
  | 'PARTICIPATIONS'
  /** Hundredths of a whole. */
  | 'PERCENT'
  /** Persons (người). */
  | 'PERSONS'
  /** Works, articles, publications, programme items. */
  | 'WORKS'
  /** Years. */
  | 'YEARS';

/** Which way it went. */
export type DelegationDirection =
  /** Came to us. */
  | 'RECEIVED'
  /** Went abroad or to another place. */
  | 'SENT';

/** What sort of text it is; part of the key: 12-CT/TW and 12-KL/TW both exist. */
export type DocumentKind =
  /** A conclusion (kết luận). */
  | 'CONCLUSION'
  /** A decision (quyết định). */
  | 'DECISION'
  /** A directive (chỉ thị). */
  | 'DIRECTIVE'
  /** A law, decree or circular. */
  | 'LAW'
  /** Another text. */
  | 'OTHER'
  /** A plan (kế hoạch). */
  | 'PLAN'
  /** A regulation (quy chế, quy định). */
  | 'REGULATION'
  /** A resolution (nghị quyết). */
  | 'RESOLUTION'
  /** A convention or treaty. */
  | 'TREATY';

/** What sort of donor it is. */
export type DonorKind =
  /** Enterprise. */
  | 'ENTERPRISE'
  /** Foreign NGO. */
  | 'NGO'
  /** Other. */
  | 'OTHER'
  /** Private person. */
  | 'PERSON'
  /** State body. */
  | 'STATE';

/** What sort of event it is. */
export type EventKind =
  /** A campaign or a series of activities. */
  | 'CAMPAIGN'
  /** A ceremony, such as a signing. */
  | 'CEREMONY'
  /** A conference. */
  | 'CONFERENCE'
  /** A contest. */
  | 'CONTEST'
  /** A course or training. */
  | 'COURSE'
  /** A friendship exchange. */
  | 'EXCHANGE'
  /** A meeting or working session. */
  | 'MEETING'
  /** Another event. */
  | 'OTHER'
  /** A performance or festival. */
  | 'PERFORMANCE'
  /** A visit. */
  | 'VISIT';

/** What became of it. */
export type EventStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Held. */
  | 'HELD'
  /** Planned. */
  | 'PLANNED'
  /** Postponed. */
  | 'POSTPONED';

/** As what it belongs. */
export type MembershipRole =
  /** Associate member. */
  | 'ASSOCIATE'
  /** Full member. */
  | 'MEMBER'
  /** Observer. */
  | 'OBSERVER';

/** How long it lasts. */
export type ObservanceKind =
  /** A custom without a date of its own. */
  | 'CUSTOM'
  /** A day. */
  | 'DAY'
  /** A week or month. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** What it does. */
export type OrganiserRole =
  /** Organises it with others. */
  | 'CO_HOST'
  /** Directs or presides. */
  | 'DIRECTS'
  /** Organises it. */
  | 'HOST'
  /** Supports it. */
  | 'SUPPORTS';

/** Part of the day, where no clock time is known. */
export type PartOfDay =
  /** In the afternoon (chiều). */
  | 'AFTERNOON'
  /** In the evening (tối). */
  | 'EVENING'
  /** In the morning (sáng). */
  | 'MORNING';

/** What sort of body it is. */
export type PartnerKind =
  /** An embassy or consulate. */
  | 'EMBASSY'
  /** An enterprise, or several of them. */
  | 'ENTERPRISE'
  /** A foreign non-governmental organisation. */
  | 'FOREIGN_NGO'
  /** A committee of the Fatherland Front. */
  | 'FRONT'
  /** A newspaper, magazine or broadcaster. */
  | 'MEDIA'
  /** Another body. */
  | 'OTHER'
  /** A body of the Party. */
  | 'PARTY_BODY'
  /** A school or university. */
  | 'SCHOOL'
  /** A state body. */
  | 'STATE_BODY';

/** What sort of programme it is. */
export type ProgrammeKind =
  /** A programme of action. */
  | 'ACTION'
  /** A line of activities. */
  | 'ACTIVITY'
  /** To mobilise aid. */
  | 'AID'
  /** A campaign or movement. */
  | 'CAMPAIGN';

/** How far it has come. */
export type ProjectStage =
  /** The dossier is appraised. */
  | 'APPRAISAL'
  /** Approved, not begun. */
  | 'APPROVED'
  /** Accounts settled and audited. */
  | 'AUDITED'
  /** The dossier is written. */
  | 'DOSSIER'
  /** Handed over. */
  | 'HANDED_OVER'
  /** Running. */
  | 'RUNNING'
  /** Stopped before its end. */
  | 'STOPPED'
  /** Needs are surveyed. */
  | 'SURVEY';

/** What sort of publication it is. */
export type PublicationKind =
  /** A book. */
  | 'BOOK'
  /** Leaflets, posters, posts. */
  | 'LEAFLET'
  /** A newspaper or magazine. */
  | 'PERIODICAL'
  /** A web site. */
  | 'SITE'
  /** A special issue (đặc san). */
  | 'SPECIAL_ISSUE';

/** What became of it. */
export type PublicationStatus =
  /** Appears no more. */
  | 'ENDED'
  /** Issued. */
  | 'ISSUED'
  /** Planned. */
  | 'PLANNED'
  /** Appears or stands online. */
  | 'RUNNING';

/** Who that is. */
export type RecipientKind =
  /** A collective. */
  | 'COLLECTIVE'
  /** A person. */
  | 'INDIVIDUAL';

/** What began on that day. */
export type RelationsKind =
  /** Relations were established. */
  | 'ESTABLISHED'
  /** Relations were normalised. */
  | 'NORMALISED';

/** IATI transaction type; kinds are never added together. */
export type TransactionKind =
  /** Cam kết: money promised. */
  | 'COMMITMENT'
  /** Giải ngân: money paid. */
  | 'DISBURSEMENT'
  /** Money spent. */
  | 'EXPENDITURE'
  /** Goods and services at their value. */
  | 'IN_KIND'
  /** Support given; the source does not say whether promised or paid. */
  | 'UNSTATED';

export type ArticlePageQueryVariables = Exact<{
  slug: string;
  locale: string;
  otherLocale: string;
}>;


export type ArticlePageQuery = { article: { __typename: 'Article', updatedAt: string, byline: string | null, sourceName: string | null, sourceUrl: string | null, sourceNote: string | null, id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, body: { html: string } | null, author: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, section: { slug: string | null, title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, tags: { nodes: Array<{ title: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, images: Array<{ caption: string | null, credit: string | null, asset: { url: string, width: number | null, height: number | null, srcset: string | null, altText: string | null, caption: string | null, credit: string | null, wide: { url: string, width: number, height: number } | null, classic: { url: string, width: number, height: number } | null, square: { url: string, width: number, height: number } | null, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, countries: { nodes: Array<{ __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, about: { nodes: Array<
        | { __typename: 'Agreement', id: string, title: string, otherTitle: string | null, scope: string | null, motto: string | null, agreementStatus: AgreementStatus | null, signedOn: string | null, from: string | null, to: string | null, sourceNote: string | null, agreementKind: AgreementKind | null, parties: Array<{ name: string | null, organization:
              | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
             | null }>, signatories: Array<{ name: string | null, capacity: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
              | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
             | null }>, renews: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'AidProject', id: string, title: string, summary: string | null, projectStage: ProjectStage, startsOn: string | null, endsOn: string | null, aidKind: AidKind, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, donors: Array<{ name: string, kind: DonorKind | null, organization: { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, recipients: Array<{ name: string, organization:
              | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
             | null }>, implementers: Array<{ name: string, role: string | null, organization:
              | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
             | null }>, locations: Array<{ name: string }>, budgets: Array<{ kind: BudgetKind | null, amount: string, currency: string }>, transactions: Array<{ kind: TransactionKind, amount: string, currency: string, valueOn: string, note: string | null }>, beneficiaries: Array<{ group: string, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, results: Array<{ title: string, count: number | null, comparator: Comparator | null, on: string | null }>, programmes: { nodes: Array<{ __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Area', name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Article' }
        | { __typename: 'Award', id: string, title: string, form: AwardForm, forYear: number | null, grantedOn: string | null, collectives: number | null, individuals: number | null, grantor:
            | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
           | null, awarded: Array<{ kind: RecipientKind, name: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
              | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
             | null }>, decision: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Comment' }
        | { __typename: 'Event', id: string, slug: string | null, title: string, summary: string | null, eventStatus: EventStatus, edition: number | null, isOnline: boolean | null, place: string | null, sessions: number | null, sessionsComparator: Comparator | null, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, programme: { __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, observance: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, countries: { nodes: Array<{ __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, organisers: Array<{ role: OrganiserRole | null, name: string | null, organization:
              | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
             | null }>, bridgePoints: Array<{ name: string, timeZone: string | null, localTime: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null, area: { name: string } | null, country: { __typename: 'PartnerCountry', code: string, id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, participants: Array<{ group: string | null, role: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null, organization:
              | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
             | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, programmeItems: Array<{ at: string | null, title: string, performer: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, outcomes: Array<{ text: string, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, tasks: Array<{ text: string, assignee: string | null, due: string | null, organization:
              | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
             | null, givenBy: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, givenByOrganization:
              | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
             | null }>, delegations: Array<{ direction: DelegationDirection, name: string | null, head: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
              | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
              | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
             | null }>, agreements: { nodes: Array<{ __typename: 'Agreement', id: string, title: string, otherTitle: string | null, scope: string | null, motto: string | null, agreementStatus: AgreementStatus | null, signedOn: string | null, from: string | null, to: string | null, sourceNote: string | null, agreementKind: AgreementKind | null, parties: Array<{ name: string | null, organization:
                  | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                 | null }>, signatories: Array<{ name: string | null, capacity: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
                  | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                 | null }>, renews: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, awards: { nodes: Array<{ __typename: 'Award', id: string, title: string, form: AwardForm, forYear: number | null, grantedOn: string | null, collectives: number | null, individuals: number | null, grantor:
                | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
               | null, awarded: Array<{ kind: RecipientKind, name: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
                  | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                 | null }>, decision: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, documents: { nodes: Array<{ __typename: 'LegalDocument', id: string, title: string, subject: string | null, number: string | null, issuerName: string | null, issuedOn: string | null, sourceUrl: string | null, sourceNote: string | null, documentKind: DocumentKind, issuer:
                | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
               | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, indicators: { nodes: Array<{ __typename: 'Indicator', id: string, title: string, from: string | null, to: string | null, unit: CountUnit | null, value: string | null, comparator: Comparator | null, baseline: string | null, baselinePeriod: string | null, changePercent: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, projects: { nodes: Array<{ __typename: 'AidProject', id: string, title: string, summary: string | null, projectStage: ProjectStage, startsOn: string | null, endsOn: string | null, aidKind: AidKind, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, donors: Array<{ name: string, kind: DonorKind | null, organization: { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, recipients: Array<{ name: string, organization:
                  | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                 | null }>, implementers: Array<{ name: string, role: string | null, organization:
                  | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                 | null }>, locations: Array<{ name: string }>, budgets: Array<{ kind: BudgetKind | null, amount: string, currency: string }>, transactions: Array<{ kind: TransactionKind, amount: string, currency: string, valueOn: string, note: string | null }>, beneficiaries: Array<{ group: string, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, results: Array<{ title: string, count: number | null, comparator: Comparator | null, on: string | null }>, programmes: { nodes: Array<{ __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'ExchangeRate' }
        | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Indicator', id: string, title: string, from: string | null, to: string | null, unit: CountUnit | null, value: string | null, comparator: Comparator | null, baseline: string | null, baselinePeriod: string | null, changePercent: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'LegalDocument', id: string, title: string, subject: string | null, number: string | null, issuerName: string | null, issuedOn: string | null, sourceUrl: string | null, sourceNote: string | null, documentKind: DocumentKind, issuer:
            | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
           | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MediaAsset' }
        | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Observance', id: string, title: string, month: number | null, day: number | null, lunarMonth: number | null, lunarDay: number | null, from: string | null, to: string | null, observanceKind: ObservanceKind, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Page' }
        | { __typename: 'PartnerCountry' }
        | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Person', slug: string | null, name: string, holdings: { nodes: Array<{ post: { title: string, organization:
                  | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                  | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
                 | null, localization: { fields: Array<{ field: string, locale: string }> } } | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Post', title: string, organization:
            | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
           | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PostHolding' }
        | { __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Publication', id: string, title: string, publicationStatus: PublicationStatus | null, issue: string | null, year: number | null, issuedOn: string | null, address: string | null, publicationKind: PublicationKind, publisher:
            | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
           | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'SavedQuery' }
        | { __typename: 'Section' }
        | { __typename: 'Site' }
        | { __typename: 'Tag' }
        | { __typename: 'Target', id: string, title: string, addressee: string | null, from: string | null, to: string | null, unit: CountUnit | null, value: string | null, currency: string | null, comparator: Comparator | null, baseline: string | null, actual: string | null, actualOn: string | null, source: string | null, owner:
            | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
           | null, aid: Array<{ currency: string, commitments: string, disbursements: string, inKind: string, unstated: string, rate: string | null, rateOn: string | null, rateSource: string | null, commitmentsConverted: string | null, disbursementsConverted: string | null, inKindConverted: string | null, unstatedConverted: string | null }>, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Term', label: string, from: string | null, to: string | null, organization:
            | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
           | null, localization: { fields: Array<{ field: string, locale: string }> } }
      > }, related: { nodes: Array<{ __typename: 'Article', id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, comments: { nodes: Array<{ id: string, author: string, body: string, language: string | null, sentAt: string, replyTo: { id: string } | null }> }, federation: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, articles: { nodes: Array<{ __typename: 'Article', id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, sites: { nodes: Array<{ imprint: string | null, links: Array<{ label: string, url: string }>, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, inOtherLanguage: { slug: string | null, federation: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } } | null };

export type PictureFragment = { caption: string | null, credit: string | null, asset: { url: string, width: number | null, height: number | null, srcset: string | null, altText: string | null, caption: string | null, credit: string | null, wide: { url: string, width: number, height: number } | null, classic: { url: string, width: number, height: number } | null, square: { url: string, width: number, height: number } | null, localization: { fields: Array<{ field: string, locale: string }> } } | null };

export type PictureAssetFragment = { url: string, width: number | null, height: number | null, srcset: string | null, altText: string | null, caption: string | null, credit: string | null, wide: { url: string, width: number, height: number } | null, classic: { url: string, width: number, height: number } | null, square: { url: string, width: number, height: number } | null, localization: { fields: Array<{ field: string, locale: string }> } };

export type CutFragment = { url: string, width: number, height: number };

type Subject_Agreement_Fragment = { id: string, title: string, otherTitle: string | null, scope: string | null, motto: string | null, agreementStatus: AgreementStatus | null, signedOn: string | null, from: string | null, to: string | null, sourceNote: string | null, agreementKind: AgreementKind | null, parties: Array<{ name: string | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, signatories: Array<{ name: string | null, capacity: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, renews: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_AidProject_Fragment = { id: string, title: string, summary: string | null, projectStage: ProjectStage, startsOn: string | null, endsOn: string | null, aidKind: AidKind, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, donors: Array<{ name: string, kind: DonorKind | null, organization: { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, recipients: Array<{ name: string, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, implementers: Array<{ name: string, role: string | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, locations: Array<{ name: string }>, budgets: Array<{ kind: BudgetKind | null, amount: string, currency: string }>, transactions: Array<{ kind: TransactionKind, amount: string, currency: string, valueOn: string, note: string | null }>, beneficiaries: Array<{ group: string, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, results: Array<{ title: string, count: number | null, comparator: Comparator | null, on: string | null }>, programmes: { nodes: Array<{ __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_Area_Fragment = { name: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_Award_Fragment = { id: string, title: string, form: AwardForm, forYear: number | null, grantedOn: string | null, collectives: number | null, individuals: number | null, grantor:
    | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null, awarded: Array<{ kind: RecipientKind, name: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, decision: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_Chapter_Fragment = { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_Event_Fragment = { __typename: 'Event', id: string, slug: string | null, title: string, summary: string | null, eventStatus: EventStatus, edition: number | null, isOnline: boolean | null, place: string | null, sessions: number | null, sessionsComparator: Comparator | null, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, programme: { __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, observance: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, countries: { nodes: Array<{ __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, organisers: Array<{ role: OrganiserRole | null, name: string | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, bridgePoints: Array<{ name: string, timeZone: string | null, localTime: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null, area: { name: string } | null, country: { __typename: 'PartnerCountry', code: string, id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, participants: Array<{ group: string | null, role: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, programmeItems: Array<{ at: string | null, title: string, performer: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, outcomes: Array<{ text: string, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, tasks: Array<{ text: string, assignee: string | null, due: string | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null, givenBy: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, givenByOrganization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, delegations: Array<{ direction: DelegationDirection, name: string | null, head: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, agreements: { nodes: Array<{ __typename: 'Agreement', id: string, title: string, otherTitle: string | null, scope: string | null, motto: string | null, agreementStatus: AgreementStatus | null, signedOn: string | null, from: string | null, to: string | null, sourceNote: string | null, agreementKind: AgreementKind | null, parties: Array<{ name: string | null, organization:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null }>, signatories: Array<{ name: string | null, capacity: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null }>, renews: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, awards: { nodes: Array<{ __typename: 'Award', id: string, title: string, form: AwardForm, forYear: number | null, grantedOn: string | null, collectives: number | null, individuals: number | null, grantor:
        | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null, awarded: Array<{ kind: RecipientKind, name: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null }>, decision: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, documents: { nodes: Array<{ __typename: 'LegalDocument', id: string, title: string, subject: string | null, number: string | null, issuerName: string | null, issuedOn: string | null, sourceUrl: string | null, sourceNote: string | null, documentKind: DocumentKind, issuer:
        | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, indicators: { nodes: Array<{ __typename: 'Indicator', id: string, title: string, from: string | null, to: string | null, unit: CountUnit | null, value: string | null, comparator: Comparator | null, baseline: string | null, baselinePeriod: string | null, changePercent: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, projects: { nodes: Array<{ __typename: 'AidProject', id: string, title: string, summary: string | null, projectStage: ProjectStage, startsOn: string | null, endsOn: string | null, aidKind: AidKind, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, donors: Array<{ name: string, kind: DonorKind | null, organization: { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, recipients: Array<{ name: string, organization:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null }>, implementers: Array<{ name: string, role: string | null, organization:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null }>, locations: Array<{ name: string }>, budgets: Array<{ kind: BudgetKind | null, amount: string, currency: string }>, transactions: Array<{ kind: TransactionKind, amount: string, currency: string, valueOn: string, note: string | null }>, beneficiaries: Array<{ group: string, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, results: Array<{ title: string, count: number | null, comparator: Comparator | null, on: string | null }>, programmes: { nodes: Array<{ __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_Federation_Fragment = { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_Indicator_Fragment = { id: string, title: string, from: string | null, to: string | null, unit: CountUnit | null, value: string | null, comparator: Comparator | null, baseline: string | null, baselinePeriod: string | null, changePercent: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_LegalDocument_Fragment = { id: string, title: string, subject: string | null, number: string | null, issuerName: string | null, issuedOn: string | null, sourceUrl: string | null, sourceNote: string | null, documentKind: DocumentKind, issuer:
    | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_MemberAssociation_Fragment = { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_Observance_Fragment = { id: string, title: string, month: number | null, day: number | null, lunarMonth: number | null, lunarDay: number | null, from: string | null, to: string | null, observanceKind: ObservanceKind, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_PartnerOrganization_Fragment = { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_Person_Fragment = { __typename: 'Person', slug: string | null, name: string, holdings: { nodes: Array<{ post: { title: string, organization:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null, localization: { fields: Array<{ field: string, locale: string }> } } | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_Post_Fragment = { title: string, organization:
    | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_Programme_Fragment = { __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_Publication_Fragment = { id: string, title: string, publicationStatus: PublicationStatus | null, issue: string | null, year: number | null, issuedOn: string | null, address: string | null, publicationKind: PublicationKind, publisher:
    | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_Target_Fragment = { id: string, title: string, addressee: string | null, from: string | null, to: string | null, unit: CountUnit | null, value: string | null, currency: string | null, comparator: Comparator | null, baseline: string | null, actual: string | null, actualOn: string | null, source: string | null, owner:
    | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null, aid: Array<{ currency: string, commitments: string, disbursements: string, inKind: string, unstated: string, rate: string | null, rateOn: string | null, rateSource: string | null, commitmentsConverted: string | null, disbursementsConverted: string | null, inKindConverted: string | null, unstatedConverted: string | null }>, localization: { fields: Array<{ field: string, locale: string }> } };

type Subject_Term_Fragment = { label: string, from: string | null, to: string | null, organization:
    | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null, localization: { fields: Array<{ field: string, locale: string }> } };

export type SubjectFragment =
  | Subject_Agreement_Fragment
  | Subject_AidProject_Fragment
  | Subject_Area_Fragment
  | Subject_Award_Fragment
  | Subject_Chapter_Fragment
  | Subject_Event_Fragment
  | Subject_Federation_Fragment
  | Subject_Indicator_Fragment
  | Subject_LegalDocument_Fragment
  | Subject_MemberAssociation_Fragment
  | Subject_Observance_Fragment
  | Subject_PartnerOrganization_Fragment
  | Subject_Person_Fragment
  | Subject_Post_Fragment
  | Subject_Programme_Fragment
  | Subject_Publication_Fragment
  | Subject_Target_Fragment
  | Subject_Term_Fragment
;

export type RemarkFragment = { id: string, author: string, body: string, language: string | null, sentAt: string, replyTo: { id: string } | null };

type BodyFacts_Chapter_Fragment = { __typename: 'Chapter', abbreviation: string | null, summary: string | null, foundedOn: string | null, dissolvedOn: string | null, site: string | null, slug: string | null, name: string, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, localization: { fields: Array<{ field: string, locale: string }> } };

type BodyFacts_Federation_Fragment = { __typename: 'Federation', abbreviation: string | null, summary: string | null, foundedOn: string | null, dissolvedOn: string | null, site: string | null, slug: string | null, name: string, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, localization: { fields: Array<{ field: string, locale: string }> } };

type BodyFacts_MemberAssociation_Fragment = { __typename: 'MemberAssociation', abbreviation: string | null, summary: string | null, foundedOn: string | null, dissolvedOn: string | null, site: string | null, slug: string | null, name: string, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, localization: { fields: Array<{ field: string, locale: string }> } };

type BodyFacts_PartnerOrganization_Fragment = { __typename: 'PartnerOrganization', abbreviation: string | null, summary: string | null, foundedOn: string | null, dissolvedOn: string | null, site: string | null, slug: string | null, name: string, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, localization: { fields: Array<{ field: string, locale: string }> } };

export type BodyFactsFragment =
  | BodyFacts_Chapter_Fragment
  | BodyFacts_Federation_Fragment
  | BodyFacts_MemberAssociation_Fragment
  | BodyFacts_PartnerOrganization_Fragment
;

export type AssociationPageQueryVariables = Exact<{
  slug: string;
  federation: string;
  locale: string;
  otherLocale: string;
}>;


export type AssociationPageQuery = { body: { __typename: 'MemberAssociation', abbreviation: string | null, summary: string | null, foundedOn: string | null, dissolvedOn: string | null, site: string | null, slug: string | null, name: string, identifiers: Array<{ scheme: string, value: string }>, parent: { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, memberships: Array<{ role: MembershipRole | null, from: string | null, to: string | null, federation: { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, federations: { nodes: Array<{ __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, successor: { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, predecessors: { nodes: Array<{ __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, posts: { nodes: Array<{ title: string, holdings: { nodes: Array<{ from: string | null, to: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, agreements: { nodes: Array<{ __typename: 'Agreement', slug: string | null, title: string, agreementStatus: AgreementStatus | null, signedOn: string | null, from: string | null, to: string | null, agreementKind: AgreementKind | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, organisedEvents: { nodes: Array<{ __typename: 'Event', id: string, slug: string | null, title: string, place: string | null, eventStatus: EventStatus, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, mentions: { nodes: Array<{ __typename: 'Article', id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, localization: { fields: Array<{ field: string, locale: string }> } } | null, inOtherLanguage: { slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, publisher: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, sites: { nodes: Array<{ imprint: string | null, links: Array<{ label: string, url: string }>, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } } | null, publisherInOtherLanguage: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null };

export type PartnerPageQueryVariables = Exact<{
  slug: string;
  federation: string;
  locale: string;
  otherLocale: string;
}>;


export type PartnerPageQuery = { body: { __typename: 'PartnerOrganization', abbreviation: string | null, summary: string | null, foundedOn: string | null, dissolvedOn: string | null, site: string | null, slug: string | null, name: string, partnerKind: PartnerKind, identifiers: Array<{ scheme: string, value: string }>, parent: { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, successor: { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, predecessors: { nodes: Array<{ __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, posts: { nodes: Array<{ title: string, holdings: { nodes: Array<{ from: string | null, to: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, agreements: { nodes: Array<{ __typename: 'Agreement', slug: string | null, title: string, agreementStatus: AgreementStatus | null, signedOn: string | null, from: string | null, to: string | null, agreementKind: AgreementKind | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, organisedEvents: { nodes: Array<{ __typename: 'Event', id: string, slug: string | null, title: string, place: string | null, eventStatus: EventStatus, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, mentions: { nodes: Array<{ __typename: 'Article', id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, localization: { fields: Array<{ field: string, locale: string }> } } | null, inOtherLanguage: { slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, publisher: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, sites: { nodes: Array<{ imprint: string | null, links: Array<{ label: string, url: string }>, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } } | null, publisherInOtherLanguage: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null };

export type ChapterPageQueryVariables = Exact<{
  slug: string;
  federation: string;
  locale: string;
  otherLocale: string;
}>;


export type ChapterPageQuery = { body: { __typename: 'Chapter', abbreviation: string | null, summary: string | null, foundedOn: string | null, dissolvedOn: string | null, site: string | null, slug: string | null, name: string, identifiers: Array<{ scheme: string, value: string }>, parent:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null, successor: { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, predecessors: { nodes: Array<{ __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, posts: { nodes: Array<{ title: string, holdings: { nodes: Array<{ from: string | null, to: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, agreements: { nodes: Array<{ __typename: 'Agreement', slug: string | null, title: string, agreementStatus: AgreementStatus | null, signedOn: string | null, from: string | null, to: string | null, agreementKind: AgreementKind | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, organisedEvents: { nodes: Array<{ __typename: 'Event', id: string, slug: string | null, title: string, place: string | null, eventStatus: EventStatus, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, mentions: { nodes: Array<{ __typename: 'Article', id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, localization: { fields: Array<{ field: string, locale: string }> } } | null, inOtherLanguage: { slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, publisher: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, sites: { nodes: Array<{ imprint: string | null, links: Array<{ label: string, url: string }>, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } } | null, publisherInOtherLanguage: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null };

export type HeldPostFragment = { title: string, holdings: { nodes: Array<{ from: string | null, to: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

export type MembershipFactsFragment = { role: MembershipRole | null, from: string | null, to: string | null };

export type CountryPageQueryVariables = Exact<{
  slug: string;
  federation: string;
  locale: string;
  otherLocale: string;
}>;


export type CountryPageQuery = { partnerCountry: { __typename: 'PartnerCountry', code: string, nationalDayMonth: number | null, nationalDay: number | null, nationalDayName: string | null, relationsSince: string | null, relationsKind: RelationsKind | null, relationsNote: string | null, relationsSource: string | null, sourceCheckedOn: string | null, id: string, slug: string | null, name: string, aliases: Array<{ name: string, locale: string | null }>, formerNames: Array<{ name: string, locale: string, from: string | null, to: string }>, associations: { nodes: Array<{ __typename: 'MemberAssociation', slug: string | null, name: string, federations: { nodes: Array<{ __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, aidProjects: { totalCount: number, nodes: Array<{ __typename: 'AidProject', slug: string | null, title: string, projectStage: ProjectStage, startsOn: string | null, endsOn: string | null, aidKind: AidKind, donors: Array<{ name: string, organization: { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, transactions: Array<{ kind: TransactionKind, amount: string, currency: string }>, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, events: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string | null, title: string, place: string | null, eventStatus: EventStatus, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, agreements: { nodes: Array<{ __typename: 'Agreement', slug: string | null, title: string, agreementStatus: AgreementStatus | null, signedOn: string | null, from: string | null, to: string | null, agreementKind: AgreementKind | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, observances: { nodes: Array<{ id: string, title: string, month: number | null, day: number | null, lunarMonth: number | null, lunarDay: number | null, from: string | null, to: string | null, observanceKind: ObservanceKind, localization: { fields: Array<{ field: string, locale: string }> } }> }, mentions: { totalCount: number, nodes: Array<{ __typename: 'Article', id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } } | null, inOtherLanguage: { slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, aid: Array<{ count: number, commitments: Array<{ currency: string, sum: string }>, disbursements: Array<{ currency: string, sum: string }>, inKind: Array<{ currency: string, sum: string }>, unstated: Array<{ currency: string, sum: string }> }>, publisher: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, sites: { nodes: Array<{ imprint: string | null, links: Array<{ label: string, url: string }>, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } } | null, publisherInOtherLanguage: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null };

export type EventPageQueryVariables = Exact<{
  slug: string;
  federation: string;
  locale: string;
  otherLocale: string;
}>;


export type EventPageQuery = { event: { __typename: 'Event', id: string, slug: string | null, title: string, summary: string | null, eventStatus: EventStatus, edition: number | null, isOnline: boolean | null, place: string | null, sessions: number | null, sessionsComparator: Comparator | null, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, area: { name: string, country: { code: string } | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, parent: { __typename: 'Event', id: string, slug: string | null, title: string, place: string | null, eventStatus: EventStatus, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, parts: { nodes: Array<{ __typename: 'Event', id: string, slug: string | null, title: string, place: string | null, eventStatus: EventStatus, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, images: Array<{ caption: string | null, credit: string | null, asset: { url: string, width: number | null, height: number | null, srcset: string | null, altText: string | null, caption: string | null, credit: string | null, wide: { url: string, width: number, height: number } | null, classic: { url: string, width: number, height: number } | null, square: { url: string, width: number, height: number } | null, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, mentions: { nodes: Array<{ __typename: 'Article', id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, programme: { __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, observance: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, countries: { nodes: Array<{ __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, organisers: Array<{ role: OrganiserRole | null, name: string | null, organization:
        | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null }>, bridgePoints: Array<{ name: string, timeZone: string | null, localTime: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null, area: { name: string } | null, country: { __typename: 'PartnerCountry', code: string, id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, participants: Array<{ group: string | null, role: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null, organization:
        | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, programmeItems: Array<{ at: string | null, title: string, performer: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, outcomes: Array<{ text: string, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, tasks: Array<{ text: string, assignee: string | null, due: string | null, organization:
        | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null, givenBy: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, givenByOrganization:
        | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null }>, delegations: Array<{ direction: DelegationDirection, name: string | null, head: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
        | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null }>, agreements: { nodes: Array<{ __typename: 'Agreement', id: string, title: string, otherTitle: string | null, scope: string | null, motto: string | null, agreementStatus: AgreementStatus | null, signedOn: string | null, from: string | null, to: string | null, sourceNote: string | null, agreementKind: AgreementKind | null, parties: Array<{ name: string | null, organization:
            | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
           | null }>, signatories: Array<{ name: string | null, capacity: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
            | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
           | null }>, renews: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, awards: { nodes: Array<{ __typename: 'Award', id: string, title: string, form: AwardForm, forYear: number | null, grantedOn: string | null, collectives: number | null, individuals: number | null, grantor:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null, awarded: Array<{ kind: RecipientKind, name: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
            | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
           | null }>, decision: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, documents: { nodes: Array<{ __typename: 'LegalDocument', id: string, title: string, subject: string | null, number: string | null, issuerName: string | null, issuedOn: string | null, sourceUrl: string | null, sourceNote: string | null, documentKind: DocumentKind, issuer:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, indicators: { nodes: Array<{ __typename: 'Indicator', id: string, title: string, from: string | null, to: string | null, unit: CountUnit | null, value: string | null, comparator: Comparator | null, baseline: string | null, baselinePeriod: string | null, changePercent: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, projects: { nodes: Array<{ __typename: 'AidProject', id: string, title: string, summary: string | null, projectStage: ProjectStage, startsOn: string | null, endsOn: string | null, aidKind: AidKind, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, donors: Array<{ name: string, kind: DonorKind | null, organization: { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, recipients: Array<{ name: string, organization:
            | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
           | null }>, implementers: Array<{ name: string, role: string | null, organization:
            | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
            | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
           | null }>, locations: Array<{ name: string }>, budgets: Array<{ kind: BudgetKind | null, amount: string, currency: string }>, transactions: Array<{ kind: TransactionKind, amount: string, currency: string, valueOn: string, note: string | null }>, beneficiaries: Array<{ group: string, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, results: Array<{ title: string, count: number | null, comparator: Comparator | null, on: string | null }>, programmes: { nodes: Array<{ __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } } | null, inOtherLanguage: { slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, publisher: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, sites: { nodes: Array<{ imprint: string | null, links: Array<{ label: string, url: string }>, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } } | null, publisherInOtherLanguage: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null };

export type EventPictureFragment = { caption: string | null, credit: string | null, asset: { url: string, width: number | null, height: number | null, srcset: string | null, altText: string | null, caption: string | null, credit: string | null, wide: { url: string, width: number, height: number } | null, classic: { url: string, width: number, height: number } | null, square: { url: string, width: number, height: number } | null, localization: { fields: Array<{ field: string, locale: string }> } } | null };

export type EventTimeFragment = { startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null };

export type EventFactsFragment = { __typename: 'Event', id: string, slug: string | null, title: string, summary: string | null, eventStatus: EventStatus, edition: number | null, isOnline: boolean | null, place: string | null, sessions: number | null, sessionsComparator: Comparator | null, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, programme: { __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, observance: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, countries: { nodes: Array<{ __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, organisers: Array<{ role: OrganiserRole | null, name: string | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, bridgePoints: Array<{ name: string, timeZone: string | null, localTime: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null, area: { name: string } | null, country: { __typename: 'PartnerCountry', code: string, id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, participants: Array<{ group: string | null, role: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, programmeItems: Array<{ at: string | null, title: string, performer: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, outcomes: Array<{ text: string, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, tasks: Array<{ text: string, assignee: string | null, due: string | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null, givenBy: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, givenByOrganization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, delegations: Array<{ direction: DelegationDirection, name: string | null, head: string | null, count: number | null, comparator: Comparator | null, unit: CountUnit | null, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, localization: { fields: Array<{ field: string, locale: string }> } };

export type EventLinksFragment = { agreements: { nodes: Array<{ __typename: 'Agreement', id: string, title: string, otherTitle: string | null, scope: string | null, motto: string | null, agreementStatus: AgreementStatus | null, signedOn: string | null, from: string | null, to: string | null, sourceNote: string | null, agreementKind: AgreementKind | null, parties: Array<{ name: string | null, organization:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null }>, signatories: Array<{ name: string | null, capacity: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null }>, renews: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, awards: { nodes: Array<{ __typename: 'Award', id: string, title: string, form: AwardForm, forYear: number | null, grantedOn: string | null, collectives: number | null, individuals: number | null, grantor:
        | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null, awarded: Array<{ kind: RecipientKind, name: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null }>, decision: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, documents: { nodes: Array<{ __typename: 'LegalDocument', id: string, title: string, subject: string | null, number: string | null, issuerName: string | null, issuedOn: string | null, sourceUrl: string | null, sourceNote: string | null, documentKind: DocumentKind, issuer:
        | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, indicators: { nodes: Array<{ __typename: 'Indicator', id: string, title: string, from: string | null, to: string | null, unit: CountUnit | null, value: string | null, comparator: Comparator | null, baseline: string | null, baselinePeriod: string | null, changePercent: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, projects: { nodes: Array<{ __typename: 'AidProject', id: string, title: string, summary: string | null, projectStage: ProjectStage, startsOn: string | null, endsOn: string | null, aidKind: AidKind, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, donors: Array<{ name: string, kind: DonorKind | null, organization: { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, recipients: Array<{ name: string, organization:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null }>, implementers: Array<{ name: string, role: string | null, organization:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null }>, locations: Array<{ name: string }>, budgets: Array<{ kind: BudgetKind | null, amount: string, currency: string }>, transactions: Array<{ kind: TransactionKind, amount: string, currency: string, valueOn: string, note: string | null }>, beneficiaries: Array<{ group: string, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, results: Array<{ title: string, count: number | null, comparator: Comparator | null, on: string | null }>, programmes: { nodes: Array<{ __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } }> } };

export type PersonFactsFragment = { __typename: 'Person', slug: string | null, name: string, holdings: { nodes: Array<{ post: { title: string, organization:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null, localization: { fields: Array<{ field: string, locale: string }> } } | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

export type PostFactsFragment = { title: string, organization:
    | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null, localization: { fields: Array<{ field: string, locale: string }> } };

export type TermFactsFragment = { label: string, from: string | null, to: string | null, organization:
    | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null, localization: { fields: Array<{ field: string, locale: string }> } };

export type AgreementFactsFragment = { id: string, title: string, otherTitle: string | null, scope: string | null, motto: string | null, agreementStatus: AgreementStatus | null, signedOn: string | null, from: string | null, to: string | null, sourceNote: string | null, agreementKind: AgreementKind | null, parties: Array<{ name: string | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, signatories: Array<{ name: string | null, capacity: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, renews: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } };

export type AwardFactsFragment = { id: string, title: string, form: AwardForm, forYear: number | null, grantedOn: string | null, collectives: number | null, individuals: number | null, grantor:
    | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null, awarded: Array<{ kind: RecipientKind, name: string | null, person: { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, decision: { title: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } };

export type DocumentFactsFragment = { id: string, title: string, subject: string | null, number: string | null, issuerName: string | null, issuedOn: string | null, sourceUrl: string | null, sourceNote: string | null, documentKind: DocumentKind, issuer:
    | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null, localization: { fields: Array<{ field: string, locale: string }> } };

export type ObservanceFactsFragment = { id: string, title: string, month: number | null, day: number | null, lunarMonth: number | null, lunarDay: number | null, from: string | null, to: string | null, observanceKind: ObservanceKind, localization: { fields: Array<{ field: string, locale: string }> } };

export type PublicationFactsFragment = { id: string, title: string, publicationStatus: PublicationStatus | null, issue: string | null, year: number | null, issuedOn: string | null, address: string | null, publicationKind: PublicationKind, publisher:
    | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null, localization: { fields: Array<{ field: string, locale: string }> } };

export type TargetFactsFragment = { id: string, title: string, addressee: string | null, from: string | null, to: string | null, unit: CountUnit | null, value: string | null, currency: string | null, comparator: Comparator | null, baseline: string | null, actual: string | null, actualOn: string | null, source: string | null, owner:
    | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null, aid: Array<{ currency: string, commitments: string, disbursements: string, inKind: string, unstated: string, rate: string | null, rateOn: string | null, rateSource: string | null, commitmentsConverted: string | null, disbursementsConverted: string | null, inKindConverted: string | null, unstatedConverted: string | null }>, localization: { fields: Array<{ field: string, locale: string }> } };

export type IndicatorFactsFragment = { id: string, title: string, from: string | null, to: string | null, unit: CountUnit | null, value: string | null, comparator: Comparator | null, baseline: string | null, baselinePeriod: string | null, changePercent: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

export type AidFactsFragment = { id: string, title: string, summary: string | null, projectStage: ProjectStage, startsOn: string | null, endsOn: string | null, aidKind: AidKind, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, donors: Array<{ name: string, kind: DonorKind | null, organization: { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, recipients: Array<{ name: string, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, implementers: Array<{ name: string, role: string | null, organization:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null }>, locations: Array<{ name: string }>, budgets: Array<{ kind: BudgetKind | null, amount: string, currency: string }>, transactions: Array<{ kind: TransactionKind, amount: string, currency: string, valueOn: string, note: string | null }>, beneficiaries: Array<{ group: string, count: number | null, comparator: Comparator | null, unit: CountUnit | null }>, results: Array<{ title: string, count: number | null, comparator: Comparator | null, on: string | null }>, programmes: { nodes: Array<{ __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } };

export type MoneyByKindFragment = { commitments: Array<{ currency: string, sum: string }>, disbursements: Array<{ currency: string, sum: string }>, inKind: Array<{ currency: string, sum: string }>, unstated: Array<{ currency: string, sum: string }> };

export type FrontPageQueryVariables = Exact<{
  slug: string;
  slugLocale: string;
  locale: string;
  otherLocale: string;
  today: string;
  firstOfMonth: string;
  lastOfSeason: string;
}>;


export type FrontPageQuery = { federation: { __typename: 'Federation', id: string, abbreviation: string | null, summary: string | null, foundedOn: string | null, dissolvedOn: string | null, site: string | null, masthead: string | null, slug: string | null, name: string, identifiers: Array<{ scheme: string, value: string }>, parent: { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, successor: { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, predecessors: { nodes: Array<{ __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }> }, articles: { totalCount: number, nodes: Array<{ __typename: 'Article', id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, sites: { nodes: Array<{ imprint: string | null, sections: { nodes: Array<{ slug: string | null, title: string, articles: { nodes: Array<{ __typename: 'Article', id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, links: Array<{ label: string, url: string }>, localization: { fields: Array<{ field: string, locale: string }> } }> }, toCome: { nodes: Array<{ __typename: 'Event', id: string, slug: string | null, title: string, place: string | null, eventStatus: EventStatus, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, held: { nodes: Array<{ __typename: 'Event', id: string, slug: string | null, title: string, place: string | null, eventStatus: EventStatus, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, targets: { nodes: Array<{ id: string, title: string, addressee: string | null, from: string | null, to: string | null, unit: CountUnit | null, value: string | null, currency: string | null, comparator: Comparator | null, baseline: string | null, actual: string | null, actualOn: string | null, source: string | null, owner:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null, aid: Array<{ currency: string, commitments: string, disbursements: string, inKind: string, unstated: string, rate: string | null, rateOn: string | null, rateSource: string | null, commitmentsConverted: string | null, disbursementsConverted: string | null, inKindConverted: string | null, unstatedConverted: string | null }>, localization: { fields: Array<{ field: string, locale: string }> } }> }, programmes: { nodes: Array<{ __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, associations: { totalCount: number, nodes: Array<{ __typename: 'MemberAssociation', id: string, slug: string | null, name: string, memberships: Array<{ role: MembershipRole | null, from: string | null, to: string | null, federation: { id: string } | null }>, country: { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, localization: { fields: Array<{ field: string, locale: string }> } } | null, inOtherLanguage: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null, aidByYear: Array<{ key: { transactionYear: number | null }, commitments: Array<{ currency: string, sum: string }>, disbursements: Array<{ currency: string, sum: string }>, inKind: Array<{ currency: string, sum: string }>, unstated: Array<{ currency: string, sum: string }> }>, aidInAll: Array<{ count: number, commitments: Array<{ currency: string, sum: string }>, disbursements: Array<{ currency: string, sum: string }>, inKind: Array<{ currency: string, sum: string }>, unstated: Array<{ currency: string, sum: string }> }>, nationalDays: { nodes: Array<{ kind: CalendarKind, on: string, lastDay: string, title: string, years: number | null, mark: AnniversaryMark | null, record:
        | { __typename: 'Agreement', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'AidProject', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Area', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Article', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Award', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Chapter', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Comment', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Event', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'ExchangeRate', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Indicator', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'LegalDocument', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MediaAsset', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Observance', id: string, slug: string | null, federations: { nodes: Array<{ id: string }> }, countries: { nodes: Array<{ id: string }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Page', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerCountry', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Person', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Post', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PostHolding', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Programme', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Publication', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'SavedQuery', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Section', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Site', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Tag', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Target', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Term', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
       | null }> }, anniversaries: { nodes: Array<{ kind: CalendarKind, on: string, lastDay: string, title: string, years: number | null, mark: AnniversaryMark | null, record:
        | { __typename: 'Agreement', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'AidProject', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Area', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Article', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Award', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Chapter', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Comment', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Event', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'ExchangeRate', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Indicator', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'LegalDocument', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MediaAsset', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Observance', id: string, slug: string | null, federations: { nodes: Array<{ id: string }> }, countries: { nodes: Array<{ id: string }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Page', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerCountry', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Person', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Post', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PostHolding', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Programme', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Publication', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'SavedQuery', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Section', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Site', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Tag', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Target', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Term', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
       | null }> } };

export type AnniversaryFragment = { kind: CalendarKind, on: string, lastDay: string, title: string, years: number | null, mark: AnniversaryMark | null, record:
    | { __typename: 'Agreement', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'AidProject', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Area', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Article', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Award', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Chapter', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Comment', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Event', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'ExchangeRate', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Federation', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Indicator', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'LegalDocument', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MediaAsset', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'MemberAssociation', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Observance', id: string, slug: string | null, federations: { nodes: Array<{ id: string }> }, countries: { nodes: Array<{ id: string }> }, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Page', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerCountry', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PartnerOrganization', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Person', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Post', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'PostHolding', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Programme', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Publication', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'SavedQuery', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Section', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Site', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Tag', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Target', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
    | { __typename: 'Term', id: string, slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
   | null };

export type ListedEventFragment = { __typename: 'Event', id: string, slug: string | null, title: string, place: string | null, eventStatus: EventStatus, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, localization: { fields: Array<{ field: string, locale: string }> } };

export type ListedAgreementFragment = { __typename: 'Agreement', slug: string | null, title: string, agreementStatus: AgreementStatus | null, signedOn: string | null, from: string | null, to: string | null, agreementKind: AgreementKind | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

export type ListedAidFragment = { __typename: 'AidProject', slug: string | null, title: string, projectStage: ProjectStage, startsOn: string | null, endsOn: string | null, aidKind: AidKind, donors: Array<{ name: string, organization: { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, transactions: Array<{ kind: TransactionKind, amount: string, currency: string }>, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

export type ProgrammePageQueryVariables = Exact<{
  slug: string;
  federation: string;
  locale: string;
  otherLocale: string;
}>;


export type ProgrammePageQuery = { programme: { __typename: 'Programme', kind: ProgrammeKind | null, summary: string | null, sourceNote: string | null, id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, owner:
      | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
      | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
     | null, parent: { __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, parts: { nodes: Array<{ __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, legalBasis: { nodes: Array<{ id: string, title: string, subject: string | null, number: string | null, issuerName: string | null, issuedOn: string | null, sourceUrl: string | null, sourceNote: string | null, documentKind: DocumentKind, issuer:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, partners: Array<{ role: string | null, organization:
        | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
       | null }>, activities: Array<{ title: string, due: string | null }>, targets: { nodes: Array<{ id: string, title: string, addressee: string | null, from: string | null, to: string | null, unit: CountUnit | null, value: string | null, currency: string | null, comparator: Comparator | null, baseline: string | null, actual: string | null, actualOn: string | null, source: string | null, owner:
          | { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
          | { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } }
         | null, aid: Array<{ currency: string, commitments: string, disbursements: string, inKind: string, unstated: string, rate: string | null, rateOn: string | null, rateSource: string | null, commitmentsConverted: string | null, disbursementsConverted: string | null, inKindConverted: string | null, unstatedConverted: string | null }>, localization: { fields: Array<{ field: string, locale: string }> } }> }, indicators: { nodes: Array<{ id: string, title: string, from: string | null, to: string | null, unit: CountUnit | null, value: string | null, comparator: Comparator | null, baseline: string | null, baselinePeriod: string | null, changePercent: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, aidTotals: Array<{ currency: string, projects: number, budgets: string, commitments: string, disbursements: string, inKind: string, unstated: string }>, aidProjects: { nodes: Array<{ __typename: 'AidProject', slug: string | null, title: string, projectStage: ProjectStage, startsOn: string | null, endsOn: string | null, aidKind: AidKind, donors: Array<{ name: string, organization: { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null }>, transactions: Array<{ kind: TransactionKind, amount: string, currency: string }>, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }> }, events: { nodes: Array<{ __typename: 'Event', id: string, slug: string | null, title: string, place: string | null, eventStatus: EventStatus, startsOn: string | null, endsOn: string | null, beginsAt: string | null, partOfDay: PartOfDay | null, lunarMonth: number | null, lunarDay: number | null, dateNote: string | null, eventKind: EventKind | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, mentions: { nodes: Array<{ __typename: 'Article', id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } } | null, inOtherLanguage: { slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } } | null, publisher: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, sites: { nodes: Array<{ imprint: string | null, links: Array<{ label: string, url: string }>, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } } | null, publisherInOtherLanguage: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null };

export type SearchPageQueryVariables = Exact<{
  text: string;
  after?: string | null | undefined;
  federation: string;
  locale: string;
  otherLocale: string;
}>;


export type SearchPageQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ headline: string, snippet: string, record:
        | { __typename: 'Agreement', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'AidProject', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Area', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Article', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Award', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Chapter', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Comment', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Event', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'ExchangeRate', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Federation', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Indicator', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'LegalDocument', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MediaAsset', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'MemberAssociation', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Observance', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Page', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerCountry', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PartnerOrganization', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Person', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Post', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'PostHolding', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Programme', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Publication', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'SavedQuery', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Section', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Site', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Tag', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Target', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
        | { __typename: 'Term', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } }
       | null }> }, publisher: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, sites: { nodes: Array<{ imprint: string | null, links: Array<{ label: string, url: string }>, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } } | null, publisherInOtherLanguage: { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } } | null };

type Found_Agreement_Fragment = { __typename: 'Agreement', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_AidProject_Fragment = { __typename: 'AidProject', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Area_Fragment = { __typename: 'Area', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Article_Fragment = { __typename: 'Article', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Award_Fragment = { __typename: 'Award', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Chapter_Fragment = { __typename: 'Chapter', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Comment_Fragment = { __typename: 'Comment', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Event_Fragment = { __typename: 'Event', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_ExchangeRate_Fragment = { __typename: 'ExchangeRate', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Federation_Fragment = { __typename: 'Federation', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Indicator_Fragment = { __typename: 'Indicator', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_LegalDocument_Fragment = { __typename: 'LegalDocument', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_MediaAsset_Fragment = { __typename: 'MediaAsset', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_MemberAssociation_Fragment = { __typename: 'MemberAssociation', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Observance_Fragment = { __typename: 'Observance', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Page_Fragment = { __typename: 'Page', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_PartnerCountry_Fragment = { __typename: 'PartnerCountry', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_PartnerOrganization_Fragment = { __typename: 'PartnerOrganization', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Person_Fragment = { __typename: 'Person', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Post_Fragment = { __typename: 'Post', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_PostHolding_Fragment = { __typename: 'PostHolding', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Programme_Fragment = { __typename: 'Programme', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Publication_Fragment = { __typename: 'Publication', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_SavedQuery_Fragment = { __typename: 'SavedQuery', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Section_Fragment = { __typename: 'Section', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Site_Fragment = { __typename: 'Site', slug: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Tag_Fragment = { __typename: 'Tag', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Target_Fragment = { __typename: 'Target', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

type Found_Term_Fragment = { __typename: 'Term', slug: string | null, mentions: { nodes: Array<{ slug: string | null }> }, localization: { fields: Array<{ field: string, locale: string }> } };

export type FoundFragment =
  | Found_Agreement_Fragment
  | Found_AidProject_Fragment
  | Found_Area_Fragment
  | Found_Article_Fragment
  | Found_Award_Fragment
  | Found_Chapter_Fragment
  | Found_Comment_Fragment
  | Found_Event_Fragment
  | Found_ExchangeRate_Fragment
  | Found_Federation_Fragment
  | Found_Indicator_Fragment
  | Found_LegalDocument_Fragment
  | Found_MediaAsset_Fragment
  | Found_MemberAssociation_Fragment
  | Found_Observance_Fragment
  | Found_Page_Fragment
  | Found_PartnerCountry_Fragment
  | Found_PartnerOrganization_Fragment
  | Found_Person_Fragment
  | Found_Post_Fragment
  | Found_PostHolding_Fragment
  | Found_Programme_Fragment
  | Found_Publication_Fragment
  | Found_SavedQuery_Fragment
  | Found_Section_Fragment
  | Found_Site_Fragment
  | Found_Tag_Fragment
  | Found_Target_Fragment
  | Found_Term_Fragment
;

type Languages_Agreement_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_AidProject_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Area_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Article_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Award_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Chapter_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Comment_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Event_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_ExchangeRate_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Federation_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Indicator_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_LegalDocument_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_MediaAsset_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_MemberAssociation_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Observance_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Page_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_PartnerCountry_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_PartnerOrganization_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Person_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Post_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_PostHolding_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Programme_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Publication_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_SavedQuery_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Section_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Site_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Tag_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Target_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

type Languages_Term_Fragment = { localization: { fields: Array<{ field: string, locale: string }> } };

export type LanguagesFragment =
  | Languages_Agreement_Fragment
  | Languages_AidProject_Fragment
  | Languages_Area_Fragment
  | Languages_Article_Fragment
  | Languages_Award_Fragment
  | Languages_Chapter_Fragment
  | Languages_Comment_Fragment
  | Languages_Event_Fragment
  | Languages_ExchangeRate_Fragment
  | Languages_Federation_Fragment
  | Languages_Indicator_Fragment
  | Languages_LegalDocument_Fragment
  | Languages_MediaAsset_Fragment
  | Languages_MemberAssociation_Fragment
  | Languages_Observance_Fragment
  | Languages_Page_Fragment
  | Languages_PartnerCountry_Fragment
  | Languages_PartnerOrganization_Fragment
  | Languages_Person_Fragment
  | Languages_Post_Fragment
  | Languages_PostHolding_Fragment
  | Languages_Programme_Fragment
  | Languages_Publication_Fragment
  | Languages_SavedQuery_Fragment
  | Languages_Section_Fragment
  | Languages_Site_Fragment
  | Languages_Tag_Fragment
  | Languages_Target_Fragment
  | Languages_Term_Fragment
;

type NamedBody_Chapter_Fragment = { __typename: 'Chapter', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

type NamedBody_Federation_Fragment = { __typename: 'Federation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

type NamedBody_MemberAssociation_Fragment = { __typename: 'MemberAssociation', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

type NamedBody_PartnerOrganization_Fragment = { __typename: 'PartnerOrganization', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

export type NamedBodyFragment =
  | NamedBody_Chapter_Fragment
  | NamedBody_Federation_Fragment
  | NamedBody_MemberAssociation_Fragment
  | NamedBody_PartnerOrganization_Fragment
;

export type NamedCountryFragment = { __typename: 'PartnerCountry', id: string, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

export type NamedPersonFragment = { __typename: 'Person', slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

export type NamedProgrammeFragment = { __typename: 'Programme', id: string, slug: string | null, title: string, from: string | null, to: string | null, orientationYear: number | null, localization: { fields: Array<{ field: string, locale: string }> } };

export type MastheadFragment = { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, localization: { fields: Array<{ field: string, locale: string }> } };

export type PublisherFragment = { __typename: 'Federation', masthead: string | null, slug: string | null, name: string, contacts: Array<{ kind: ContactKind, label: string | null, value: string, normalised: string | null }>, sites: { nodes: Array<{ imprint: string | null, links: Array<{ label: string, url: string }>, localization: { fields: Array<{ field: string, locale: string }> } }> }, localization: { fields: Array<{ field: string, locale: string }> } };

export type TeaserFragment = { __typename: 'Article', id: string, slug: string | null, title: string, lead: string | null, kind: ArticleKind | null, publishedAt: string | null, localization: { fields: Array<{ field: string, locale: string }> } };

export type PageCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type PageCountsQuery = { Article: { totalCount: number }, Federation: { totalCount: number }, MemberAssociation: { totalCount: number }, PartnerOrganization: { totalCount: number }, Chapter: { totalCount: number }, PartnerCountry: { totalCount: number }, Event: { totalCount: number }, Programme: { totalCount: number } };

export type PageIdsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  Article?: boolean | null | undefined;
  Federation?: boolean | null | undefined;
  MemberAssociation?: boolean | null | undefined;
  PartnerOrganization?: boolean | null | undefined;
  Chapter?: boolean | null | undefined;
  PartnerCountry?: boolean | null | undefined;
  Event?: boolean | null | undefined;
  Programme?: boolean | null | undefined;
}>;


export type PageIdsQuery = { Article?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, Federation?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, MemberAssociation?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, PartnerOrganization?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, Chapter?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, PartnerCountry?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, Event?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> }, Programme?: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> } };

export type PagesOfQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PagesOfQuery = { vi: Array<
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null>, en: Array<
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
    | { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } }
   | null> };

type Mapped_Agreement_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_AidProject_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Area_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Article_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Award_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Chapter_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Comment_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Event_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_ExchangeRate_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Federation_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Indicator_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_LegalDocument_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_MediaAsset_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_MemberAssociation_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Observance_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Page_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_PartnerCountry_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_PartnerOrganization_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Person_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Post_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_PostHolding_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Programme_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Publication_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_SavedQuery_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Section_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Site_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Tag_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Target_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

type Mapped_Term_Fragment = { id: string, slug: string | null, updatedAt: string, localization: { fields: Array<{ field: string, locale: string }> } };

export type MappedFragment =
  | Mapped_Agreement_Fragment
  | Mapped_AidProject_Fragment
  | Mapped_Area_Fragment
  | Mapped_Article_Fragment
  | Mapped_Award_Fragment
  | Mapped_Chapter_Fragment
  | Mapped_Comment_Fragment
  | Mapped_Event_Fragment
  | Mapped_ExchangeRate_Fragment
  | Mapped_Federation_Fragment
  | Mapped_Indicator_Fragment
  | Mapped_LegalDocument_Fragment
  | Mapped_MediaAsset_Fragment
  | Mapped_MemberAssociation_Fragment
  | Mapped_Observance_Fragment
  | Mapped_Page_Fragment
  | Mapped_PartnerCountry_Fragment
  | Mapped_PartnerOrganization_Fragment
  | Mapped_Person_Fragment
  | Mapped_Post_Fragment
  | Mapped_PostHolding_Fragment
  | Mapped_Programme_Fragment
  | Mapped_Publication_Fragment
  | Mapped_SavedQuery_Fragment
  | Mapped_Section_Fragment
  | Mapped_Site_Fragment
  | Mapped_Tag_Fragment
  | Mapped_Target_Fragment
  | Mapped_Term_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LanguagesFragmentDoc = new TypedDocumentString(`
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
    `, {"fragmentName":"Languages"}) as unknown as TypedDocumentString<LanguagesFragment, unknown>;
export const CutFragmentDoc = new TypedDocumentString(`
    fragment Cut on PictureRendition {
  url
  width
  height
}
    `, {"fragmentName":"Cut"}) as unknown as TypedDocumentString<CutFragment, unknown>;
export const PictureAssetFragmentDoc = new TypedDocumentString(`
    fragment PictureAsset on MediaAsset {
  ...Languages
  url
  width
  height
  srcset
  wide: rendition(width: 1280, ratio: LANDSCAPE_16_9, format: JPEG) {
    ...Cut
  }
  classic: rendition(width: 1280, ratio: LANDSCAPE_4_3, format: JPEG) {
    ...Cut
  }
  square: rendition(width: 1280, ratio: SQUARE, format: JPEG) {
    ...Cut
  }
  altText
  caption
  credit
}
    fragment Cut on PictureRendition {
  url
  width
  height
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"PictureAsset"}) as unknown as TypedDocumentString<PictureAssetFragment, unknown>;
export const PictureFragmentDoc = new TypedDocumentString(`
    fragment Picture on ArticleImage {
  caption
  credit
  asset {
    ...PictureAsset
  }
}
    fragment PictureAsset on MediaAsset {
  ...Languages
  url
  width
  height
  srcset
  wide: rendition(width: 1280, ratio: LANDSCAPE_16_9, format: JPEG) {
    ...Cut
  }
  classic: rendition(width: 1280, ratio: LANDSCAPE_4_3, format: JPEG) {
    ...Cut
  }
  square: rendition(width: 1280, ratio: SQUARE, format: JPEG) {
    ...Cut
  }
  altText
  caption
  credit
}
fragment Cut on PictureRendition {
  url
  width
  height
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
export const NamedPersonFragmentDoc = new TypedDocumentString(`
    fragment NamedPerson on Person {
  __typename
  ...Languages
  slug
  name
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"NamedPerson"}) as unknown as TypedDocumentString<NamedPersonFragment, unknown>;
export const NamedBodyFragmentDoc = new TypedDocumentString(`
    fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"NamedBody"}) as unknown as TypedDocumentString<NamedBodyFragment, unknown>;
export const PostFactsFragmentDoc = new TypedDocumentString(`
    fragment PostFacts on Post {
  ...Languages
  title
  organization {
    ...NamedBody
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}`, {"fragmentName":"PostFacts"}) as unknown as TypedDocumentString<PostFactsFragment, unknown>;
export const PersonFactsFragmentDoc = new TypedDocumentString(`
    fragment PersonFacts on Person {
  ...NamedPerson
  holdings(first: 20, orderBy: [{post: {rank: ASC}}, {post: {title: ASC}}]) {
    nodes {
      post {
        ...PostFacts
      }
    }
  }
}
    fragment PostFacts on Post {
  ...Languages
  title
  organization {
    ...NamedBody
  }
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedPerson on Person {
  __typename
  ...Languages
  slug
  name
}`, {"fragmentName":"PersonFacts"}) as unknown as TypedDocumentString<PersonFactsFragment, unknown>;
export const TermFactsFragmentDoc = new TypedDocumentString(`
    fragment TermFacts on Term {
  ...Languages
  label
  from
  to
  organization {
    ...NamedBody
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}`, {"fragmentName":"TermFacts"}) as unknown as TypedDocumentString<TermFactsFragment, unknown>;
export const EventTimeFragmentDoc = new TypedDocumentString(`
    fragment EventTime on Event {
  startsOn
  endsOn
  beginsAt
  partOfDay
  lunarMonth
  lunarDay
  dateNote
}
    `, {"fragmentName":"EventTime"}) as unknown as TypedDocumentString<EventTimeFragment, unknown>;
export const NamedProgrammeFragmentDoc = new TypedDocumentString(`
    fragment NamedProgramme on Programme {
  __typename
  ...Languages
  id
  slug
  title
  from
  to
  orientationYear
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"NamedProgramme"}) as unknown as TypedDocumentString<NamedProgrammeFragment, unknown>;
export const NamedCountryFragmentDoc = new TypedDocumentString(`
    fragment NamedCountry on PartnerCountry {
  __typename
  ...Languages
  id
  slug
  name
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"NamedCountry"}) as unknown as TypedDocumentString<NamedCountryFragment, unknown>;
export const EventFactsFragmentDoc = new TypedDocumentString(`
    fragment EventFacts on Event {
  __typename
  ...Languages
  ...EventTime
  id
  slug
  title
  summary
  eventKind: kind
  eventStatus
  edition
  isOnline
  place
  sessions
  sessionsComparator
  programme {
    ...NamedProgramme
  }
  observance {
    ...Languages
    title
  }
  countries(first: 20) {
    nodes {
      ...NamedCountry
    }
  }
  organisers {
    role
    name
    organization {
      ...NamedBody
    }
  }
  bridgePoints {
    name
    timeZone
    localTime
    count
    comparator
    unit
    area {
      name
    }
    country {
      ...NamedCountry
      code
    }
  }
  participants {
    group
    role
    count
    comparator
    unit
    organization {
      ...NamedBody
    }
    person {
      ...NamedPerson
    }
    country {
      ...NamedCountry
    }
  }
  programmeItems {
    at
    title
    performer
    count
    comparator
    unit
  }
  outcomes {
    text
    count
    comparator
    unit
  }
  tasks {
    text
    assignee
    due
    organization {
      ...NamedBody
    }
    givenBy {
      ...NamedPerson
    }
    givenByOrganization {
      ...NamedBody
    }
  }
  delegations {
    direction
    name
    head
    count
    comparator
    unit
    country {
      ...NamedCountry
    }
    organization {
      ...NamedBody
    }
  }
}
    fragment EventTime on Event {
  startsOn
  endsOn
  beginsAt
  partOfDay
  lunarMonth
  lunarDay
  dateNote
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedCountry on PartnerCountry {
  __typename
  ...Languages
  id
  slug
  name
}
fragment NamedPerson on Person {
  __typename
  ...Languages
  slug
  name
}
fragment NamedProgramme on Programme {
  __typename
  ...Languages
  id
  slug
  title
  from
  to
  orientationYear
}`, {"fragmentName":"EventFacts"}) as unknown as TypedDocumentString<EventFactsFragment, unknown>;
export const AgreementFactsFragmentDoc = new TypedDocumentString(`
    fragment AgreementFacts on Agreement {
  ...Languages
  id
  title
  otherTitle
  scope
  motto
  agreementKind: kind
  agreementStatus
  signedOn
  from
  to
  sourceNote
  parties {
    name
    organization {
      ...NamedBody
    }
  }
  signatories {
    name
    capacity
    person {
      ...NamedPerson
    }
    organization {
      ...NamedBody
    }
  }
  renews {
    ...Languages
    title
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedPerson on Person {
  __typename
  ...Languages
  slug
  name
}`, {"fragmentName":"AgreementFacts"}) as unknown as TypedDocumentString<AgreementFactsFragment, unknown>;
export const AwardFactsFragmentDoc = new TypedDocumentString(`
    fragment AwardFacts on Award {
  ...Languages
  id
  title
  form
  forYear
  grantedOn
  collectives
  individuals
  grantor {
    ...NamedBody
  }
  awarded: recipients {
    kind
    name
    person {
      ...NamedPerson
    }
    organization {
      ...NamedBody
    }
  }
  decision {
    ...Languages
    title
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedPerson on Person {
  __typename
  ...Languages
  slug
  name
}`, {"fragmentName":"AwardFacts"}) as unknown as TypedDocumentString<AwardFactsFragment, unknown>;
export const DocumentFactsFragmentDoc = new TypedDocumentString(`
    fragment DocumentFacts on LegalDocument {
  ...Languages
  id
  title
  subject
  documentKind: kind
  number
  issuerName
  issuedOn
  sourceUrl
  sourceNote
  issuer {
    ...NamedBody
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}`, {"fragmentName":"DocumentFacts"}) as unknown as TypedDocumentString<DocumentFactsFragment, unknown>;
export const IndicatorFactsFragmentDoc = new TypedDocumentString(`
    fragment IndicatorFacts on Indicator {
  ...Languages
  id
  title
  from
  to
  unit
  value
  comparator
  baseline
  baselinePeriod
  changePercent
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"IndicatorFacts"}) as unknown as TypedDocumentString<IndicatorFactsFragment, unknown>;
export const AidFactsFragmentDoc = new TypedDocumentString(`
    fragment AidFacts on AidProject {
  ...Languages
  id
  title
  summary
  aidKind: kind
  projectStage
  startsOn
  endsOn
  country {
    ...NamedCountry
  }
  donors {
    name
    kind
    organization {
      ...NamedBody
    }
  }
  recipients {
    name
    organization {
      ...NamedBody
    }
  }
  implementers {
    name
    role
    organization {
      ...NamedBody
    }
  }
  locations {
    name
  }
  budgets {
    kind
    amount
    currency
  }
  transactions {
    kind
    amount
    currency
    valueOn
    note
  }
  beneficiaries {
    group
    count
    comparator
    unit
  }
  results {
    title
    count
    comparator
    on
  }
  programmes(first: 5) {
    nodes {
      ...NamedProgramme
    }
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedCountry on PartnerCountry {
  __typename
  ...Languages
  id
  slug
  name
}
fragment NamedProgramme on Programme {
  __typename
  ...Languages
  id
  slug
  title
  from
  to
  orientationYear
}`, {"fragmentName":"AidFacts"}) as unknown as TypedDocumentString<AidFactsFragment, unknown>;
export const EventLinksFragmentDoc = new TypedDocumentString(`
    fragment EventLinks on Event {
  agreements(first: 10) {
    nodes {
      __typename
      ...AgreementFacts
    }
  }
  awards(first: 10) {
    nodes {
      __typename
      ...AwardFacts
    }
  }
  documents(first: 20) {
    nodes {
      __typename
      ...DocumentFacts
    }
  }
  indicators(first: 20) {
    nodes {
      __typename
      ...IndicatorFacts
    }
  }
  projects(first: 10) {
    nodes {
      __typename
      ...AidFacts
    }
  }
}
    fragment AgreementFacts on Agreement {
  ...Languages
  id
  title
  otherTitle
  scope
  motto
  agreementKind: kind
  agreementStatus
  signedOn
  from
  to
  sourceNote
  parties {
    name
    organization {
      ...NamedBody
    }
  }
  signatories {
    name
    capacity
    person {
      ...NamedPerson
    }
    organization {
      ...NamedBody
    }
  }
  renews {
    ...Languages
    title
  }
}
fragment AwardFacts on Award {
  ...Languages
  id
  title
  form
  forYear
  grantedOn
  collectives
  individuals
  grantor {
    ...NamedBody
  }
  awarded: recipients {
    kind
    name
    person {
      ...NamedPerson
    }
    organization {
      ...NamedBody
    }
  }
  decision {
    ...Languages
    title
  }
}
fragment DocumentFacts on LegalDocument {
  ...Languages
  id
  title
  subject
  documentKind: kind
  number
  issuerName
  issuedOn
  sourceUrl
  sourceNote
  issuer {
    ...NamedBody
  }
}
fragment IndicatorFacts on Indicator {
  ...Languages
  id
  title
  from
  to
  unit
  value
  comparator
  baseline
  baselinePeriod
  changePercent
}
fragment AidFacts on AidProject {
  ...Languages
  id
  title
  summary
  aidKind: kind
  projectStage
  startsOn
  endsOn
  country {
    ...NamedCountry
  }
  donors {
    name
    kind
    organization {
      ...NamedBody
    }
  }
  recipients {
    name
    organization {
      ...NamedBody
    }
  }
  implementers {
    name
    role
    organization {
      ...NamedBody
    }
  }
  locations {
    name
  }
  budgets {
    kind
    amount
    currency
  }
  transactions {
    kind
    amount
    currency
    valueOn
    note
  }
  beneficiaries {
    group
    count
    comparator
    unit
  }
  results {
    title
    count
    comparator
    on
  }
  programmes(first: 5) {
    nodes {
      ...NamedProgramme
    }
  }
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedCountry on PartnerCountry {
  __typename
  ...Languages
  id
  slug
  name
}
fragment NamedPerson on Person {
  __typename
  ...Languages
  slug
  name
}
fragment NamedProgramme on Programme {
  __typename
  ...Languages
  id
  slug
  title
  from
  to
  orientationYear
}`, {"fragmentName":"EventLinks"}) as unknown as TypedDocumentString<EventLinksFragment, unknown>;
export const TargetFactsFragmentDoc = new TypedDocumentString(`
    fragment TargetFacts on Target {
  ...Languages
  id
  title
  addressee
  from
  to
  unit
  value
  currency
  comparator
  baseline
  actual
  actualOn
  source
  owner {
    ...NamedBody
  }
  aid {
    currency
    commitments
    disbursements
    inKind
    unstated
    rate
    rateOn
    rateSource
    commitmentsConverted
    disbursementsConverted
    inKindConverted
    unstatedConverted
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}`, {"fragmentName":"TargetFacts"}) as unknown as TypedDocumentString<TargetFactsFragment, unknown>;
export const PublicationFactsFragmentDoc = new TypedDocumentString(`
    fragment PublicationFacts on Publication {
  ...Languages
  id
  title
  publicationKind: kind
  publicationStatus
  issue
  year
  issuedOn
  address
  publisher {
    ...NamedBody
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}`, {"fragmentName":"PublicationFacts"}) as unknown as TypedDocumentString<PublicationFactsFragment, unknown>;
export const ObservanceFactsFragmentDoc = new TypedDocumentString(`
    fragment ObservanceFacts on Observance {
  ...Languages
  id
  title
  observanceKind: kind
  month
  day
  lunarMonth
  lunarDay
  from
  to
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"ObservanceFacts"}) as unknown as TypedDocumentString<ObservanceFactsFragment, unknown>;
export const SubjectFragmentDoc = new TypedDocumentString(`
    fragment Subject on Content {
  ...PersonFacts
  ...TermFacts
  ...PostFacts
  ...NamedBody
  ... on Area {
    ...Languages
    name
  }
  ...EventFacts
  ...EventLinks
  ...AgreementFacts
  ...AwardFacts
  ...AidFacts
  ...TargetFacts
  ...IndicatorFacts
  ...NamedProgramme
  ...DocumentFacts
  ...PublicationFacts
  ...ObservanceFacts
}
    fragment EventTime on Event {
  startsOn
  endsOn
  beginsAt
  partOfDay
  lunarMonth
  lunarDay
  dateNote
}
fragment EventFacts on Event {
  __typename
  ...Languages
  ...EventTime
  id
  slug
  title
  summary
  eventKind: kind
  eventStatus
  edition
  isOnline
  place
  sessions
  sessionsComparator
  programme {
    ...NamedProgramme
  }
  observance {
    ...Languages
    title
  }
  countries(first: 20) {
    nodes {
      ...NamedCountry
    }
  }
  organisers {
    role
    name
    organization {
      ...NamedBody
    }
  }
  bridgePoints {
    name
    timeZone
    localTime
    count
    comparator
    unit
    area {
      name
    }
    country {
      ...NamedCountry
      code
    }
  }
  participants {
    group
    role
    count
    comparator
    unit
    organization {
      ...NamedBody
    }
    person {
      ...NamedPerson
    }
    country {
      ...NamedCountry
    }
  }
  programmeItems {
    at
    title
    performer
    count
    comparator
    unit
  }
  outcomes {
    text
    count
    comparator
    unit
  }
  tasks {
    text
    assignee
    due
    organization {
      ...NamedBody
    }
    givenBy {
      ...NamedPerson
    }
    givenByOrganization {
      ...NamedBody
    }
  }
  delegations {
    direction
    name
    head
    count
    comparator
    unit
    country {
      ...NamedCountry
    }
    organization {
      ...NamedBody
    }
  }
}
fragment EventLinks on Event {
  agreements(first: 10) {
    nodes {
      __typename
      ...AgreementFacts
    }
  }
  awards(first: 10) {
    nodes {
      __typename
      ...AwardFacts
    }
  }
  documents(first: 20) {
    nodes {
      __typename
      ...DocumentFacts
    }
  }
  indicators(first: 20) {
    nodes {
      __typename
      ...IndicatorFacts
    }
  }
  projects(first: 10) {
    nodes {
      __typename
      ...AidFacts
    }
  }
}
fragment PersonFacts on Person {
  ...NamedPerson
  holdings(first: 20, orderBy: [{post: {rank: ASC}}, {post: {title: ASC}}]) {
    nodes {
      post {
        ...PostFacts
      }
    }
  }
}
fragment PostFacts on Post {
  ...Languages
  title
  organization {
    ...NamedBody
  }
}
fragment TermFacts on Term {
  ...Languages
  label
  from
  to
  organization {
    ...NamedBody
  }
}
fragment AgreementFacts on Agreement {
  ...Languages
  id
  title
  otherTitle
  scope
  motto
  agreementKind: kind
  agreementStatus
  signedOn
  from
  to
  sourceNote
  parties {
    name
    organization {
      ...NamedBody
    }
  }
  signatories {
    name
    capacity
    person {
      ...NamedPerson
    }
    organization {
      ...NamedBody
    }
  }
  renews {
    ...Languages
    title
  }
}
fragment AwardFacts on Award {
  ...Languages
  id
  title
  form
  forYear
  grantedOn
  collectives
  individuals
  grantor {
    ...NamedBody
  }
  awarded: recipients {
    kind
    name
    person {
      ...NamedPerson
    }
    organization {
      ...NamedBody
    }
  }
  decision {
    ...Languages
    title
  }
}
fragment DocumentFacts on LegalDocument {
  ...Languages
  id
  title
  subject
  documentKind: kind
  number
  issuerName
  issuedOn
  sourceUrl
  sourceNote
  issuer {
    ...NamedBody
  }
}
fragment ObservanceFacts on Observance {
  ...Languages
  id
  title
  observanceKind: kind
  month
  day
  lunarMonth
  lunarDay
  from
  to
}
fragment PublicationFacts on Publication {
  ...Languages
  id
  title
  publicationKind: kind
  publicationStatus
  issue
  year
  issuedOn
  address
  publisher {
    ...NamedBody
  }
}
fragment TargetFacts on Target {
  ...Languages
  id
  title
  addressee
  from
  to
  unit
  value
  currency
  comparator
  baseline
  actual
  actualOn
  source
  owner {
    ...NamedBody
  }
  aid {
    currency
    commitments
    disbursements
    inKind
    unstated
    rate
    rateOn
    rateSource
    commitmentsConverted
    disbursementsConverted
    inKindConverted
    unstatedConverted
  }
}
fragment IndicatorFacts on Indicator {
  ...Languages
  id
  title
  from
  to
  unit
  value
  comparator
  baseline
  baselinePeriod
  changePercent
}
fragment AidFacts on AidProject {
  ...Languages
  id
  title
  summary
  aidKind: kind
  projectStage
  startsOn
  endsOn
  country {
    ...NamedCountry
  }
  donors {
    name
    kind
    organization {
      ...NamedBody
    }
  }
  recipients {
    name
    organization {
      ...NamedBody
    }
  }
  implementers {
    name
    role
    organization {
      ...NamedBody
    }
  }
  locations {
    name
  }
  budgets {
    kind
    amount
    currency
  }
  transactions {
    kind
    amount
    currency
    valueOn
    note
  }
  beneficiaries {
    group
    count
    comparator
    unit
  }
  results {
    title
    count
    comparator
    on
  }
  programmes(first: 5) {
    nodes {
      ...NamedProgramme
    }
  }
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedCountry on PartnerCountry {
  __typename
  ...Languages
  id
  slug
  name
}
fragment NamedPerson on Person {
  __typename
  ...Languages
  slug
  name
}
fragment NamedProgramme on Programme {
  __typename
  ...Languages
  id
  slug
  title
  from
  to
  orientationYear
}`, {"fragmentName":"Subject"}) as unknown as TypedDocumentString<SubjectFragment, unknown>;
export const RemarkFragmentDoc = new TypedDocumentString(`
    fragment Remark on Comment {
  id
  author
  body
  language
  sentAt
  replyTo {
    id
  }
}
    `, {"fragmentName":"Remark"}) as unknown as TypedDocumentString<RemarkFragment, unknown>;
export const BodyFactsFragmentDoc = new TypedDocumentString(`
    fragment BodyFacts on Organization {
  ...NamedBody
  abbreviation
  summary
  foundedOn
  dissolvedOn
  site
  contacts {
    kind
    label
    value
    normalised
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}`, {"fragmentName":"BodyFacts"}) as unknown as TypedDocumentString<BodyFactsFragment, unknown>;
export const HeldPostFragmentDoc = new TypedDocumentString(`
    fragment HeldPost on Post {
  ...Languages
  title
  holdings(first: 5) {
    nodes {
      from
      to
      person {
        ...NamedPerson
      }
    }
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedPerson on Person {
  __typename
  ...Languages
  slug
  name
}`, {"fragmentName":"HeldPost"}) as unknown as TypedDocumentString<HeldPostFragment, unknown>;
export const MembershipFactsFragmentDoc = new TypedDocumentString(`
    fragment MembershipFacts on FederationMembership {
  role
  from
  to
}
    `, {"fragmentName":"MembershipFacts"}) as unknown as TypedDocumentString<MembershipFactsFragment, unknown>;
export const EventPictureFragmentDoc = new TypedDocumentString(`
    fragment EventPicture on EventImage {
  caption
  credit
  asset {
    ...PictureAsset
  }
}
    fragment PictureAsset on MediaAsset {
  ...Languages
  url
  width
  height
  srcset
  wide: rendition(width: 1280, ratio: LANDSCAPE_16_9, format: JPEG) {
    ...Cut
  }
  classic: rendition(width: 1280, ratio: LANDSCAPE_4_3, format: JPEG) {
    ...Cut
  }
  square: rendition(width: 1280, ratio: SQUARE, format: JPEG) {
    ...Cut
  }
  altText
  caption
  credit
}
fragment Cut on PictureRendition {
  url
  width
  height
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"EventPicture"}) as unknown as TypedDocumentString<EventPictureFragment, unknown>;
export const MoneyByKindFragmentDoc = new TypedDocumentString(`
    fragment MoneyByKind on AidProjectAggregate {
  commitments {
    currency
    sum
  }
  disbursements {
    currency
    sum
  }
  inKind {
    currency
    sum
  }
  unstated {
    currency
    sum
  }
}
    `, {"fragmentName":"MoneyByKind"}) as unknown as TypedDocumentString<MoneyByKindFragment, unknown>;
export const AnniversaryFragmentDoc = new TypedDocumentString(`
    fragment Anniversary on CalendarEntry {
  kind
  on
  lastDay
  title
  years
  mark
  record {
    __typename
    ...Languages
    id
    slug
    ... on Observance {
      federations(first: 20) {
        nodes {
          id
        }
      }
      countries(first: 20) {
        nodes {
          id
        }
      }
    }
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"Anniversary"}) as unknown as TypedDocumentString<AnniversaryFragment, unknown>;
export const ListedEventFragmentDoc = new TypedDocumentString(`
    fragment ListedEvent on Event {
  __typename
  ...Languages
  ...EventTime
  id
  slug
  title
  place
  eventKind: kind
  eventStatus
}
    fragment EventTime on Event {
  startsOn
  endsOn
  beginsAt
  partOfDay
  lunarMonth
  lunarDay
  dateNote
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"ListedEvent"}) as unknown as TypedDocumentString<ListedEventFragment, unknown>;
export const ListedAgreementFragmentDoc = new TypedDocumentString(`
    fragment ListedAgreement on Agreement {
  __typename
  ...Languages
  slug
  title
  agreementKind: kind
  agreementStatus
  signedOn
  from
  to
  mentions(first: 1) {
    nodes {
      slug
    }
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"ListedAgreement"}) as unknown as TypedDocumentString<ListedAgreementFragment, unknown>;
export const ListedAidFragmentDoc = new TypedDocumentString(`
    fragment ListedAid on AidProject {
  __typename
  ...Languages
  slug
  title
  aidKind: kind
  projectStage
  startsOn
  endsOn
  donors {
    name
    organization {
      ...NamedBody
    }
  }
  transactions {
    kind
    amount
    currency
  }
  mentions(first: 1) {
    nodes {
      slug
    }
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}`, {"fragmentName":"ListedAid"}) as unknown as TypedDocumentString<ListedAidFragment, unknown>;
export const FoundFragmentDoc = new TypedDocumentString(`
    fragment Found on Content {
  __typename
  ...Languages
  slug
  ... on Agreement {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on AidProject {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Area {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Award {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Indicator {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on LegalDocument {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Observance {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Person {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Post {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Publication {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Tag {
    mentions: articles(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Target {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Term {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const MastheadFragmentDoc = new TypedDocumentString(`
    fragment Masthead on Federation {
  ...NamedBody
  masthead
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}`, {"fragmentName":"Masthead"}) as unknown as TypedDocumentString<MastheadFragment, unknown>;
export const PublisherFragmentDoc = new TypedDocumentString(`
    fragment Publisher on Federation {
  ...Masthead
  contacts {
    kind
    label
    value
    normalised
  }
  sites(first: 1) {
    nodes {
      ...Languages
      imprint
      links {
        label
        url
      }
    }
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment Masthead on Federation {
  ...NamedBody
  masthead
}`, {"fragmentName":"Publisher"}) as unknown as TypedDocumentString<PublisherFragment, unknown>;
export const TeaserFragmentDoc = new TypedDocumentString(`
    fragment Teaser on Article {
  __typename
  ...Languages
  id
  slug
  title
  lead
  kind
  publishedAt
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"Teaser"}) as unknown as TypedDocumentString<TeaserFragment, unknown>;
export const MappedFragmentDoc = new TypedDocumentString(`
    fragment Mapped on Content {
  ...Languages
  id
  slug
  updatedAt
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}`, {"fragmentName":"Mapped"}) as unknown as TypedDocumentString<MappedFragment, unknown>;
export const ArticlePageDocument = new TypedDocumentString(`
    query ArticlePage($slug: String!, $locale: Locale!, $otherLocale: Locale!) {
  article(slug: $slug, locale: $locale) {
    ...Teaser
    updatedAt
    body {
      html
    }
    byline
    author {
      ...NamedPerson
    }
    section {
      ...Languages
      slug
      title
    }
    tags(first: 20) {
      nodes {
        ...Languages
        title
      }
    }
    sourceName
    sourceUrl
    sourceNote
    images {
      ...Picture
    }
    countries(first: 50) {
      nodes {
        ...NamedCountry
      }
    }
    about(first: 100) {
      nodes {
        __typename
        ...Subject
      }
    }
    related(first: 6) {
      nodes {
        ...Teaser
      }
    }
    comments(first: 50) {
      nodes {
        ...Remark
      }
    }
    federation {
      ...Publisher
      articles(first: 6) {
        nodes {
          ...Teaser
        }
      }
    }
  }
  inOtherLanguage: article(slug: $slug, locale: $otherLocale) {
    ...Languages
    slug
    federation {
      ...Masthead
    }
  }
}
    fragment Picture on ArticleImage {
  caption
  credit
  asset {
    ...PictureAsset
  }
}
fragment PictureAsset on MediaAsset {
  ...Languages
  url
  width
  height
  srcset
  wide: rendition(width: 1280, ratio: LANDSCAPE_16_9, format: JPEG) {
    ...Cut
  }
  classic: rendition(width: 1280, ratio: LANDSCAPE_4_3, format: JPEG) {
    ...Cut
  }
  square: rendition(width: 1280, ratio: SQUARE, format: JPEG) {
    ...Cut
  }
  altText
  caption
  credit
}
fragment Cut on PictureRendition {
  url
  width
  height
}
fragment Subject on Content {
  ...PersonFacts
  ...TermFacts
  ...PostFacts
  ...NamedBody
  ... on Area {
    ...Languages
    name
  }
  ...EventFacts
  ...EventLinks
  ...AgreementFacts
  ...AwardFacts
  ...AidFacts
  ...TargetFacts
  ...IndicatorFacts
  ...NamedProgramme
  ...DocumentFacts
  ...PublicationFacts
  ...ObservanceFacts
}
fragment Remark on Comment {
  id
  author
  body
  language
  sentAt
  replyTo {
    id
  }
}
fragment EventTime on Event {
  startsOn
  endsOn
  beginsAt
  partOfDay
  lunarMonth
  lunarDay
  dateNote
}
fragment EventFacts on Event {
  __typename
  ...Languages
  ...EventTime
  id
  slug
  title
  summary
  eventKind: kind
  eventStatus
  edition
  isOnline
  place
  sessions
  sessionsComparator
  programme {
    ...NamedProgramme
  }
  observance {
    ...Languages
    title
  }
  countries(first: 20) {
    nodes {
      ...NamedCountry
    }
  }
  organisers {
    role
    name
    organization {
      ...NamedBody
    }
  }
  bridgePoints {
    name
    timeZone
    localTime
    count
    comparator
    unit
    area {
      name
    }
    country {
      ...NamedCountry
      code
    }
  }
  participants {
    group
    role
    count
    comparator
    unit
    organization {
      ...NamedBody
    }
    person {
      ...NamedPerson
    }
    country {
      ...NamedCountry
    }
  }
  programmeItems {
    at
    title
    performer
    count
    comparator
    unit
  }
  outcomes {
    text
    count
    comparator
    unit
  }
  tasks {
    text
    assignee
    due
    organization {
      ...NamedBody
    }
    givenBy {
      ...NamedPerson
    }
    givenByOrganization {
      ...NamedBody
    }
  }
  delegations {
    direction
    name
    head
    count
    comparator
    unit
    country {
      ...NamedCountry
    }
    organization {
      ...NamedBody
    }
  }
}
fragment EventLinks on Event {
  agreements(first: 10) {
    nodes {
      __typename
      ...AgreementFacts
    }
  }
  awards(first: 10) {
    nodes {
      __typename
      ...AwardFacts
    }
  }
  documents(first: 20) {
    nodes {
      __typename
      ...DocumentFacts
    }
  }
  indicators(first: 20) {
    nodes {
      __typename
      ...IndicatorFacts
    }
  }
  projects(first: 10) {
    nodes {
      __typename
      ...AidFacts
    }
  }
}
fragment PersonFacts on Person {
  ...NamedPerson
  holdings(first: 20, orderBy: [{post: {rank: ASC}}, {post: {title: ASC}}]) {
    nodes {
      post {
        ...PostFacts
      }
    }
  }
}
fragment PostFacts on Post {
  ...Languages
  title
  organization {
    ...NamedBody
  }
}
fragment TermFacts on Term {
  ...Languages
  label
  from
  to
  organization {
    ...NamedBody
  }
}
fragment AgreementFacts on Agreement {
  ...Languages
  id
  title
  otherTitle
  scope
  motto
  agreementKind: kind
  agreementStatus
  signedOn
  from
  to
  sourceNote
  parties {
    name
    organization {
      ...NamedBody
    }
  }
  signatories {
    name
    capacity
    person {
      ...NamedPerson
    }
    organization {
      ...NamedBody
    }
  }
  renews {
    ...Languages
    title
  }
}
fragment AwardFacts on Award {
  ...Languages
  id
  title
  form
  forYear
  grantedOn
  collectives
  individuals
  grantor {
    ...NamedBody
  }
  awarded: recipients {
    kind
    name
    person {
      ...NamedPerson
    }
    organization {
      ...NamedBody
    }
  }
  decision {
    ...Languages
    title
  }
}
fragment DocumentFacts on LegalDocument {
  ...Languages
  id
  title
  subject
  documentKind: kind
  number
  issuerName
  issuedOn
  sourceUrl
  sourceNote
  issuer {
    ...NamedBody
  }
}
fragment ObservanceFacts on Observance {
  ...Languages
  id
  title
  observanceKind: kind
  month
  day
  lunarMonth
  lunarDay
  from
  to
}
fragment PublicationFacts on Publication {
  ...Languages
  id
  title
  publicationKind: kind
  publicationStatus
  issue
  year
  issuedOn
  address
  publisher {
    ...NamedBody
  }
}
fragment TargetFacts on Target {
  ...Languages
  id
  title
  addressee
  from
  to
  unit
  value
  currency
  comparator
  baseline
  actual
  actualOn
  source
  owner {
    ...NamedBody
  }
  aid {
    currency
    commitments
    disbursements
    inKind
    unstated
    rate
    rateOn
    rateSource
    commitmentsConverted
    disbursementsConverted
    inKindConverted
    unstatedConverted
  }
}
fragment IndicatorFacts on Indicator {
  ...Languages
  id
  title
  from
  to
  unit
  value
  comparator
  baseline
  baselinePeriod
  changePercent
}
fragment AidFacts on AidProject {
  ...Languages
  id
  title
  summary
  aidKind: kind
  projectStage
  startsOn
  endsOn
  country {
    ...NamedCountry
  }
  donors {
    name
    kind
    organization {
      ...NamedBody
    }
  }
  recipients {
    name
    organization {
      ...NamedBody
    }
  }
  implementers {
    name
    role
    organization {
      ...NamedBody
    }
  }
  locations {
    name
  }
  budgets {
    kind
    amount
    currency
  }
  transactions {
    kind
    amount
    currency
    valueOn
    note
  }
  beneficiaries {
    group
    count
    comparator
    unit
  }
  results {
    title
    count
    comparator
    on
  }
  programmes(first: 5) {
    nodes {
      ...NamedProgramme
    }
  }
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedCountry on PartnerCountry {
  __typename
  ...Languages
  id
  slug
  name
}
fragment NamedPerson on Person {
  __typename
  ...Languages
  slug
  name
}
fragment NamedProgramme on Programme {
  __typename
  ...Languages
  id
  slug
  title
  from
  to
  orientationYear
}
fragment Masthead on Federation {
  ...NamedBody
  masthead
}
fragment Publisher on Federation {
  ...Masthead
  contacts {
    kind
    label
    value
    normalised
  }
  sites(first: 1) {
    nodes {
      ...Languages
      imprint
      links {
        label
        url
      }
    }
  }
}
fragment Teaser on Article {
  __typename
  ...Languages
  id
  slug
  title
  lead
  kind
  publishedAt
}`, {"hash":"sha256:8354d64784db5ece2f04a4e1ef0658b6cf94e2b50c6395462a354214d597f617"}) as unknown as TypedDocumentString<ArticlePageQuery, ArticlePageQueryVariables>;
export const AssociationPageDocument = new TypedDocumentString(`
    query AssociationPage($slug: String!, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
  body: memberAssociation(slug: $slug, locale: $locale) {
    ...BodyFacts
    identifiers {
      scheme
      value
    }
    parent {
      ...NamedBody
    }
    memberships {
      ...MembershipFacts
      federation {
        ...NamedBody
      }
    }
    country {
      ...NamedCountry
    }
    federations(first: 10) {
      nodes {
        ...NamedBody
      }
    }
    successor {
      ...NamedBody
    }
    predecessors(first: 20) {
      nodes {
        ...NamedBody
      }
    }
    posts(first: 30) {
      nodes {
        ...HeldPost
      }
    }
    agreements(first: 10) {
      nodes {
        ...ListedAgreement
      }
    }
    organisedEvents(first: 10) {
      nodes {
        ...ListedEvent
      }
    }
    mentions(first: 9) {
      nodes {
        ...Teaser
      }
    }
  }
  inOtherLanguage: memberAssociation(slug: $slug, locale: $otherLocale) {
    ...Languages
    slug
  }
  publisher: federation(slug: $federation, locale: $locale) {
    ...Publisher
  }
  publisherInOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
    ...Masthead
  }
}
    fragment BodyFacts on Organization {
  ...NamedBody
  abbreviation
  summary
  foundedOn
  dissolvedOn
  site
  contacts {
    kind
    label
    value
    normalised
  }
}
fragment HeldPost on Post {
  ...Languages
  title
  holdings(first: 5) {
    nodes {
      from
      to
      person {
        ...NamedPerson
      }
    }
  }
}
fragment MembershipFacts on FederationMembership {
  role
  from
  to
}
fragment EventTime on Event {
  startsOn
  endsOn
  beginsAt
  partOfDay
  lunarMonth
  lunarDay
  dateNote
}
fragment ListedEvent on Event {
  __typename
  ...Languages
  ...EventTime
  id
  slug
  title
  place
  eventKind: kind
  eventStatus
}
fragment ListedAgreement on Agreement {
  __typename
  ...Languages
  slug
  title
  agreementKind: kind
  agreementStatus
  signedOn
  from
  to
  mentions(first: 1) {
    nodes {
      slug
    }
  }
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedCountry on PartnerCountry {
  __typename
  ...Languages
  id
  slug
  name
}
fragment NamedPerson on Person {
  __typename
  ...Languages
  slug
  name
}
fragment Masthead on Federation {
  ...NamedBody
  masthead
}
fragment Publisher on Federation {
  ...Masthead
  contacts {
    kind
    label
    value
    normalised
  }
  sites(first: 1) {
    nodes {
      ...Languages
      imprint
      links {
        label
        url
      }
    }
  }
}
fragment Teaser on Article {
  __typename
  ...Languages
  id
  slug
  title
  lead
  kind
  publishedAt
}`, {"hash":"sha256:9d601c1ca8d57645a2580d959874990513d1af152dfaa848212bd172c36cfda6"}) as unknown as TypedDocumentString<AssociationPageQuery, AssociationPageQueryVariables>;
export const PartnerPageDocument = new TypedDocumentString(`
    query PartnerPage($slug: String!, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
  body: partnerOrganization(slug: $slug, locale: $locale) {
    ...BodyFacts
    partnerKind: kind
    identifiers {
      scheme
      value
    }
    parent {
      ...NamedBody
    }
    country {
      ...NamedCountry
    }
    successor {
      ...NamedBody
    }
    predecessors(first: 20) {
      nodes {
        ...NamedBody
      }
    }
    posts(first: 30) {
      nodes {
        ...HeldPost
      }
    }
    agreements(first: 10) {
      nodes {
        ...ListedAgreement
      }
    }
    organisedEvents(first: 10) {
      nodes {
        ...ListedEvent
      }
    }
    mentions(first: 9) {
      nodes {
        ...Teaser
      }
    }
  }
  inOtherLanguage: partnerOrganization(slug: $slug, locale: $otherLocale) {
    ...Languages
    slug
  }
  publisher: federation(slug: $federation, locale: $locale) {
    ...Publisher
  }
  publisherInOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
    ...Masthead
  }
}
    fragment BodyFacts on Organization {
  ...NamedBody
  abbreviation
  summary
  foundedOn
  dissolvedOn
  site
  contacts {
    kind
    label
    value
    normalised
  }
}
fragment HeldPost on Post {
  ...Languages
  title
  holdings(first: 5) {
    nodes {
      from
      to
      person {
        ...NamedPerson
      }
    }
  }
}
fragment EventTime on Event {
  startsOn
  endsOn
  beginsAt
  partOfDay
  lunarMonth
  lunarDay
  dateNote
}
fragment ListedEvent on Event {
  __typename
  ...Languages
  ...EventTime
  id
  slug
  title
  place
  eventKind: kind
  eventStatus
}
fragment ListedAgreement on Agreement {
  __typename
  ...Languages
  slug
  title
  agreementKind: kind
  agreementStatus
  signedOn
  from
  to
  mentions(first: 1) {
    nodes {
      slug
    }
  }
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedCountry on PartnerCountry {
  __typename
  ...Languages
  id
  slug
  name
}
fragment NamedPerson on Person {
  __typename
  ...Languages
  slug
  name
}
fragment Masthead on Federation {
  ...NamedBody
  masthead
}
fragment Publisher on Federation {
  ...Masthead
  contacts {
    kind
    label
    value
    normalised
  }
  sites(first: 1) {
    nodes {
      ...Languages
      imprint
      links {
        label
        url
      }
    }
  }
}
fragment Teaser on Article {
  __typename
  ...Languages
  id
  slug
  title
  lead
  kind
  publishedAt
}`, {"hash":"sha256:47b90aa69d0a23058be84efef5a9c0b166699c6f059e49572cc09a13d3cc53d3"}) as unknown as TypedDocumentString<PartnerPageQuery, PartnerPageQueryVariables>;
export const ChapterPageDocument = new TypedDocumentString(`
    query ChapterPage($slug: String!, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
  body: chapter(slug: $slug, locale: $locale) {
    ...BodyFacts
    identifiers {
      scheme
      value
    }
    parent {
      ...NamedBody
    }
    successor {
      ...NamedBody
    }
    predecessors(first: 20) {
      nodes {
        ...NamedBody
      }
    }
    posts(first: 30) {
      nodes {
        ...HeldPost
      }
    }
    agreements(first: 10) {
      nodes {
        ...ListedAgreement
      }
    }
    organisedEvents(first: 10) {
      nodes {
        ...ListedEvent
      }
    }
    mentions(first: 9) {
      nodes {
        ...Teaser
      }
    }
  }
  inOtherLanguage: chapter(slug: $slug, locale: $otherLocale) {
    ...Languages
    slug
  }
  publisher: federation(slug: $federation, locale: $locale) {
    ...Publisher
  }
  publisherInOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
    ...Masthead
  }
}
    fragment BodyFacts on Organization {
  ...NamedBody
  abbreviation
  summary
  foundedOn
  dissolvedOn
  site
  contacts {
    kind
    label
    value
    normalised
  }
}
fragment HeldPost on Post {
  ...Languages
  title
  holdings(first: 5) {
    nodes {
      from
      to
      person {
        ...NamedPerson
      }
    }
  }
}
fragment EventTime on Event {
  startsOn
  endsOn
  beginsAt
  partOfDay
  lunarMonth
  lunarDay
  dateNote
}
fragment ListedEvent on Event {
  __typename
  ...Languages
  ...EventTime
  id
  slug
  title
  place
  eventKind: kind
  eventStatus
}
fragment ListedAgreement on Agreement {
  __typename
  ...Languages
  slug
  title
  agreementKind: kind
  agreementStatus
  signedOn
  from
  to
  mentions(first: 1) {
    nodes {
      slug
    }
  }
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedPerson on Person {
  __typename
  ...Languages
  slug
  name
}
fragment Masthead on Federation {
  ...NamedBody
  masthead
}
fragment Publisher on Federation {
  ...Masthead
  contacts {
    kind
    label
    value
    normalised
  }
  sites(first: 1) {
    nodes {
      ...Languages
      imprint
      links {
        label
        url
      }
    }
  }
}
fragment Teaser on Article {
  __typename
  ...Languages
  id
  slug
  title
  lead
  kind
  publishedAt
}`, {"hash":"sha256:a3bb046115e5786c64572d6eb75d7666333096dc1b6df1841a0d0b2a98eba45b"}) as unknown as TypedDocumentString<ChapterPageQuery, ChapterPageQueryVariables>;
export const CountryPageDocument = new TypedDocumentString(`
    query CountryPage($slug: String!, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
  partnerCountry(slug: $slug, locale: $locale) {
    ...NamedCountry
    code
    aliases {
      name
      locale
    }
    formerNames {
      name
      locale
      from
      to
    }
    nationalDayMonth
    nationalDay
    nationalDayName
    relationsSince
    relationsKind
    relationsNote
    relationsSource
    sourceCheckedOn
    associations(first: 50) {
      nodes {
        ...NamedBody
        federations(first: 5) {
          nodes {
            ...NamedBody
          }
        }
      }
    }
    aidProjects(first: 20) {
      totalCount
      nodes {
        ...ListedAid
      }
    }
    events(first: 10) {
      totalCount
      nodes {
        ...ListedEvent
      }
    }
    agreements(first: 10) {
      nodes {
        ...ListedAgreement
      }
    }
    observances(first: 10) {
      nodes {
        ...ObservanceFacts
      }
    }
    mentions(first: 12) {
      totalCount
      nodes {
        ...Teaser
      }
    }
  }
  inOtherLanguage: partnerCountry(slug: $slug, locale: $otherLocale) {
    ...Languages
    slug
  }
  aid: aidProjectsAggregate(
    where: {country: {slug: {eq: $slug}}}
    locale: $locale
  ) {
    count
    ...MoneyByKind
  }
  publisher: federation(slug: $federation, locale: $locale) {
    ...Publisher
  }
  publisherInOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
    ...Masthead
  }
}
    fragment EventTime on Event {
  startsOn
  endsOn
  beginsAt
  partOfDay
  lunarMonth
  lunarDay
  dateNote
}
fragment ObservanceFacts on Observance {
  ...Languages
  id
  title
  observanceKind: kind
  month
  day
  lunarMonth
  lunarDay
  from
  to
}
fragment MoneyByKind on AidProjectAggregate {
  commitments {
    currency
    sum
  }
  disbursements {
    currency
    sum
  }
  inKind {
    currency
    sum
  }
  unstated {
    currency
    sum
  }
}
fragment ListedEvent on Event {
  __typename
  ...Languages
  ...EventTime
  id
  slug
  title
  place
  eventKind: kind
  eventStatus
}
fragment ListedAgreement on Agreement {
  __typename
  ...Languages
  slug
  title
  agreementKind: kind
  agreementStatus
  signedOn
  from
  to
  mentions(first: 1) {
    nodes {
      slug
    }
  }
}
fragment ListedAid on AidProject {
  __typename
  ...Languages
  slug
  title
  aidKind: kind
  projectStage
  startsOn
  endsOn
  donors {
    name
    organization {
      ...NamedBody
    }
  }
  transactions {
    kind
    amount
    currency
  }
  mentions(first: 1) {
    nodes {
      slug
    }
  }
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedCountry on PartnerCountry {
  __typename
  ...Languages
  id
  slug
  name
}
fragment Masthead on Federation {
  ...NamedBody
  masthead
}
fragment Publisher on Federation {
  ...Masthead
  contacts {
    kind
    label
    value
    normalised
  }
  sites(first: 1) {
    nodes {
      ...Languages
      imprint
      links {
        label
        url
      }
    }
  }
}
fragment Teaser on Article {
  __typename
  ...Languages
  id
  slug
  title
  lead
  kind
  publishedAt
}`, {"hash":"sha256:04be0fd2a9a6e5216a7958debbd310fbea8070d9a363dbfd4d477bd0a7f2cf9c"}) as unknown as TypedDocumentString<CountryPageQuery, CountryPageQueryVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($slug: String!, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
  event(slug: $slug, locale: $locale) {
    ...EventFacts
    ...EventLinks
    area {
      ...Languages
      name
      country {
        code
      }
    }
    parent {
      ...ListedEvent
    }
    parts(first: 20) {
      nodes {
        ...ListedEvent
      }
    }
    images {
      ...EventPicture
    }
    mentions(first: 9) {
      nodes {
        ...Teaser
      }
    }
  }
  inOtherLanguage: event(slug: $slug, locale: $otherLocale) {
    ...Languages
    slug
  }
  publisher: federation(slug: $federation, locale: $locale) {
    ...Publisher
  }
  publisherInOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
    ...Masthead
  }
}
    fragment PictureAsset on MediaAsset {
  ...Languages
  url
  width
  height
  srcset
  wide: rendition(width: 1280, ratio: LANDSCAPE_16_9, format: JPEG) {
    ...Cut
  }
  classic: rendition(width: 1280, ratio: LANDSCAPE_4_3, format: JPEG) {
    ...Cut
  }
  square: rendition(width: 1280, ratio: SQUARE, format: JPEG) {
    ...Cut
  }
  altText
  caption
  credit
}
fragment Cut on PictureRendition {
  url
  width
  height
}
fragment EventPicture on EventImage {
  caption
  credit
  asset {
    ...PictureAsset
  }
}
fragment EventTime on Event {
  startsOn
  endsOn
  beginsAt
  partOfDay
  lunarMonth
  lunarDay
  dateNote
}
fragment EventFacts on Event {
  __typename
  ...Languages
  ...EventTime
  id
  slug
  title
  summary
  eventKind: kind
  eventStatus
  edition
  isOnline
  place
  sessions
  sessionsComparator
  programme {
    ...NamedProgramme
  }
  observance {
    ...Languages
    title
  }
  countries(first: 20) {
    nodes {
      ...NamedCountry
    }
  }
  organisers {
    role
    name
    organization {
      ...NamedBody
    }
  }
  bridgePoints {
    name
    timeZone
    localTime
    count
    comparator
    unit
    area {
      name
    }
    country {
      ...NamedCountry
      code
    }
  }
  participants {
    group
    role
    count
    comparator
    unit
    organization {
      ...NamedBody
    }
    person {
      ...NamedPerson
    }
    country {
      ...NamedCountry
    }
  }
  programmeItems {
    at
    title
    performer
    count
    comparator
    unit
  }
  outcomes {
    text
    count
    comparator
    unit
  }
  tasks {
    text
    assignee
    due
    organization {
      ...NamedBody
    }
    givenBy {
      ...NamedPerson
    }
    givenByOrganization {
      ...NamedBody
    }
  }
  delegations {
    direction
    name
    head
    count
    comparator
    unit
    country {
      ...NamedCountry
    }
    organization {
      ...NamedBody
    }
  }
}
fragment EventLinks on Event {
  agreements(first: 10) {
    nodes {
      __typename
      ...AgreementFacts
    }
  }
  awards(first: 10) {
    nodes {
      __typename
      ...AwardFacts
    }
  }
  documents(first: 20) {
    nodes {
      __typename
      ...DocumentFacts
    }
  }
  indicators(first: 20) {
    nodes {
      __typename
      ...IndicatorFacts
    }
  }
  projects(first: 10) {
    nodes {
      __typename
      ...AidFacts
    }
  }
}
fragment AgreementFacts on Agreement {
  ...Languages
  id
  title
  otherTitle
  scope
  motto
  agreementKind: kind
  agreementStatus
  signedOn
  from
  to
  sourceNote
  parties {
    name
    organization {
      ...NamedBody
    }
  }
  signatories {
    name
    capacity
    person {
      ...NamedPerson
    }
    organization {
      ...NamedBody
    }
  }
  renews {
    ...Languages
    title
  }
}
fragment AwardFacts on Award {
  ...Languages
  id
  title
  form
  forYear
  grantedOn
  collectives
  individuals
  grantor {
    ...NamedBody
  }
  awarded: recipients {
    kind
    name
    person {
      ...NamedPerson
    }
    organization {
      ...NamedBody
    }
  }
  decision {
    ...Languages
    title
  }
}
fragment DocumentFacts on LegalDocument {
  ...Languages
  id
  title
  subject
  documentKind: kind
  number
  issuerName
  issuedOn
  sourceUrl
  sourceNote
  issuer {
    ...NamedBody
  }
}
fragment IndicatorFacts on Indicator {
  ...Languages
  id
  title
  from
  to
  unit
  value
  comparator
  baseline
  baselinePeriod
  changePercent
}
fragment AidFacts on AidProject {
  ...Languages
  id
  title
  summary
  aidKind: kind
  projectStage
  startsOn
  endsOn
  country {
    ...NamedCountry
  }
  donors {
    name
    kind
    organization {
      ...NamedBody
    }
  }
  recipients {
    name
    organization {
      ...NamedBody
    }
  }
  implementers {
    name
    role
    organization {
      ...NamedBody
    }
  }
  locations {
    name
  }
  budgets {
    kind
    amount
    currency
  }
  transactions {
    kind
    amount
    currency
    valueOn
    note
  }
  beneficiaries {
    group
    count
    comparator
    unit
  }
  results {
    title
    count
    comparator
    on
  }
  programmes(first: 5) {
    nodes {
      ...NamedProgramme
    }
  }
}
fragment ListedEvent on Event {
  __typename
  ...Languages
  ...EventTime
  id
  slug
  title
  place
  eventKind: kind
  eventStatus
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedCountry on PartnerCountry {
  __typename
  ...Languages
  id
  slug
  name
}
fragment NamedPerson on Person {
  __typename
  ...Languages
  slug
  name
}
fragment NamedProgramme on Programme {
  __typename
  ...Languages
  id
  slug
  title
  from
  to
  orientationYear
}
fragment Masthead on Federation {
  ...NamedBody
  masthead
}
fragment Publisher on Federation {
  ...Masthead
  contacts {
    kind
    label
    value
    normalised
  }
  sites(first: 1) {
    nodes {
      ...Languages
      imprint
      links {
        label
        url
      }
    }
  }
}
fragment Teaser on Article {
  __typename
  ...Languages
  id
  slug
  title
  lead
  kind
  publishedAt
}`, {"hash":"sha256:0c9aa85c460d3839c26fa77f1ba69beaa824a5c20217a72e76fa17551f35ff9b"}) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const FrontPageDocument = new TypedDocumentString(`
    query FrontPage($slug: String!, $slugLocale: Locale!, $locale: Locale!, $otherLocale: Locale!, $today: Date!, $firstOfMonth: Date!, $lastOfSeason: Date!) {
  federation(slug: $slug, locale: $locale) {
    ...Publisher
    ...BodyFacts
    id
    identifiers {
      scheme
      value
    }
    parent {
      ...NamedBody
    }
    successor {
      ...NamedBody
    }
    predecessors(first: 20) {
      nodes {
        ...NamedBody
      }
    }
    articles(first: 6) {
      totalCount
      nodes {
        ...Teaser
      }
    }
    sites(first: 1) {
      nodes {
        sections(first: 10) {
          nodes {
            ...Languages
            slug
            title
            articles(first: 4) {
              nodes {
                ...Teaser
              }
            }
          }
        }
      }
    }
    toCome: events(
      first: 12
      where: {OR: [{startsOn: {gte: $today}}, {endsOn: {gt: $today}}, {startsOn: {gte: $firstOfMonth}, eventStatus: {eq: PLANNED}}]}
      orderBy: [{startsOn: ASC}]
    ) {
      nodes {
        ...ListedEvent
      }
    }
    held: events(first: 4, where: {startsOn: {lt: $today}, eventStatus: {eq: HELD}}) {
      nodes {
        ...ListedEvent
      }
    }
    targets(first: 6) {
      nodes {
        ...TargetFacts
      }
    }
    programmes(first: 12) {
      nodes {
        ...NamedProgramme
      }
    }
    associations(first: 100) {
      totalCount
      nodes {
        ...NamedBody
        id
        memberships {
          ...MembershipFacts
          federation {
            id
          }
        }
        country {
          ...NamedCountry
        }
      }
    }
  }
  inOtherLanguage: federation(slug: $slug, locale: $otherLocale) {
    ...Masthead
  }
  aidByYear: aidProjectsAggregate(
    where: {federation: {slug: {eq: $slug}}}
    groupBy: [TRANSACTION_YEAR]
    locale: $slugLocale
  ) {
    key {
      transactionYear
    }
    ...MoneyByKind
  }
  aidInAll: aidProjectsAggregate(
    where: {federation: {slug: {eq: $slug}}}
    locale: $slugLocale
  ) {
    count
    ...MoneyByKind
  }
  nationalDays: calendar(
    from: $firstOfMonth
    to: $lastOfSeason
    kinds: [NATIONAL_DAY]
    first: 100
    locale: $locale
  ) {
    nodes {
      ...Anniversary
    }
  }
  anniversaries: calendar(
    from: $firstOfMonth
    to: $lastOfSeason
    kinds: [RELATIONS, NORMALISATION, FOUNDATION, OBSERVANCE]
    first: 100
    locale: $locale
  ) {
    nodes {
      ...Anniversary
    }
  }
}
    fragment BodyFacts on Organization {
  ...NamedBody
  abbreviation
  summary
  foundedOn
  dissolvedOn
  site
  contacts {
    kind
    label
    value
    normalised
  }
}
fragment MembershipFacts on FederationMembership {
  role
  from
  to
}
fragment EventTime on Event {
  startsOn
  endsOn
  beginsAt
  partOfDay
  lunarMonth
  lunarDay
  dateNote
}
fragment TargetFacts on Target {
  ...Languages
  id
  title
  addressee
  from
  to
  unit
  value
  currency
  comparator
  baseline
  actual
  actualOn
  source
  owner {
    ...NamedBody
  }
  aid {
    currency
    commitments
    disbursements
    inKind
    unstated
    rate
    rateOn
    rateSource
    commitmentsConverted
    disbursementsConverted
    inKindConverted
    unstatedConverted
  }
}
fragment MoneyByKind on AidProjectAggregate {
  commitments {
    currency
    sum
  }
  disbursements {
    currency
    sum
  }
  inKind {
    currency
    sum
  }
  unstated {
    currency
    sum
  }
}
fragment Anniversary on CalendarEntry {
  kind
  on
  lastDay
  title
  years
  mark
  record {
    __typename
    ...Languages
    id
    slug
    ... on Observance {
      federations(first: 20) {
        nodes {
          id
        }
      }
      countries(first: 20) {
        nodes {
          id
        }
      }
    }
  }
}
fragment ListedEvent on Event {
  __typename
  ...Languages
  ...EventTime
  id
  slug
  title
  place
  eventKind: kind
  eventStatus
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedCountry on PartnerCountry {
  __typename
  ...Languages
  id
  slug
  name
}
fragment NamedProgramme on Programme {
  __typename
  ...Languages
  id
  slug
  title
  from
  to
  orientationYear
}
fragment Masthead on Federation {
  ...NamedBody
  masthead
}
fragment Publisher on Federation {
  ...Masthead
  contacts {
    kind
    label
    value
    normalised
  }
  sites(first: 1) {
    nodes {
      ...Languages
      imprint
      links {
        label
        url
      }
    }
  }
}
fragment Teaser on Article {
  __typename
  ...Languages
  id
  slug
  title
  lead
  kind
  publishedAt
}`, {"hash":"sha256:21649a607d94c543572b4150784921e7e9798479087801f3302905dbde8569d0"}) as unknown as TypedDocumentString<FrontPageQuery, FrontPageQueryVariables>;
export const ProgrammePageDocument = new TypedDocumentString(`
    query ProgrammePage($slug: String!, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
  programme(slug: $slug, locale: $locale) {
    ...NamedProgramme
    kind
    summary
    sourceNote
    owner {
      ...NamedBody
    }
    parent {
      ...NamedProgramme
    }
    parts(first: 20) {
      nodes {
        ...NamedProgramme
      }
    }
    legalBasis(first: 20) {
      nodes {
        ...DocumentFacts
      }
    }
    partners {
      role
      organization {
        ...NamedBody
      }
    }
    activities {
      title
      due
    }
    targets(first: 20) {
      nodes {
        ...TargetFacts
      }
    }
    indicators(first: 20) {
      nodes {
        ...IndicatorFacts
      }
    }
    aidTotals {
      currency
      projects
      budgets
      commitments
      disbursements
      inKind
      unstated
    }
    aidProjects(first: 50) {
      nodes {
        ...ListedAid
      }
    }
    events(first: 20) {
      nodes {
        ...ListedEvent
      }
    }
    mentions(first: 9) {
      nodes {
        ...Teaser
      }
    }
  }
  inOtherLanguage: programme(slug: $slug, locale: $otherLocale) {
    ...Languages
    slug
  }
  publisher: federation(slug: $federation, locale: $locale) {
    ...Publisher
  }
  publisherInOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
    ...Masthead
  }
}
    fragment EventTime on Event {
  startsOn
  endsOn
  beginsAt
  partOfDay
  lunarMonth
  lunarDay
  dateNote
}
fragment DocumentFacts on LegalDocument {
  ...Languages
  id
  title
  subject
  documentKind: kind
  number
  issuerName
  issuedOn
  sourceUrl
  sourceNote
  issuer {
    ...NamedBody
  }
}
fragment TargetFacts on Target {
  ...Languages
  id
  title
  addressee
  from
  to
  unit
  value
  currency
  comparator
  baseline
  actual
  actualOn
  source
  owner {
    ...NamedBody
  }
  aid {
    currency
    commitments
    disbursements
    inKind
    unstated
    rate
    rateOn
    rateSource
    commitmentsConverted
    disbursementsConverted
    inKindConverted
    unstatedConverted
  }
}
fragment IndicatorFacts on Indicator {
  ...Languages
  id
  title
  from
  to
  unit
  value
  comparator
  baseline
  baselinePeriod
  changePercent
}
fragment ListedEvent on Event {
  __typename
  ...Languages
  ...EventTime
  id
  slug
  title
  place
  eventKind: kind
  eventStatus
}
fragment ListedAid on AidProject {
  __typename
  ...Languages
  slug
  title
  aidKind: kind
  projectStage
  startsOn
  endsOn
  donors {
    name
    organization {
      ...NamedBody
    }
  }
  transactions {
    kind
    amount
    currency
  }
  mentions(first: 1) {
    nodes {
      slug
    }
  }
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment NamedProgramme on Programme {
  __typename
  ...Languages
  id
  slug
  title
  from
  to
  orientationYear
}
fragment Masthead on Federation {
  ...NamedBody
  masthead
}
fragment Publisher on Federation {
  ...Masthead
  contacts {
    kind
    label
    value
    normalised
  }
  sites(first: 1) {
    nodes {
      ...Languages
      imprint
      links {
        label
        url
      }
    }
  }
}
fragment Teaser on Article {
  __typename
  ...Languages
  id
  slug
  title
  lead
  kind
  publishedAt
}`, {"hash":"sha256:ed16280e84f7b5d6a413d888a588ec08f1545824b58f8577bda249ca0d441f4d"}) as unknown as TypedDocumentString<ProgrammePageQuery, ProgrammePageQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $after: Cursor, $federation: String!, $locale: Locale!, $otherLocale: Locale!) {
  search(text: $text, first: 10, after: $after, locale: $locale) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      headline
      snippet
      record {
        ...Found
      }
    }
  }
  publisher: federation(slug: $federation, locale: $locale) {
    ...Publisher
  }
  publisherInOtherLanguage: federation(slug: $federation, locale: $otherLocale) {
    ...Masthead
  }
}
    fragment Found on Content {
  __typename
  ...Languages
  slug
  ... on Agreement {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on AidProject {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Area {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Award {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Indicator {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on LegalDocument {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Observance {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Person {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Post {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Publication {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Tag {
    mentions: articles(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Target {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
  ... on Term {
    mentions(first: 1) {
      nodes {
        slug
      }
    }
  }
}
fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment NamedBody on Organization {
  __typename
  ...Languages
  slug
  name
}
fragment Masthead on Federation {
  ...NamedBody
  masthead
}
fragment Publisher on Federation {
  ...Masthead
  contacts {
    kind
    label
    value
    normalised
  }
  sites(first: 1) {
    nodes {
      ...Languages
      imprint
      links {
        label
        url
      }
    }
  }
}`, {"hash":"sha256:8ade335a9c54d058f6bced0b43464a9b2c62f7f5fec728f13d9abdda1da858e3"}) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const PageCountsDocument = new TypedDocumentString(`
    query PageCounts {
  Article: articles(first: 1, where: {sourceUrl: {isNull: true}}) {
    totalCount
  }
  Federation: federations(first: 1) {
    totalCount
  }
  MemberAssociation: memberAssociations(first: 1) {
    totalCount
  }
  PartnerOrganization: partnerOrganizations(first: 1) {
    totalCount
  }
  Chapter: chapters(first: 1) {
    totalCount
  }
  PartnerCountry: partnerCountries(first: 1) {
    totalCount
  }
  Event: events(first: 1) {
    totalCount
  }
  Programme: programmes(first: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:81e7fe5687af84dd2b6bf647dda8dbff728933b4a68d4444a606c14c13cccc5b"}) as unknown as TypedDocumentString<PageCountsQuery, PageCountsQueryVariables>;
export const PageIdsDocument = new TypedDocumentString(`
    query PageIds($first: Int!, $after: Cursor, $Article: Boolean = false, $Federation: Boolean = false, $MemberAssociation: Boolean = false, $PartnerOrganization: Boolean = false, $Chapter: Boolean = false, $PartnerCountry: Boolean = false, $Event: Boolean = false, $Programme: Boolean = false) {
  Article: articles(
    first: $first
    after: $after
    where: {sourceUrl: {isNull: true}}
    orderBy: [{publishedAt: ASC}]
  ) @include(if: $Article) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
  Federation: federations(
    first: $first
    after: $after
    orderBy: [{publishedAt: ASC}]
  ) @include(if: $Federation) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
  MemberAssociation: memberAssociations(
    first: $first
    after: $after
    orderBy: [{publishedAt: ASC}]
  ) @include(if: $MemberAssociation) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
  PartnerOrganization: partnerOrganizations(
    first: $first
    after: $after
    orderBy: [{publishedAt: ASC}]
  ) @include(if: $PartnerOrganization) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
  Chapter: chapters(first: $first, after: $after, orderBy: [{publishedAt: ASC}]) @include(if: $Chapter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
  PartnerCountry: partnerCountries(
    first: $first
    after: $after
    orderBy: [{publishedAt: ASC}]
  ) @include(if: $PartnerCountry) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
  Event: events(first: $first, after: $after, orderBy: [{publishedAt: ASC}]) @include(if: $Event) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
  Programme: programmes(
    first: $first
    after: $after
    orderBy: [{publishedAt: ASC}]
  ) @include(if: $Programme) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
}
    `, {"hash":"sha256:de8ee2cfa6663d3727fa9af1396a2171e5f1d34f91e1eeef9c648df4215f9ed2"}) as unknown as TypedDocumentString<PageIdsQuery, PageIdsQueryVariables>;
export const PagesOfDocument = new TypedDocumentString(`
    query PagesOf($ids: [ID!]!) {
  vi: nodes(ids: $ids, locale: "vi") {
    ...Mapped
  }
  en: nodes(ids: $ids, locale: "en") {
    ...Mapped
  }
}
    fragment Languages on Content {
  localization {
    fields {
      field
      locale
    }
  }
}
fragment Mapped on Content {
  ...Languages
  id
  slug
  updatedAt
}`, {"hash":"sha256:c9dbdb90feb806398d45845fd1b03527f4333eb8f3d71f1cff8781407cc02739"}) as unknown as TypedDocumentString<PagesOfQuery, PagesOfQueryVariables>;
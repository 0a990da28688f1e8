import type {
  AgreementKind,
  AgreementStatus,
  AidKind,
  ArticleKind,
  AwardForm,
  BudgetKind,
  CalendarKind,
  Comparator,
  ContactKind,
  CountUnit,
  DelegationDirection,
  DocumentKind,
  DonorKind,
  EventKind,
  EventStatus,
  MembershipRole,
  ObservanceKind,
  OrganiserRole,
  PartOfDay,
  ProgrammeKind,
  ProjectStage,
  PublicationKind,
  PublicationStatus,
  TransactionKind,
} from '../generated/graphql.ts'

type Named<Key extends string> = Readonly<Record<Key, string>>

/** What the values of the graph’s enumerations are called, and its content types by `__typename`. */
export interface Values {
  readonly kinds: Named<ArticleKind>
  readonly contacts: Named<ContactKind>
  readonly eventKinds: Named<EventKind>
  readonly eventStatuses: Named<EventStatus>
  readonly membershipRoles: Named<MembershipRole>
  readonly partsOfDay: Named<PartOfDay>
  readonly organiserRoles: Named<OrganiserRole>
  readonly directions: Named<DelegationDirection>
  readonly comparators: Named<Comparator>
  /** The unit of one and of more. */
  readonly units: Readonly<Record<CountUnit, readonly string[]>>
  readonly agreementKinds: Named<AgreementKind>
  readonly agreementStatuses: Named<AgreementStatus>
  readonly awardForms: Named<AwardForm>
  readonly documentKinds: Named<DocumentKind>
  readonly publicationKinds: Named<PublicationKind>
  readonly publicationStatuses: Named<PublicationStatus>
  readonly observanceKinds: Named<ObservanceKind>
  readonly aidKinds: Named<AidKind>
  readonly stages: Named<ProjectStage>
  readonly donorKinds: Named<DonorKind>
  readonly budgetKinds: Named<BudgetKind>
  readonly transactions: Named<TransactionKind>
  readonly programmeKinds: Named<ProgrammeKind>
  readonly calendarKinds: Named<CalendarKind>
  readonly types: Readonly<Record<string, string>>
}

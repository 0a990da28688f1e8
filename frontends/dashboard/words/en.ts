import type { Words } from './vi.ts'

export const en: Words = {
  title: 'Dashboard',
  language: 'English',
  states: {
    connecting: 'Connecting…',
    live: 'Live',
    'catching up': 'Catching up…',
    stale: 'Connection lost, as of {time}',
    ended: 'No longer updated',
  },
  reload: 'Load the page again',
  reading: 'Reading the figures…',
  unread: 'The figures could not be read.',
  oddAddress: 'Parts of the address could not be understood and were left out: {names}.',
  unknownFederation: 'There is no federation at “{federation}”, or it is no longer public.',
  showAll: 'Show all federations',
  notLoaded: 'This part of the page could not be loaded.',
  allFederations: 'All federations',
  printed: 'Printed {now} · {address}',
  skip: 'Skip to the figures',
  dismiss: 'Understood',
  preview: 'With what is not yet published, as far as you may see it.',
  previewEnded: 'You may not see what is not yet published. This is what is published.',
  leavePreview: 'Show only what is published',
  noFederation: 'No such federation',
  hours: 'Times are those of Viet Nam.',
}

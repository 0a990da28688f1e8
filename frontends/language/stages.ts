import type { Language } from './language.ts'

/** How far an aid project has come, by the value of the graph. */
export const stageNames = {
  vi: {
    SURVEY: 'khảo sát',
    DOSSIER: 'lập hồ sơ',
    APPRAISAL: 'thẩm định',
    APPROVED: 'đã phê duyệt',
    RUNNING: 'đang thực hiện',
    HANDED_OVER: 'đã bàn giao',
    AUDITED: 'đã quyết toán',
    STOPPED: 'đã dừng',
  },
  en: {
    SURVEY: 'survey',
    DOSSIER: 'dossier in preparation',
    APPRAISAL: 'under appraisal',
    APPROVED: 'approved',
    RUNNING: 'running',
    HANDED_OVER: 'handed over',
    AUDITED: 'accounts settled',
    STOPPED: 'stopped',
  },
} as const

/** Whether there is such a stage. */
export const isStage = (text: string): text is keyof typeof stageNames.vi => Object.hasOwn(stageNames.vi, text)

/** What a stage is called; its value where it has no name. */
export const stageName = (stage: string, language: Language): string =>
  isStage(stage) ? stageNames[language][stage] : stage

import 'reflect-metadata'

import { Arg, Ctx, Field, InputType, Int, ObjectType, Query, Resolver, type ClassType } from 'type-graphql'
import { GraphQLError } from 'graphql'

import { mayWrite } from '../../access/policy.ts'
import { JsonScalar } from '../../graph/scalars.ts'
import { refused as complained } from '../commands/parse/parsed.ts'
import { readNamed } from '../commands/parse/rich-texts.ts'
import { wrong } from '../commands/parse/wording.ts'
import type { Model } from '../model/model.ts'
import type { GraphContext } from '../read/execute.ts'
import type { Dropped, Fault, RichReference } from '../rich-text/document.ts'
import { toHtml } from '../rich-text/html.ts'
import { readRichText } from '../rich-text/read.ts'
import { resolve } from '../rich-text/resolve.ts'
import { excerptLength } from '../rich-text/schema.ts'

@ObjectType('RichText', {
  description:
    'A structured text. Mentions bear the present names of their records; what the viewer cannot see has no id.',
})
export class RichText {
  @Field(() => String, {
    description:
      'As HTML that is safe in any page. A mention is `<a data-mention="Person_…">` without address; an embed is a link.',
  })
  declare html: string
  @Field(() => String, { description: 'As CommonMark with tables and strikethrough.' })
  declare markdown: string
  @Field(() => String, { description: 'As plain text; blocks are parted by an empty line.' })
  declare text: string
  @Field(() => JsonScalar, {
    description:
      'As ProseMirror writes it: what `RichTextInput.document` takes; sent back, it changes nothing. A mention has the `label` that its author wrote, and the present `name` of the record where the viewer sees it.',
  })
  declare json: unknown
  @Field(() => String, { description: 'Its beginning in one line, whole words, with an ellipsis where it goes on.' })
  excerpt(
    @Arg('length', () => Int, {
      defaultValue: excerptLength.usual,
      nullable: true,
      description: `Characters at most, 1–${excerptLength.most}.`,
    })
    _length: number,
  ): string | null {
    // Planned: the statement brings it, this method is never called.
    return null
  }
}

@InputType({
  description:
    'A structured text in exactly one form. HTML and Markdown come in through the same grammar; what has no place in it is left out and reported in the answer’s `extensions.dropped`.',
})
export class RichTextInput {
  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'A document of ProseMirror. Nodes: doc, paragraph, heading (level 2–4), bulletList, orderedList (start), listItem, blockquote, table, tableRow, tableCell, tableHeader (colspan, rowspan), image (asset, caption, credit), embed (url, title), horizontalRule, hardBreak, mention (id, label), text. Marks: strong, em, strike, link (href).',
  })
  declare document: unknown
  @Field(() => String, {
    nullable: true,
    description:
      'HTML. A picture is `<img src="MediaAsset_…">`, a mention `<a href="Person_…">`; other pictures are left out.',
  })
  declare html: string | null
  @Field(() => String, {
    nullable: true,
    description: 'CommonMark with tables; `![caption](MediaAsset_…)` and `[name](Person_…)` name records.',
  })
  declare markdown: string | null
  @Field(() => String, { nullable: true, description: 'Plain text; an empty line parts paragraphs.' })
  declare text: string | null
}

@ObjectType({ description: 'Something that has no place in rich texts and was left out.', simpleResolvers: true })
export class DroppedPart {
  @Field(() => String, {
    description:
      'An element, `<script>`, an attribute, `a[href]`, a `mention` or `image` that became words, or a tag or comment without end, `unclosed <a>`.',
  })
  declare what: string
  @Field(() => Int, { description: 'How often.' })
  declare count: number
  @Field(() => String, {
    nullable: true,
    description: 'The beginning of the text that was lost with the first of them, where text was.',
  })
  declare excerpt: string | null
}

@ObjectType({ description: 'What HTML or Markdown becomes as rich text. Nothing is stored.', simpleResolvers: true })
export class RichTextConversion {
  @Field(() => JsonScalar, { description: 'The document.' })
  declare document: unknown
  @Field(() => String, { description: 'It, as HTML; pictures are shown once it is stored.' })
  declare html: string
  @Field(() => [DroppedPart], { description: 'What was left out.' })
  declare dropped: readonly Dropped[]
}

const refused = (message: string, code: string, more: object = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...more } })

/** What is wrong with an id in a rich text, as saving would say; whether the record is there only saving tells. */
function misnamed(named: RichReference, types: Model['types']): readonly Fault[] {
  const found: Fault[] = []
  const reference = readNamed(named, (path, wording) => found.push({ ...wording, path }))
  const isUnknown = reference !== complained && !types.has(reference.typeName)
  return isUnknown ? [{ ...wrong.malformedId(), path: named.path }] : found
}

/** Longest text, as rich texts of records may be. */
const longest = 200_000

@Resolver()
class RichTextQueries {
  @Query(() => RichTextConversion, {
    description: 'Shows editors what HTML or Markdown becomes and what is left out, before anything is saved.',
  })
  richTextFrom(
    @Ctx() context: GraphContext,
    @Arg('html', () => String, { nullable: true, description: 'HTML; or else give markdown.' }) html?: string,
    @Arg('markdown', () => String, { nullable: true, description: 'Markdown; or else give html.' }) markdown?: string,
  ): RichTextConversion {
    if (!mayWrite(context.operation.viewer))
      throw refused('Sign in to convert texts: send a token as `Authorization: Bearer …`.', 'UNAUTHENTICATED')
    const { document, dropped, references, faults } = readRichText({ html, markdown }, longest, [])
    const { types } = context.read.model.model
    const [fault] = [...faults, ...references.flatMap(named => misnamed(named, types))]
    if (fault) throw refused(`${fault.message} ${fault.advice}`, 'BAD_USER_INPUT', { argument: fault.path })
    const made = document ?? { type: 'doc', content: [] }
    const unseen = { names: {}, files: {} }
    return { document: made, html: toHtml(resolve(made, unseen), unseen), dropped }
  }
}

/** The resolver that converts texts for editors. */
export const richTextResolver = (): ClassType => RichTextQueries

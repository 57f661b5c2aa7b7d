import type { Article } from './article'
import type { Mention } from './mentions'
import { isRole } from './speaking-nouns'

/** What a mention is, for features of quotations. */
export const MentionType = {
  PersonName: 0,
  OrganisationName: 1,
  OtherName: 2,
  /** *hij* */
  Subject: 3,
  /** *hem* */
  Oblique: 4,
  /** *ik*, *we* */
  FirstPerson: 5,
  OtherPronoun: 6,
  /** *het rapport* */
  Document: 7,
  /** *de minister* */
  DefiniteRole: 8,
  /** *een minister* */
  IndefiniteRole: 9,
  OtherNoun: 10,
  /** No mention. */
  None: 11,
  /** No mention, of a quotation in a headline. */
  NoneInHeading: 12,
  /** *die* */
  Demonstrative: 13,
} as const

export type MentionType = (typeof MentionType)[keyof typeof MentionType]

/** What a mention is. */
export function mentionType(article: Article, mention: Mention): MentionType {
  if (mention.kind === 'name') {
    const type = mention.entity?.type
    return type === 'PER' ? MentionType.PersonName : type === 'ORG' ? MentionType.OrganisationName : MentionType.OtherName
  }
  const word = article.word(mention.firstToken)
  if (mention.kind === 'pronoun') {
    if (/^(?:hij|zij|ze|ie)$/.test(word)) return MentionType.Subject
    if (/^(?:hem|haar|hen|hun)$/.test(word)) return MentionType.Oblique
    if (word === 'die') return MentionType.Demonstrative
    return /^(?:ik|we|wij)$/.test(word) ? MentionType.FirstPerson : MentionType.OtherPronoun
  }
  if (mention.document) return MentionType.Document
  if (!isRole(article.word(mention.head))) return MentionType.OtherNoun
  return mention.definite ? MentionType.DefiniteRole : MentionType.IndefiniteRole
}

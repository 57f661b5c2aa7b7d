import { listText } from '../dutch/list-text'

type Franc = typeof import('franc')

/** In browsers franc's tables come with the model: until then it ranks no language. It is read when first asked, since it unpacks them at once. */
export const francAll: Franc['francAll'] = (text, options) =>
  listText('franc-tables') ? (require('franc') as Franc).francAll(text, options) : []

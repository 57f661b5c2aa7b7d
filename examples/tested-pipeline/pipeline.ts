import { createAnnotator, type Document } from 'zinnig'

const annotator = createAnnotator({ gazetteer: [{ name: 'Rottebrug', type: 'LOC', subtype: 'building' }] })

/** The newsroom's pipeline: cleans what the content system adds, then annotates. */
export function readArticle(raw: string): Document {
  return annotator.annotate(raw.replaceAll('\u00ad', '').trim())
}

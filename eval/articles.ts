/*
 * Scores everything but chains from raw text, each source by itself: npm run eval -- articles [--part train] [--source wire]
 * [--model FILE] [--errors]
 */
import { formatArticleScores, scoreArticles } from './score/articles'
import { annotateSet, readEvalOptions, readSets } from './score/sets'

const options = readEvalOptions()
for (const set of readSets(options, 'all')) {
  console.log(`## ${set.name}: ${set.articles.length} articles, from raw text`)
  const scores = scoreArticles(set.articles, annotateSet(set, options.model), (article, layer, what) => {
    if (options.errors) console.log(`${article.id} ${layer} ${what}`)
  })
  console.log(`${formatArticleScores(scores)}\n`)
}

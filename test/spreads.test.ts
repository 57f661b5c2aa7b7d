import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

/*
 * A list that is spread into a call lies on the stack: from about 120,000 elements on the call fails. So lists whose length a text decides are
 * never spread; those that are say here why they are short.
 */
const SHORT: Readonly<Record<string, string>> = {
  'weighed.map(({ score }) => score)': 'a score for each language',
  'place(name)': 'an offset and a length',
  found: 'the features of one kind of one quotation',
  scores: 'a score for each kind, label or candidate of one thing',
  best: 'a score for each state of a block',
  listed: 'a score for each language',
  'FRANC_RELATIVES.map((code) => francScores.get(code) ?? 0)': 'a list in the source',
}

const root = join(import.meta.dirname, '..')
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))

/** Spreads of lists into calls and new objects, with the files they are in. */
function spreads(file: string): { readonly where: string; readonly spread: string }[] {
  const path = join(root, 'src', file)
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: { where: string; spread: string }[] = []
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      for (const argument of node.arguments ?? []) {
        if (!ts.isSpreadElement(argument) || isWritten(argument.expression)) continue
        const { line } = source.getLineAndCharacterOfPosition(argument.getStart())
        found.push({ where: `${relative(root, path)}:${line + 1}`, spread: argument.expression.getText() })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Whether the list is written out there, perhaps one of two. */
function isWritten(list: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(list)) return isWritten(list.expression)
  if (ts.isConditionalExpression(list)) return isWritten(list.whenTrue) && isWritten(list.whenFalse)
  return ts.isArrayLiteralExpression(list)
}

it('no list whose length a text decides is spread into a call', () => {
  const unknown = sources.flatMap(spreads).filter(({ spread }) => !Object.hasOwn(SHORT, spread))
  expect(unknown.map(({ where, spread }) => `${where}: ...${spread}`)).toEqual([])
})

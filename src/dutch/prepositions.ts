/** Prepositions that keep what they govern from being the subject. Written by hand. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'aan in op bij met voor tegen over onder tussen door naar uit na tot sinds zonder per als vanuit van om binnen buiten rond langs namens wegens dankzij ondanks tijdens jegens'.split(
    ' ',
  ),
)

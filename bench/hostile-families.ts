/** What a hostile text is made of, by name: repeated to any length, or made for one. */
export const FAMILIES: Readonly<Record<string, string | ((length: number) => string)>> = {
  dots: '.',
  'double quotes': '"',
  'single quotes': "'",
  apostrophes: '’',
  hyphens: '-',
  dashes: ' – ',
  'round brackets': '(',
  'square brackets': '[',
  initials: 'A. A. ',
  'digits with dots and commas': '1.2,3',
  newlines: '\n',
  'carriage returns': '\r\n',
  'line separators': '\u2028',
  'lines without an empty line': 'a\n',
  'one-word paragraphs': 'a\n\n',
  'one-name paragraphs': 'Jan\n\n',
  'quoted letters': '"a" ',
  'low quotes never closed': '„',
  'quotations never closed': '„Ik ga. ',
  'commas as quotes': ',,a',
  'mixed marks': '"‘„“”’\'»«›‹ ',
  'mixed marks around words': '„a “b ‘c» d” ',
  'nested quotations': (length) => `${'„a ‘b '.repeat(length / 12)}${'’ ”'.repeat(length / 12)}`,
  'nested brackets': (length) => '(a '.repeat(length / 6) + ')'.repeat(length / 2),
  'capitals by word': 'Jan ',
  'capitals in headlines': 'JAN PIET ',
  'names that are alike': 'Jan Jansen en Piet Jansen. ',
  'names that differ': (length) => numbered(length, (i) => `Jan ${word(i)} liep. `),
  'one name in many forms': (length) => numbered(length, (i) => `${word(i % 97)} ${word(i % 89)} ging. `),
  'persons and roles': (length) => numbered(length, (i) => `Minister Jan ${word(i)} en de minister zeiden „ja”. `),
  'persons × roles': (length) =>
    `${numbered(length / 2, (i) => `Jan ${word(i)} kwam. `)}${numbered(length / 2, (i) => `„Nee”, zei de ${word(i).toLowerCase()}minister. `)}`,
  bodies: (length) => numbered(length, (i) => `De gemeente ${word(i)} en de raad van ${word(i)} zeggen dat het kan. `),
  'names and quotations': '„Ja”, zei Jan de Wit. ',
  'speakers that differ': (length) => numbered(length, (i) => `„Ja”, zei Jan ${word(i)}. `),
  'pronouns and quotations': 'Hij zei: „Nee.” ',
  'she and he by turns': '„Nee”, zei ze. „Ja”, zei hij. ',
  'quotations in one sentence': '"Ja" zei Jan ',
  'subjects in one sentence': 'Jan en Piet en ',
  'one sentence of clauses': 'Jan zei dat Piet vond dat ',
  'volgens without anybody': 'volgens ',
  'volgens somebody': 'Volgens Jan kan het. ',
  'indirect speech': 'Jan zegt dat het niet kan. ',
  'indirect speech of many': (length) => numbered(length, (i) => `${word(i)} zegt dat ${word(i + 1)} niet kan. `),
  'lone closing marks': "Jan zei a'' ",
  colons: 'Jan: ',
  dates: '3 mei 2021 ',
  'relative dates': 'gisteren en vorige week maandag ',
  times: 'om half drie ',
  amounts: '€ 1,5 miljoen ',
  'number words': 'tweehonderdduizend ',
  titles: 'minister dr. ir. ',
  'verbs of speech': 'zei zegt volgens aldus ',
  markup: '<b',
  'tags of HTML': '<p>a</p>',
  addresses: 'http://a.nl/b?c=d ',
  'addresses without end': (length) => `http://a.nl/${'b/'.repeat(length / 2)}`,
  handles: '@jan #piet ',
  'emoji chains': '👩‍👩‍👧‍👦',
  'emoji without end': (length) => '👩‍'.repeat(length / 3),
  flags: '🇳🇱🇧🇪',
  'combining marks': (length) => `e${'\u0301'.repeat(length - 1)}`,
  'alternating languages': 'De raad komt morgen bijeen. The council meets tomorrow. Der Rat tagt morgen. ',
  'letters of other scripts': 'Жан 中文 ',
  'soft hyphens': 'a\u00ad',
  'zero-width spaces': 'a\u200b ',
  'non-breaking spaces': 'a\u00a0',
  'control characters': '\u0000\u001b',
  'lone surrogates': '\ud800a',
  'a word without end': 'a',
  'capitals without end': 'A',
  'digits without end': '1',
  'words with hyphens without end': 'a-',
  abbreviations: 'bijv. o.a. enz. ',
  'page furniture': 'Lees ook: meer nieuws\n\n',
  headings: 'Kop zonder punt\n\nDe raad komt morgen. Dat zei Jan.\n\n',
  spaces: ' ',
  'spaces in lines': (length) => `a${' '.repeat(length - 2)}b`,
}

/** A text of `length` code units of a family. */
export function hostileText(family: string, length: number): string {
  const piece = FAMILIES[family]
  if (piece === undefined) throw new RangeError(`there is no family "${family}"`)
  const text = typeof piece === 'string' ? piece.repeat(Math.ceil(length / piece.length)) : piece(length)
  return text.slice(0, length)
}

/** A name for a number: a capital, then letters, different for each. */
function word(number: number): string {
  let name = ''
  for (let left = number; name.length < 2 || left > 0; left = Math.floor(left / 20))
    name += 'bdfghjklmnprstvwzqcx'[left % 20] + 'aeiou'.charAt((left * 7 + name.length) % 5)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function numbered(length: number, write: (number: number) => string): string {
  const parts: string[] = []
  for (let at = 0, i = 0; at < length; i++) {
    const part = write(i)
    parts.push(part)
    at += part.length
  }
  return parts.join('')
}

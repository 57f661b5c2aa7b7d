/*
 * What a terminal shows comes from texts that anybody may have written. A terminal obeys control characters: it would clear its screen, change
 * its title, or show text in another order than it stands.
 */

/** What a terminal obeys rather than shows: control characters but the line feed and tab, marks that turn the direction of text, halves of pairs. */
const OBEYED =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The text with what a terminal would obey made visible: `␛` for an escape, `\u202e` for what has no picture. */
export function visible(text: string): string {
  return text.replace(OBEYED, (character) => {
    const code = character.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '␡' : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** `visible`, in one line. */
export function oneLine(text: string): string {
  return visible(text)
    .replace(/[\n\u2028\u2029]/g, '␊')
    .replaceAll('\t', ' ')
}

/** Says a message in one line on standard error. */
export function say(message: string): void {
  process.stderr.write(`zinnig: ${oneLine(message)}\n`)
}

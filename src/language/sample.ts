/** Windows read from a long text, and their length in code units: 900 in all tell the language of any article. */
const WINDOWS = 3
const WINDOW_LENGTH = 300

/** A part of `text` of bounded length from which its language can be told: the text itself, or windows spread over it. */
export function sample(text: string): string {
  if (text.length <= WINDOWS * WINDOW_LENGTH) return text
  const parts: string[] = []
  for (let i = 0; i < WINDOWS; i++) {
    const start = Math.floor(((text.length - WINDOW_LENGTH) * (i + 0.5)) / WINDOWS)
    parts.push(wholeWords(text.slice(start, start + WINDOW_LENGTH)))
  }
  return parts.join('\n')
}

/** `window` without the broken words at its edges; itself where it is one word. */
function wholeWords(window: string): string {
  const first = window.search(/\s/)
  return first < 0 || first > window.length / 2 ? window : window.slice(first + 1, Math.max(first + 1, window.search(/\s\S*$/)))
}

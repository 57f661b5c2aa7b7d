type Fill = (lists: Readonly<Record<string, string>>) => void

const waiting: Fill[] = []

/** In the browser build: asks for the lists of names, which come with the model. */
export function onLists(fill: Fill): void {
  waiting.push(fill)
}

/** In the browser build: gives the lists to all that asked. */
export function giveLists(lists: Readonly<Record<string, string>>): void {
  for (const fill of waiting) fill(lists)
}

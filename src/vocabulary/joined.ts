/**
 * Makes a function that joins two names of features by `between`. There are few names: each pair is put together once, so that looking up its weights
 * hashes it once.
 */
export function joined(between: string): (first: string, second: string) => string {
  const known = new Map<string, Map<string, string>>()
  return (first, second) => {
    let ofFirst = known.get(first)
    if (!ofFirst) known.set(first, (ofFirst = new Map()))
    let name = ofFirst.get(second)
    if (name === undefined) ofFirst.set(second, (name = `${first}${between}${second}`))
    return name
  }
}

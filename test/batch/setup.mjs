// Makes an annotator that is quick and fails on purpose: what a document's text says happens.
export default () => ({
  annotate(text, { id = '' } = {}) {
    if (typeof text !== 'string') throw new TypeError(`annotate: expected a string, got ${typeof text}`)
    if (text.includes('HANG')) for (;;);
    if (text.includes('CRASH')) process.exit(3)
    if (text.includes('MEMORY')) {
      const kept = []
      for (;;) kept.push(new Array(1e6).fill(kept.length))
    }
    const until = performance.now() + Number(/SLOW (\d+)/.exec(text)?.[1] ?? 0)
    while (performance.now() < until);
    return {
      toJSON: () => ({
        id,
        text,
        language: { code: 'nl', confidence: 1 },
        blocks: [],
        sentences: [],
        tokens: [],
        entities: [],
        quotes: [],
      }),
    }
  },
})

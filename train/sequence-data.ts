/** Sentences as numbers, for training a sequence tagger. */
export interface SequenceData {
  /** Features of all tokens, one after another: dense numbers from 0. */
  readonly features: Int32Array
  /** Where the features of each token begin; one more entry than tokens. */
  readonly starts: Int32Array
  /** The right label of each token. */
  readonly labels: Uint8Array
  /** First token of each sentence; one more entry than sentences. */
  readonly sentences: Int32Array
  /** How much each sentence counts. */
  readonly weights: Float32Array
  /** Scores that the tokens have beforehand: a row of labels each. */
  readonly base?: Float32Array
  readonly withheld?: Withheld
}

/** Features that are left out in some documents at each epoch, so that a tagger learns to do without them. */
export interface Withheld {
  /** By feature: 1 for those. */
  readonly features: Uint8Array
  /** By sentence: the number of its document, -1 where nothing is left out. */
  readonly documents: Int32Array
  /** Share of the documents, from 0 to 1. */
  readonly share: number
}

/** Gives dense numbers to feature hashes. */
export class FeatureIndex {
  #keys = new Int32Array(1 << 20)
  #ids = new Int32Array(1 << 20)
  #counts: Uint16Array = new Uint16Array(1 << 19)
  /** How many features there are. */
  size = 0

  #slot(hash: number): number {
    const mask = this.#keys.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  /** The number of `hash`, made where there is none; counts its uses. */
  add(hash: number): number {
    if (this.size * 2 >= this.#keys.length) this.#grow()
    const slot = this.#slot(hash)
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = hash
      this.#ids[slot] = this.size++
      if (this.size > this.#counts.length) {
        const counts = new Uint16Array(this.#counts.length * 2)
        counts.set(this.#counts)
        this.#counts = counts
      }
    }
    const id = this.#ids[slot] as number
    if ((this.#counts[id] as number) < 65535) this.#counts[id] = (this.#counts[id] as number) + 1
    return id
  }

  /** The number of `hash`, or -1. */
  find(hash: number): number {
    const slot = this.#slot(hash)
    return this.#keys[slot] === 0 ? -1 : (this.#ids[slot] as number)
  }

  /** How often the feature with number `id` was added. */
  count(id: number): number {
    return this.#counts[id] as number
  }

  /** The hashes by number. */
  hashes(): Int32Array {
    const hashes = new Int32Array(this.size)
    this.#keys.forEach((key, slot) => {
      if (key !== 0) hashes[this.#ids[slot] as number] = key
    })
    return hashes
  }

  #grow(): void {
    const keys = this.#keys
    const ids = this.#ids
    this.#keys = new Int32Array(keys.length * 2)
    this.#ids = new Int32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number
      if (key === 0) continue
      const slot = this.#slot(key)
      this.#keys[slot] = key
      this.#ids[slot] = ids[i] as number
    }
  }
}

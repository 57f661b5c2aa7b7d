/** The layers that can be switched on and off. `language`, `blocks`, `tokens` and `sentences` are always there. */
export type Layer = 'tags' | 'syntax' | 'entities' | 'coreference' | 'quotes' | 'indirect'

/** Every layer, in the order of the walk. */
export const LAYERS: readonly Layer[] = ['tags', 'syntax', 'entities', 'coreference', 'quotes', 'indirect']

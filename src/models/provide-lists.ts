import type { ModelFile } from '../model/file'

/** In Node the lists of names are in the sources. In browsers `provide-lists.browser.ts` takes this file's place. */
export function provideLists(_file: ModelFile): void {}

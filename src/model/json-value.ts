/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value of JSON is an object with fields. */
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is a whole number from 0 on. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/** Whether a value is a finite number. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value)

/** Whether a value is a string. */
export const isString = (value: unknown): value is string => typeof value === 'string'

/** A value as messages tell it, in short. */
export function shownField(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40))
  return Array.isArray(value)
    ? `a list of ${value.length}`
    : isObject(value)
      ? 'an object'
      : value === undefined
        ? 'nothing'
        : String(value)
}

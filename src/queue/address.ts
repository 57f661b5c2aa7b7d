import { QueueError } from './error'

/** An address of Redis in which it is plain what is the password and what the host; or the path of a socket. */
const ADDRESS =
  /^(?:rediss?:\/\/(?:([^\s@/?#]*)@)?((?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?)(?:\/\d*)?(?:\?family=[046])?|(\/[^/\s?#@][^\s?#@]*))$/i

/**
 * The part of an address that messages may show: host and port. Throws a `QueueError`, which shows nothing of it, where it has another form: what
 * one program takes for the host another takes for the password.
 */
export function redisAddress(url: string): string {
  const [, , host, socket] = ADDRESS.exec(url) ?? []
  const shown = host ?? socket
  if (shown === undefined)
    throw new QueueError(
      '--redis: expected redis://[user:password@]host[:port][/number]; in a password write @ as %40, / as %2F, ? as %3F and # as %23',
    )
  return shown
}

/** A message without the user and password of `url`, however they are written. */
export function withoutSecrets(message: string, url: string): string {
  const [, secret = ''] = ADDRESS.exec(url) ?? []
  const parts = [secret, ...secret.split(':')].flatMap((part) => [part, decoded(part)])
  let clean = message
  for (const part of parts.sort((a, b) => b.length - a.length)) if (part) clean = clean.replaceAll(part, '***')
  return clean
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

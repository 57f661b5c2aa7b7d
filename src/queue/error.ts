/** A queue that cannot be used as asked; the message says what to do. */
export class QueueError extends Error {}

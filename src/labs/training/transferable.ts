/**
 * The memory of all arrays in a message, to be handed over instead of copied. Each must be its own: no
 * two of them may share theirs.
 */
export function buffersIn(message: unknown): readonly ArrayBuffer[] {
  if (ArrayBuffer.isView(message)) {
    return message.buffer instanceof ArrayBuffer ? [message.buffer] : [];
  }
  if (typeof message !== 'object' || message === null) return [];
  return [...new Set(Object.values(message).flatMap(buffersIn))];
}

/** The checksum FNV-1a (Fowler, Noll and Vo) of 32 bits, which sees any one changed byte. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

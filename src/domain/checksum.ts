const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/**
 * The CRC-32 of bytes (ISO-HDLC, as in zip and PNG), 0 – 2^32-1. Every change within 32 neighbouring bits shows; any
 * other passes unseen once in four thousand million times. It guards against accidents, not against forgers.
 */
export function checksum(bytes: readonly number[] | Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ TABLE[(value ^ byte) & 0xff]!;
  return (value ^ 0xffffffff) >>> 0;
}

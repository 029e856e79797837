/**
 * Answers the 32 bits of the Marvin checksum, with which Microsoft marks keys of Azure (`microsoft/security-utilities`). The seed is eight
 * characters, which are a number of 64 bits, highest byte first.
 */
export function computeMarvinHash(data: Uint8Array, seed: string): number {
  const key = Buffer.from(seed, 'latin1');
  const view = Buffer.from(data.buffer, data.byteOffset, data.length);
  const whole = data.length - (data.length % 4);
  let high = key.readUInt32BE(0);
  let low = key.readUInt32BE(4);
  const mix = (word: number): void => {
    low = (low + word) | 0;
    high = (high ^ low) | 0;
    low = (rotate(low, 20) + high) | 0;
    high = rotate(high, 9) ^ low;
    low = (rotate(low, 27) + high) | 0;
    high = rotate(high, 19);
  };
  for (let at = 0; at < whole; at += 4) mix(view.readUInt32LE(at));
  // The rest, with a bit after it.
  let rest = 0x80;
  for (let at = data.length - 1; at >= whole; at--) rest = (rest << 8) | (data[at] ?? 0);
  mix(rest);
  mix(0);
  return (high ^ low) >>> 0;
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

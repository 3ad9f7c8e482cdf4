/**
 * FNV-1a hash of a feature.
 * @param bits how much of the hash is kept: 18 knows a character run again without telling which it was
 */
export function hashFeature(feature: string, bits = 18): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) h = Math.imul(h ^ feature.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return (h >>> 0) % 2 ** bits;
}

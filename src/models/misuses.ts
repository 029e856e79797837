/** Ways in which a program is wrong that no flow of data into a sink shows. */
export const misuseKinds = [
  /** A comparison of a secret takes the longer the more of it is right. */
  'timing',
  /** What a token says is believed although nobody verified it. */
  'unverified-token',
  /** Who cannot be checked is let through. */
  'fail-open',
  /** Pages of any origin may read the answer. */
  'permissive-cors',
] as const;

/** One of them. */
export type MisuseKind = (typeof misuseKinds)[number];

import type { Access } from '../interpreter/activation.ts';

/** What is said of an access of which nothing is known yet. */
export const unknownAccess = {
  calls: [],
  begun: [],
  subject: [],
  parameters: [],
  isOwn: false,
  asks: undefined,
  known: 0,
  route: undefined,
} as const satisfies Partial<Access>;

import type { LibraryModel } from '../schema.ts';

/** QR codes are drawn: nothing of the text is markup of the picture. */
export const qrcode = {
  package: 'qrcode',
  evidence: 'https://github.com/soldair/node-qrcode#api',
  sanitizers: [{ path: 'Member[toString,toDataURL,toBuffer]', removes: 'harm' }],
} as const satisfies LibraryModel;

/** Badges escape their texts. */
export const badgeMaker = {
  package: 'badge-maker',
  evidence: 'https://github.com/badges/shields/tree/master/badge-maker#readme',
  sanitizers: [{ path: 'Member[makeBadge]', removes: ['html'] }],
} as const satisfies LibraryModel;

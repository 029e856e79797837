import { makeThreatSet } from '../../models/threats.ts';

/**
 * What a text does not pose any more whose signature or keyed digest is right: someone who has the key wrote it, in a format that only they
 * should write, and it came as they sent it.
 */
export const signedExcludes = makeThreatSet(['deserialize', 'unvalidated']);

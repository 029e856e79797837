import type { LibraryModel } from '../schema.ts';

/** What only whoever has the key can make. */
const digest = { trust: 'confidential', isUnguessable: true, label: 'a keyed digest' } as const;

/** `node:crypto`: digests, signatures, keys, random and encrypted bytes hold nothing that the sender chose; decrypted bytes do. */
export const nodeCrypto: LibraryModel = {
  package: 'node:crypto',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/crypto.html',
  types: [
    {
      name: 'node:crypto.Digest',
      path: 'Member[createHash,createSign,createVerify].ReturnValue',
      declared: ['Hash', 'Sign', 'Verify'],
    },
    {
      name: 'node:crypto.Hmac',
      path: 'Member[createHmac].ReturnValue',
      declared: ['Hmac'],
      when: [{ path: 'Argument[1]', is: 'sent', not: true }],
    },
    // Who chooses the key can make it himself.
    { name: 'node:crypto.Digest', path: 'Member[createHmac].ReturnValue', when: [{ path: 'Argument[1]', is: 'sent' }] },
    { name: 'node:crypto.Hmac', type: 'node:crypto.Hmac', path: 'Member[update].ReturnValue' },
    { name: 'node:crypto.Digest', type: 'node:crypto.Digest', path: 'Member[update,copy,setEncoding].ReturnValue' },
    { name: 'node:crypto.Cipher', path: 'Member[createCipheriv].ReturnValue', declared: ['Cipher', 'CipherGCM', 'Cipheriv'] },
    { name: 'node:crypto.Decipher', path: 'Member[createDecipheriv].ReturnValue', declared: ['Decipher', 'DecipherGCM', 'Decipheriv'] },
  ],
  natives: [{ path: 'Member[timingSafeEqual]', native: 'proof-equal' }],
  guards: [{ path: 'Member[verify]', subject: 'Argument[1]', removes: ['deserialize'], when: 'true' }],
  sources: [
    { type: 'node:crypto.Hmac', path: 'Member[digest].ReturnValue', ...digest },
    { path: 'Member[subtle].Member[sign].ReturnValue', ...digest },
    { path: 'Member[webcrypto].Member[subtle].Member[sign].ReturnValue', ...digest },
  ],
  sanitizers: [
    {
      path: 'Member[createHash,createHmac,createSign,createVerify,createCipheriv,createSecretKey,createPrivateKey,randomUUID,randomBytes,randomInt,randomFillSync,pbkdf2Sync,scryptSync,hkdfSync,generateKeyPairSync,generateKeySync,sign,verify,timingSafeEqual,publicEncrypt,privateEncrypt,getHashes,getCiphers]',
      removes: 'all',
    },
    { path: 'Member[createPublicKey]', removes: 'harm' },
    { path: 'Member[webcrypto].Member[randomUUID,getRandomValues]', removes: 'all' },
    { path: 'Member[webcrypto,subtle].Member[digest,verify,encrypt,generateKey,deriveKey,deriveBits,importKey]', removes: 'all' },
    {
      path: 'Member[webcrypto].Member[subtle].Member[digest,verify,encrypt,generateKey,deriveKey,deriveBits,importKey]',
      removes: 'all',
    },
    { type: 'node:crypto.Digest', path: 'Member[sign,verify,end,write]', removes: 'all' },
    { type: 'node:crypto.Hmac', path: 'Member[end,write]', removes: 'all' },
    { type: 'node:crypto.Cipher', path: 'Member[update,final,setAAD,getAuthTag,setAutoPadding]', removes: 'all' },
  ],
  flows: [
    { type: 'node:crypto.Hmac', path: 'Member[update]', from: 'Argument[0]', to: 'ReturnValue', removes: 'all', proves: true },
    { type: 'node:crypto.Hmac', path: 'Member[update]', from: 'Argument[0]', to: 'Argument[this]', proves: true },
    { path: 'Member[subtle].Member[sign]', from: 'Argument[2]', to: 'ReturnValue', removes: 'all', proves: true },
    { path: 'Member[webcrypto].Member[subtle].Member[sign]', from: 'Argument[2]', to: 'ReturnValue', removes: 'all', proves: true },
    { type: 'node:crypto.Hmac', path: 'Member[digest]', from: 'Argument[this]', to: 'ReturnValue', removes: 'all' },
    { type: 'node:crypto.Digest', path: 'Member[update]', from: 'Argument[0]', to: 'ReturnValue', removes: 'all', digests: true },
    {
      type: 'node:crypto.Digest',
      path: 'Member[update,copy,digest]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      removes: 'all',
      digests: true,
    },
    { path: 'Member[hash]', from: 'Argument[1]', to: 'ReturnValue', removes: 'all', digests: true },
    // What is written into a digest without its answer being used.
    {
      type: 'node:crypto.Digest',
      path: 'Member[update]',
      from: 'Argument[0]',
      to: 'Argument[this].Member[%digested]',
      removes: 'all',
      digests: true,
    },
    {
      type: 'node:crypto.Digest',
      path: 'Member[digest]',
      from: 'Argument[this].Member[%digested]',
      to: 'ReturnValue',
      removes: 'all',
      digests: true,
    },
    { type: 'node:crypto.Decipher', path: 'Member[update]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[publicDecrypt,privateDecrypt]', from: 'Argument[1]', to: 'ReturnValue', decodes: true },
    { path: 'Member[subtle].Member[decrypt]', from: 'Argument[2]', to: 'ReturnValue.Awaited', decodes: true },
    { path: 'Member[webcrypto].Member[subtle].Member[decrypt]', from: 'Argument[2]', to: 'ReturnValue.Awaited', decodes: true },
    // Callbacks are called with results.
    { path: 'Member[randomBytes]', from: 'Argument[1].ReturnValue', to: 'ReturnValue', removes: 'all' },
    { path: 'Member[pbkdf2]', from: 'Argument[5].ReturnValue', to: 'ReturnValue', removes: 'all' },
    { path: 'Member[scrypt]', from: 'Argument[4].ReturnValue', to: 'ReturnValue', removes: 'all' },
    { path: 'Member[scrypt]', from: 'Argument[3].ReturnValue', to: 'ReturnValue', removes: 'all' },
  ],
};

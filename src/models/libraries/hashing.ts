import type { LibraryModel } from '../schema.ts';

/** bcrypt. */
export const bcrypt: LibraryModel = {
  package: ['bcrypt', 'bcryptjs', '@node-rs/bcrypt'],
  evidence: 'https://github.com/kelektiv/node.bcrypt.js#api',
  sanitizers: [{ path: 'Member[hash,hashSync,compare,compareSync,genSalt,genSaltSync,getRounds]', removes: 'all' }],
  flows: [
    { path: 'Member[hash,compare]', from: 'Argument[2].ReturnValue', to: 'ReturnValue', removes: 'all' },
    { path: 'Member[genSalt]', from: 'Argument[1].ReturnValue', to: 'ReturnValue', removes: 'all' },
  ],
};

/** argon2. */
export const argon2: LibraryModel = {
  package: ['argon2', '@node-rs/argon2'],
  evidence: 'https://github.com/ranisalt/node-argon2#usage',
  sanitizers: [{ path: 'Member[hash,verify,needsRehash]', removes: 'all' }],
};

/** crypto-js: digests and ciphertexts hold nothing the sender chose; decryption and encoders do. */
export const cryptoJs: LibraryModel = {
  package: 'crypto-js',
  evidence: 'https://cryptojs.gitbook.io/docs/',
  sources: [
    {
      path: 'Member[HmacMD5,HmacSHA1,HmacSHA224,HmacSHA256,HmacSHA384,HmacSHA512,HmacSHA3].ReturnValue',
      trust: 'confidential',
      isUnguessable: true,
      label: 'a keyed digest',
    },
  ],
  sanitizers: [
    {
      path: 'Member[MD5,SHA1,SHA224,SHA256,SHA384,SHA512,SHA3,RIPEMD160,HmacMD5,HmacSHA1,HmacSHA224,HmacSHA256,HmacSHA384,HmacSHA512,HmacSHA3,PBKDF2,EvpKDF]',
      removes: 'all',
    },
    { path: 'Member[AES,DES,TripleDES,RC4,Rabbit].Member[encrypt]', removes: 'all' },
  ],
  flows: [
    { path: 'Member[AES,DES,TripleDES,RC4,Rabbit].Member[decrypt]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[enc].Member[Utf8,Base64,Hex,Latin1,Utf16].Member[parse]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[enc].Member[Utf8,Base64,Hex,Latin1,Utf16].Member[stringify]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
  ],
};

/** Hashes as one function. */
export const hashes: LibraryModel = {
  package: ['object-hash', 'hash-sum', 'md5', 'sha.js', 'blueimp-md5', 'murmurhash', 'hasha', 'ohash', 'crc-32'],
  evidence: 'https://github.com/puleos/object-hash#usage',
  sanitizers: [
    { removes: 'all' },
    { path: 'Member[sha1,keys,MD5,keysMD5,hash,murmurHash,hashObject,v2,v3,str,buf,hashString,hashFile]', removes: 'all' },
  ],
};

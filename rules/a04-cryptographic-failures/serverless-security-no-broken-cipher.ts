import crypto, { createCipheriv } from 'node:crypto';

// ruleid: serverless-security-no-broken-cipher
crypto.createCipheriv('aes-256-ecb', key, null);
// ruleid: serverless-security-no-broken-cipher
createCipheriv('des-ede3-cbc', key, iv);
// ruleid: serverless-security-no-broken-cipher
crypto.createDecipheriv('RC4', key, '');
// ok: serverless-security-no-broken-cipher
crypto.createCipheriv('aes-256-gcm', key, iv);
// ok: serverless-security-no-broken-cipher
createCipheriv('chacha20-poly1305', key, iv, { authTagLength: 16 });
// ok: serverless-security-no-broken-cipher
crypto.createCipheriv(process.env.CIPHER, key, iv);

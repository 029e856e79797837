import crypto, { createCipheriv, randomBytes } from 'node:crypto';

// ruleid: serverless-security-no-static-iv
crypto.createCipheriv('aes-256-cbc', key, '1234567890123456');
// ruleid: serverless-security-no-static-iv
createCipheriv('aes-256-gcm', key, Buffer.alloc(12));
// ruleid: serverless-security-no-static-iv
crypto.createCipheriv('aes-256-cbc', key, Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex'));
// ok: serverless-security-no-static-iv
crypto.createCipheriv('aes-256-gcm', key, randomBytes(12));
// ok: serverless-security-no-static-iv
createCipheriv('aes-256-gcm', key, iv);
// ok: serverless-security-no-static-iv
crypto.createDecipheriv('aes-256-cbc', key, message.slice(0, 16));

import crypto, { createCipheriv, createHmac } from 'node:crypto';

// ruleid: serverless-security-no-hardcoded-encryption-key
crypto.createCipheriv('aes-256-gcm', 'correct horse battery staple 123', iv);
// ruleid: serverless-security-no-hardcoded-encryption-key
createCipheriv('aes-128-gcm', Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex'), iv);
// ruleid: serverless-security-no-hardcoded-encryption-key
createHmac('sha256', 'correct horse battery staple');
// ok: serverless-security-no-hardcoded-encryption-key
crypto.createCipheriv('aes-256-gcm', key, iv);
// ok: serverless-security-no-hardcoded-encryption-key
createHmac('sha256', process.env.SIGNING_KEY);
// ok: serverless-security-no-hardcoded-encryption-key
createCipheriv('aes-256-gcm', Buffer.from(process.env.KEY, 'base64'), iv);

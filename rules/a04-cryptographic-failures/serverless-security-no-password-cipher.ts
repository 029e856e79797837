import crypto from 'node:crypto';
import { createCipher, createCipheriv } from 'crypto';

// ruleid: serverless-security-no-password-cipher
crypto.createCipher('aes-256-cbc', 'password');
// ruleid: serverless-security-no-password-cipher
crypto.createDecipher('aes-256-cbc', password);
// ruleid: serverless-security-no-password-cipher
createCipher('aes192', password);
// ok: serverless-security-no-password-cipher
createCipheriv('aes-256-gcm', key, iv);
// ok: serverless-security-no-password-cipher
crypto.createDecipheriv('aes-256-gcm', key, iv);
// ok: serverless-security-no-password-cipher
crypto.getCiphers();

import crypto, { generateKeyPair, generateKeyPairSync } from 'node:crypto';

// ruleid: serverless-security-no-weak-rsa-key
crypto.generateKeyPairSync('rsa', { modulusLength: 1024 });
// ruleid: serverless-security-no-weak-rsa-key
generateKeyPair('rsa', { publicExponent: 65537, modulusLength: 512 }, done);
// ruleid: serverless-security-no-weak-rsa-key
generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });
// ok: serverless-security-no-weak-rsa-key
crypto.generateKeyPairSync('rsa', { modulusLength: 3072 });
// ok: serverless-security-no-weak-rsa-key
generateKeyPairSync('rsa', { modulusLength: 2048 });
// ok: serverless-security-no-weak-rsa-key
crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' });

import crypto, { createHash, createHmac } from 'node:crypto';

// ruleid: serverless-security-no-weak-hash
crypto.createHash('md5').update(data).digest('hex');
// ruleid: serverless-security-no-weak-hash
createHash('SHA1').update(data);
// ruleid: serverless-security-no-weak-hash
createHmac('sha1', key).update(data);
// ruleid: serverless-security-no-weak-hash
crypto.createSign('RSA-SHA1');
// ok: serverless-security-no-weak-hash
crypto.createHash('sha256').update(data).digest('hex');
// ok: serverless-security-no-weak-hash
createHmac('sha512', key);
// ok: serverless-security-no-weak-hash
crypto.createHash(algorithm);

import crypto, { createHash, scryptSync } from 'node:crypto';

// ruleid: serverless-security-no-weak-password-hash
crypto.createHash('sha256').update(password).digest('hex');
// ruleid: serverless-security-no-weak-password-hash
createHash('md5').update(body.password).digest('hex');
// ruleid: serverless-security-no-weak-password-hash
crypto.createHash('sha512').update(userPassword, 'utf8').digest();
// ok: serverless-security-no-weak-password-hash
scryptSync(password, salt, 64);
// ok: serverless-security-no-weak-password-hash
crypto.createHash('sha256').update(fileContent).digest('hex');
// ok: serverless-security-no-weak-password-hash
createHash('sha256').update(passwordResetTime).digest('hex');

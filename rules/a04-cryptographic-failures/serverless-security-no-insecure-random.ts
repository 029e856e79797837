import { randomBytes } from 'node:crypto';

// ruleid: serverless-security-no-insecure-random
const token = Math.random().toString(36).slice(2);
function makePassword() {
  // ruleid: serverless-security-no-insecure-random
  return 'a' + Math.random();
}
// ruleid: serverless-security-no-insecure-random
const resetToken = String(Math.random());
// ok: serverless-security-no-insecure-random
const sessionToken = randomBytes(16).toString('hex');
// ok: serverless-security-no-insecure-random
const delay = Math.random() * 1000;
// ok: serverless-security-no-insecure-random
const color = Math.floor(Math.random() * 256);

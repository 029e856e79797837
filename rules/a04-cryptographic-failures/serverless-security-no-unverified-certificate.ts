import https from 'node:https';
import { Pool } from 'pg';

// ruleid: serverless-security-no-unverified-certificate
new https.Agent({ rejectUnauthorized: false });
// ruleid: serverless-security-no-unverified-certificate
new Pool({ ssl: { rejectUnauthorized: false } });
// ruleid: serverless-security-no-unverified-certificate
options.rejectUnauthorized = false;
// ruleid: serverless-security-no-unverified-certificate
https.request({ host: 'a.example', checkServerIdentity: () => undefined });
// ok: serverless-security-no-unverified-certificate
new https.Agent({ rejectUnauthorized: true });
// ok: serverless-security-no-unverified-certificate
new Pool({ ssl: { ca: process.env.CA } });
// ok: serverless-security-no-unverified-certificate
https.request({ host: 'a.example', checkServerIdentity: checkPin });

import jwt from 'jsonwebtoken';

// ruleid: serverless-security-no-unsigned-token
jwt.verify(token, key, { algorithms: ['none'] });
// ruleid: serverless-security-no-unsigned-token
jwt.verify(token, key, { issuer: 'me', algorithms: ['RS256', 'none'] });
// ruleid: serverless-security-no-unsigned-token
jwt.sign(claims, '', { algorithm: 'none' });
// ok: serverless-security-no-unsigned-token
jwt.verify(token, key, { algorithms: ['RS256'] });
// ok: serverless-security-no-unsigned-token
jwt.sign(claims, key, { algorithm: 'ES256' });
// ok: serverless-security-no-unsigned-token
compress(data, { level: 'none' });

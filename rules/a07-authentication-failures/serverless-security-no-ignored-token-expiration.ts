import jwt, { verify } from 'jsonwebtoken';

// ruleid: serverless-security-no-ignored-token-expiration
jwt.verify(token, key, { algorithms: ['RS256'], ignoreExpiration: true });
// ruleid: serverless-security-no-ignored-token-expiration
verify(token, key, { ignoreExpiration: true });
// ruleid: serverless-security-no-ignored-token-expiration
new JwtStrategy({ secretOrKey: key, ignoreExpiration: true }, done);
// ok: serverless-security-no-ignored-token-expiration
jwt.verify(token, key, { algorithms: ['RS256'], ignoreExpiration: false });
// ok: serverless-security-no-ignored-token-expiration
jwt.verify(token, key, { algorithms: ['RS256'], maxAge: '1h' });
// ok: serverless-security-no-ignored-token-expiration
cache.get(token, { ignoreExpiration: true });

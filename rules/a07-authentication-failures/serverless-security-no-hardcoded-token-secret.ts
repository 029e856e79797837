import jwt from 'jsonwebtoken';

// ruleid: serverless-security-no-hardcoded-token-secret
jwt.sign({ sub: '1' }, 'correct horse battery staple', { expiresIn: '1h' });
// ruleid: serverless-security-no-hardcoded-token-secret
jwt.verify(token, 'correct horse battery staple', { algorithms: ['HS256'] });
// ruleid: serverless-security-no-hardcoded-token-secret
app.use(session({ secret: 'keyboard cat', resave: false }));
// ok: serverless-security-no-hardcoded-token-secret
jwt.sign({ sub: '1' }, process.env.JWT_KEY, { expiresIn: '1h' });
// ok: serverless-security-no-hardcoded-token-secret
jwt.verify(token, await getKey(), { algorithms: ['HS256'] });
// ok: serverless-security-no-hardcoded-token-secret
app.use(session({ secret: process.env.SESSION_SECRET, resave: false }));

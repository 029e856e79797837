// ruleid: serverless-security-no-insecure-cookie
app.use(session({ secret: key, cookie: { secure: false } }));
// ruleid: serverless-security-no-insecure-cookie
res.cookie('session', token, { httpOnly: false, secure: true });
// ruleid: serverless-security-no-insecure-cookie
setCookie(c, 'session', token, { secure: false });
// ok: serverless-security-no-insecure-cookie
res.cookie('session', token, { httpOnly: true, secure: true, sameSite: 'lax' });
// ok: serverless-security-no-insecure-cookie
app.use(session({ secret: key, cookie: { secure: true, httpOnly: true } }));
// ok: serverless-security-no-insecure-cookie
client.connect({ secure: false });

import jwt from 'jsonwebtoken';

// ruleid: serverless-security-no-eternal-token
const first = jwt.sign({ sub: id }, key);
// ruleid: serverless-security-no-eternal-token
const second = jwt.sign({ sub: id, role: 'admin' }, process.env.KEY);
// ruleid: serverless-security-no-eternal-token
const third = jwt.sign({}, getKey());
// ok: serverless-security-no-eternal-token
const fourth = jwt.sign({ sub: id }, key, { expiresIn: '15m' });
// ok: serverless-security-no-eternal-token
const fifth = jwt.sign({ sub: id, exp: now + 900 }, key);
// ok: serverless-security-no-eternal-token
const sixth = jwt.sign({ sub: id }, key, options);

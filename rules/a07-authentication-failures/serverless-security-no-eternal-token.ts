import { SignJWT } from 'jose';
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
// ruleid: serverless-security-no-eternal-token
const seventh = jwt.sign({ sub: id }, key, { algorithm: 'HS256' });
// ok: serverless-security-no-eternal-token
const eighth = jwt.sign({ sub: id }, key, { algorithm: 'HS256', expiresIn });
// ok: serverless-security-no-eternal-token
const ninth = jwt.sign({ sub: id }, key, { ...options, algorithm: 'HS256' });
// ruleid: serverless-security-no-eternal-token
const tenth = await new SignJWT({ sub: id }).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().sign(key);
// ok: serverless-security-no-eternal-token
const eleventh = await new SignJWT({ sub: id }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(key);
// ok: serverless-security-no-eternal-token
const twelfth = await new SignJWT({ sub: id, exp: now + 900 }).setProtectedHeader({ alg: 'HS256' }).sign(key);

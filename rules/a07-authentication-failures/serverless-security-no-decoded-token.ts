import jwt from 'jsonwebtoken';
import { jwtDecode } from 'jwt-decode';
import * as jose from 'jose';

export const handler = async (event) => {
  const token = event.headers.authorization;
  // ruleid: serverless-security-no-decoded-token
  const first = jwt.decode(token);
  // ruleid: serverless-security-no-decoded-token
  const second = jwtDecode(token);
  // ruleid: serverless-security-no-decoded-token
  const third = jose.decodeJwt(token);
  // ok: serverless-security-no-decoded-token
  const fourth = jwt.verify(token, process.env.KEY, { algorithms: ['RS256'] });
  // ok: serverless-security-no-decoded-token
  const header = jwt.decode(token, { complete: true }).header;
  // ok: serverless-security-no-decoded-token
  const text = Buffer.from(event.body, 'base64').toString();
  // ok: serverless-security-no-decoded-token
  const decoded = decoder.decode(event.body);
};

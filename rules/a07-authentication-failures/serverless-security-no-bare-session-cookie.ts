export const handler = async () => {
  // ruleid: serverless-security-no-bare-session-cookie
  if (a) return { statusCode: 200, headers: { 'Set-Cookie': `session=${id}; Path=/` } };
  // ruleid: serverless-security-no-bare-session-cookie
  if (b) return { statusCode: 200, cookies: ['token=abc; Secure'] };
  // ruleid: serverless-security-no-bare-session-cookie
  if (c) return { statusCode: 200, headers: { 'set-cookie': `auth_token=${id}; HttpOnly; SameSite=Lax` } };
  // ok: serverless-security-no-bare-session-cookie
  if (d) return { statusCode: 200, headers: { 'Set-Cookie': `session=${id}; Secure; HttpOnly; SameSite=Lax` } };
  // ok: serverless-security-no-bare-session-cookie
  if (e) return { statusCode: 200, cookies: ['theme=dark; Path=/'] };
  // ok: serverless-security-no-bare-session-cookie
  return { statusCode: 200, headers: { 'Set-Cookie': cookie } };
};

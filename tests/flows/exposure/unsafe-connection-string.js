// A connection string holds the password unless it is taken out.
const scrub = (o) => Object.fromEntries(Object.entries(o).map(([k, v]) => [k, /pass|token|secret/i.test(k) ? '***' : v]));
const omit = require('lodash/omit');
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  // ok: no-secret-exposure
  console.log(scrub(body));
  // ok: no-secret-exposure
  console.log(omit(body, ['password']));
  const safe = { ...body };
  delete safe.password;
  // ok: no-secret-exposure
  console.log(safe);
  const login = { user: body.user, password: body.password };
  // ok: no-secret-exposure
  console.log(scrub({ user: body.user }));
  const { password, ...shown } = login;
  // ok: no-secret-exposure
  console.log(shown);
  try {
    await fetch('https://x.example.com', { headers: { authorization: process.env.API_TOKEN } });
  } catch (err) {
    // ok: no-secret-exposure
    console.error(err.message.replace(process.env.API_TOKEN, '***'));
    // ok: no-secret-exposure
    console.error(String(err).replaceAll(process.env.API_TOKEN, '[REDACTED]'));
  }
  const connection = `mysql://${process.env.DB_USER}:${process.env.DB_PASSWORD}@${process.env.DB_HOST}/app`;
  // ok: no-secret-exposure
  console.log(connection.replace(process.env.DB_PASSWORD, '****'));
  // ruleid: no-secret-exposure
  console.log(connection);
  // ok: no-secret-exposure
  return { statusCode: 204 };
};

// The password is taken out of copies, and what was copied is logged.
const { login } = require('./accounts');

const strip = (given) => {
  const copy = { ...given };
  if (copy.isQuiet) delete copy.password;
  return copy;
};

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const { password } = body;
  const copy = { ...body };
  delete copy.password;
  // ruleid: no-secret-exposure
  console.log('login', body);
  // ruleid: no-secret-exposure
  console.log('login', strip(body));
  const clone = JSON.parse(JSON.stringify(body));
  delete clone.password;
  // ruleid: no-secret-exposure
  console.log('login', body);
  const masked = { ...body };
  if (masked.token) masked.token = '***';
  // ruleid: no-secret-exposure
  console.log('login', masked);
  await login(copy.email, password);
  return { statusCode: 204 };
};

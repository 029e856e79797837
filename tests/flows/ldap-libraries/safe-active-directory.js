// Only letters and digits pass.
const ActiveDirectory = require('activedirectory2');
const ad = new ActiveDirectory({ url: process.env.AD, baseDN: 'dc=corp,dc=com', username: 'u', password: 'p' });
exports.handler = async (event) => {
  const q = event.queryStringParameters.q;
  if (!/^[\w.-]{1,40}$/.test(q)) return { statusCode: 400 };
  return new Promise((resolve, reject) => {
    // ok: no-ldap-injection
    ad.find({ filter: `(cn=*${q}*)` }, (err, results) => (err ? reject(err) : resolve({ statusCode: 200, body: JSON.stringify(results) })));
  });
};

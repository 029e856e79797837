// A filter for Active Directory.
const ActiveDirectory = require('activedirectory2');
const ad = new ActiveDirectory({ url: process.env.AD, baseDN: 'dc=corp,dc=com', username: 'u', password: 'p' });
exports.handler = async (event) => {
  const q = event.queryStringParameters.q;
  return new Promise((resolve, reject) => {
    // ruleid: no-ldap-injection
    ad.findUsers(`(|(cn=*${q}*)(mail=${q}*))`, (err, users) => {
      if (err) return reject(err);
      resolve({ statusCode: 200, body: JSON.stringify(users) });
    });
  });
};

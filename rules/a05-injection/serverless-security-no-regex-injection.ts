const escapeStringRegexp = require('escape-string-regexp');

exports.handler = async (event) => {
  const { search, words } = event.queryStringParameters;
  // ruleid: serverless-security-no-regex-injection
  const first = new RegExp(search, 'i');
  // ruleid: serverless-security-no-regex-injection
  const second = RegExp('^' + search);
  // ruleid: serverless-security-no-regex-injection
  const third = new RegExp(`(${words})`);
  // ok: serverless-security-no-regex-injection
  const fourth = new RegExp(escapeStringRegexp(search));
  // ok: serverless-security-no-regex-injection
  const fifth = /^[a-z]+$/i.exec(search);
  // ok: serverless-security-no-regex-injection
  const sixth = new RegExp('^a{' + Number(search) + '}$');
};

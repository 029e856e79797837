// Clients by other names.
const needle = require('needle');
const superagent = require('superagent');
const request = require('request');
const ky = require('ky');
exports.handler = async (event) => {
  const link = event.queryStringParameters.link;
  // ruleid: no-ssrf
  const a = await needle('get', link);
  // ruleid: no-ssrf
  const b = await needle.post(link, { x: 1 });
  // ruleid: no-ssrf
  const c = await superagent.get(link).query({ a: 1 });
  // ruleid: no-ssrf
  request({ uri: link, json: true }, (err, res, body) => console.log(err, body));
  // ruleid: no-ssrf
  const d = await ky.get(link).json();
  // ok: no-ssrf
  const e = await superagent.get('https://example.com/x').query({ link });
  return { a, b, c, d, e };
};

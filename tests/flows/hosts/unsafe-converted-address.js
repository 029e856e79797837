// What is converted to a text is one: the forms of calls that take a text or an object tell it.
const request = require('superagent');
const cheerio = require('cheerio');

exports.handler = async (event) => {
  const address = String(JSON.parse(event.body).address);
  // ruleid: no-ssrf
  const answer = await request('POST', address).send({ a: 1 });
  // ruleid: no-ssrf
  const page = await cheerio.fromURL(address);
  return { statusCode: 200, body: answer.text + page('title').text() };
};

// The address is the program's; the converted text is sent to it.
const request = require('superagent');

exports.handler = async (event) => {
  const text = String(JSON.parse(event.body).text);
  // ok: no-ssrf
  const answer = await request('POST', `https://api.example.com/notes/${text}`).send({ text });
  return { statusCode: 200, body: answer.text };
};

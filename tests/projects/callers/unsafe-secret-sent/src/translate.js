// Everybody may have another service do something under a key that is fetched in another file.
const { loadKey } = require('./key');
// ruleid: require-authentication
exports.handler = async (event) => {
  const answer = await fetch('https://api.translate.example.com/v2', {
    method: 'POST',
    headers: { authorization: `Bearer ${await loadKey()}` },
    body: JSON.stringify({ text: JSON.parse(event.body).text }),
  });
  return { statusCode: 200, body: await answer.text() };
};

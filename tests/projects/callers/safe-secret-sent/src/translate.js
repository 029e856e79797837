// The server that issued a token is asked for it with a secret that is fetched; then another service is.
const { loadKey } = require('./key');
// ok: require-authentication
exports.handler = async (event) => {
  const asked = await fetch('https://login.example.com/introspect', {
    method: 'POST',
    headers: { authorization: `Basic ${await loadKey('login')}` },
    body: new URLSearchParams({ token: event.headers.authorization }),
  });
  const { active } = await asked.json();
  if (!active) return { statusCode: 401 };
  const answer = await fetch('https://api.translate.example.com/v2', {
    method: 'POST',
    headers: { authorization: `Bearer ${await loadKey('translate')}` },
    body: JSON.stringify({ text: JSON.parse(event.body).text }),
  });
  return { statusCode: 200, body: await answer.text() };
};

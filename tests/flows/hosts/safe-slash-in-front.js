// A path that was asked for its slash, behind a host without one.
exports.handler = async (event) => {
  const { path } = JSON.parse(event.body);
  if (!path.startsWith('/')) return { statusCode: 400 };
  // ok: no-ssrf
  const answer = await fetch(`https://api.example.com${path}`);
  return { statusCode: 200, body: await answer.text() };
};

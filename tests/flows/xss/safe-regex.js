// Word characters only.
exports.handler = async (event) => {
  const name = event.queryStringParameters.name;
  if (!/^[\w ]{1,40}$/.test(name)) return { statusCode: 400, body: 'bad' };
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ok: no-xss
    body: `<p>${name}</p>`,
  };
};

// A callback that puts back one of the letters, and one that doubles it
const kept = (text) => text.replace(/[<>]/g, (letter) => (letter === '>' ? '&gt;' : letter));
const doubled = (text) => text.replace(/[<>]/g, (letter) => letter + letter);

exports.handler = async (event) => {
  const { title, text } = event.queryStringParameters;
  if (text) {
    return {
      statusCode: 200,
      headers: { 'content-type': 'text/html' },
      // ruleid: no-xss
      body: `<p>${doubled(text)}</p>`,
    };
  }
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ruleid: no-xss
    body: `<p>${kept(title)}</p>`,
  };
};

// The last step brings back what the first took out.
exports.handler = async (event) => {
  const text = event.queryStringParameters.text.replace(/[<>"']/g, '').replace(/\*/g, '<b>');
  const { q } = event.queryStringParameters;
  const again = q.replace(/[<>"']/g, '').replace(/x/g, q);
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ruleid: no-xss
    body: `<p>${text}</p><p>${again}</p>`,
  };
};

// Several handlers of one file take their events apart.
const page = async ({ body }) => {
  // ruleid: no-xss
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: `<p>${body}</p>` };
};
const search = ({ queryStringParameters }) => {
  // ruleid: no-xss
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: `<p>${queryStringParameters.q}</p>` };
};
module.exports = { page, search };

// A picture that the program writes has the text as markup.
const headers = { 'content-type': 'image/svg+xml' };

exports.badge = async (event) => {
  const { label } = event.queryStringParameters;
  // ruleid: no-xss
  return { statusCode: 200, headers, body: `<svg xmlns="http://www.w3.org/2000/svg"><title>${label}</title></svg>` };
};

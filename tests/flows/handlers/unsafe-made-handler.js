// What the factory gives is the handler.
const fs = require('fs');
const make = (folder) => async (event) => {
  // ruleid: no-path-traversal
  const page = fs.readFileSync(folder + event.pathParameters.page, 'utf8');
  return { statusCode: 200, body: page };
};
exports.handler = make('/opt/');

// A library that sets by path.
const objectPath = require('object-path');

exports.handler = async (event) => {
  const { path, value } = JSON.parse(event.body);
  const document = {};
  // ruleid: no-prototype-pollution
  objectPath.set(document, path, value);
  return { statusCode: 200, body: JSON.stringify(document) };
};

// object-path with includeInheritedProps: set() walks to the prototype
const objectPath = require('object-path').withInheritedProps;
const settings = {};

exports.handler = async (event) => {
  const { path, value } = JSON.parse(event.body);
  // ruleid: no-prototype-pollution
  objectPath.set(settings, path, value);
  return { statusCode: 204 };
};

// object-path with inherited properties: the path is written, the value is sent
const objectPath = require('object-path').withInheritedProps;
const settings = {};

exports.handler = async (event) => {
  const { value } = JSON.parse(event.body);
  // ok: no-prototype-pollution
  objectPath.set(settings, 'theme.color', value);
  return { statusCode: 204 };
};

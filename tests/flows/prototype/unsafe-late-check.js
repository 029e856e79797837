// The names are refused after they were used.
const settings = {};

exports.handler = async (event) => {
  const { section, name, value } = JSON.parse(event.body);
  // ruleid: no-prototype-pollution
  settings[section][name] = value;
  if (['__proto__', 'constructor', 'prototype'].includes(section)) return { statusCode: 400 };
  return { statusCode: 204 };
};

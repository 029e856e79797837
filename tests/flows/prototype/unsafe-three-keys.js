// Only the first of several keys is looked at: the second leads to what all objects inherit, too.
const { readSettings } = require('./settings-store');

const settings = readSettings();

exports.three = async (event) => {
  const { section, group, name, value } = JSON.parse(event.body);
  if (section === '__proto__' || section === 'constructor') return { statusCode: 400 };
  // ruleid: no-prototype-pollution
  settings[section][group][name] = value;
  return { statusCode: 200 };
};

exports.two = async (event) => {
  const { group, name, value } = JSON.parse(event.body);
  // ruleid: no-prototype-pollution
  settings.groups[group][name] = value;
  return { statusCode: 200 };
};

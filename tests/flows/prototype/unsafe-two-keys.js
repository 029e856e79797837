// Both keys are the sender's.
const settings = {};

exports.handler = async (event) => {
  const { section, name, value } = JSON.parse(event.body);
  // ruleid: no-prototype-pollution
  settings[section][name] = value;
  return { statusCode: 204 };
};

// Known sections.
const sections = ['mail', 'push'];
const settings = { mail: {}, push: {} };

exports.handler = async (event) => {
  const { section, name, value } = JSON.parse(event.body);
  if (!sections.includes(section)) return { statusCode: 404 };
  // ok: no-prototype-pollution
  settings[section][name] = value;
  return { statusCode: 204 };
};

// A key that begins with text of the program.
const counts = {};

exports.handler = async (event) => {
  const { user, action } = JSON.parse(event.body);
  const key = `user:${user}`;
  counts[key] ??= {};
  // ok: no-prototype-pollution
  counts[key][action] = 1;
};

// `??=` writes nothing where there is something; what it writes is not the sender's.
const counts = {};

exports.handler = async (event) => {
  const { path, value } = JSON.parse(event.body);
  const { first, second } = path;
  counts[first] ??= {};
  // ok: no-prototype-pollution
  counts[first][second] ??= 0;
  // ok: no-prototype-pollution
  counts[first][second] ||= 'none';
  if (!Object.hasOwn(counts, first)) return;
  // ok: no-prototype-pollution
  counts[first].value = value;
};

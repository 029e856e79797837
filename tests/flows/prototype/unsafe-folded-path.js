// A path of the sender is followed with `??=`; what is written at its end is the sender's.
const state = {};

exports.handler = async (event) => {
  const { path, value } = JSON.parse(event.body);
  const keys = path.split('.');
  const last = keys.pop();
  let place = state;
  for (const key of keys) place = place[key] ??= {};
  // ruleid: no-prototype-pollution
  place[last] = value;
};

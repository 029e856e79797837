// The section is made when it is missing.
const cache = {};

exports.handler = async (event) => {
  const { group, item, value } = JSON.parse(event.body);
  if (!cache[group]) cache[group] = {};
  // ruleid: no-prototype-pollution
  cache[group][item] = value;
};

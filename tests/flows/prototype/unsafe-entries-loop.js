// Entries of entries.
const registry = {};

exports.handler = async (event) => {
  for (const [group, members] of Object.entries(JSON.parse(event.body))) {
    for (const [name, value] of Object.entries(members)) {
      // ruleid: no-prototype-pollution
      registry[group][name] = value;
    }
  }
};

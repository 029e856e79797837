// Maps inherit nothing under their keys.
const table = new Map();

exports.handler = async (event) => {
  const { row, column, value } = JSON.parse(event.body);
  if (!table.has(row)) table.set(row, new Map());
  // ok: no-prototype-pollution
  table.get(row).set(column, value);
};

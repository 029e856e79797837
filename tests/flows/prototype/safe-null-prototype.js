// An object that inherits nothing.
exports.handler = async (event) => {
  const { row, column, value } = JSON.parse(event.body);
  const table = Object.create(null);
  table[row] ??= Object.create(null);
  // ok: no-prototype-pollution
  table[row][column] = value;
  return { statusCode: 200, body: JSON.stringify(table) };
};

// Only keys that the object has itself.
const table = { a: {}, b: {} };

exports.handler = async (event) => {
  const { row, column, value } = JSON.parse(event.body);
  if (!Object.hasOwn(table, row)) return { statusCode: 404 };
  // ok: no-prototype-pollution
  table[row][column] = value;
  return { statusCode: 204 };
};

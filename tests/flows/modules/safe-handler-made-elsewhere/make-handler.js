exports.makeHandler =
  ({ pool }) =>
  async (event) => {
    const { rows } = await pool.query('SELECT * FROM t WHERE id = $1', [event.pathParameters.id]);
    return { statusCode: 200, body: JSON.stringify(rows) };
  };

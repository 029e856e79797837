module.exports = function makeSites({ pool, settings }) {
  return {
    async find(host) {
     const [rows] = await pool.query(`SELECT * FROM ${settings.prefix}sites WHERE host = ?`, [host]);
      return rows[0];
    },
  };
};

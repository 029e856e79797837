const sql = require('mssql');

class ReportService {
  async pool() {
    this._pool ??= await sql.connect(process.env.MSSQL_URL);
    return this._pool;
  }

  async run(kind, from, to) {
    const pool = await this.pool();
    const request = pool.request().input('from', sql.Date, from).input('to', sql.Date, to);
    const { recordset } = await request.query(`SELECT * FROM report_${kind} WHERE day BETWEEN @from AND @to`);
    return recordset;
  }
}
module.exports = { ReportService };

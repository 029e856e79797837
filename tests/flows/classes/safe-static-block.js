// A static block fills private tables of the class under its own name.
import { Pool } from 'pg';

class Search {
  static #columns = new Map();
  static #pool;
  static {
    for (const name of ['title', 'author']) Search.#columns.set(name, `b.${name}`);
    Search.#pool = new Pool();
  }
  static #column(name) {
   return Search.#columns.get(name) ?? 'b.title';
  }
  static async by(name, value) {
    // ok: no-sql-injection
    const { rows } = await this.#pool.query(`SELECT * FROM books b WHERE ${this.#column(name)} = $1`, [value]);
    return rows;
  }
}

export const handler = async ({ queryStringParameters: { by, q } }) => ({
  statusCode: 200,
  body: JSON.stringify(await Search.by(by, q)),
});

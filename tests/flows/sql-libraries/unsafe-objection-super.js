// A static method calls the one that it overrides.
const { Model, ref, raw, fn } = require('objection');
const Knex = require('knex');

const knex = Knex({ client: 'pg' });
class Base extends Model {
  static query(...args) {
    return super.query(...args).whereNull('deleted_at');
  }
}
class Movie extends Base {
  static get tableName() { return 'movies'; }
  $beforeInsert() { this.created = new Date().toISOString(); }
  static topRated(genre) {
    // ruleid: no-sql-injection
    return this.query().whereRaw(`genre = '${genre}'`).orderBy('rating', 'desc');
  }
}
Movie.knex(knex);
exports.handler = async (event) => {
  const { genre, by } = event.queryStringParameters;
  // ok: no-sql-injection
  const a = await Movie.query().where(ref('details:genre'), genre).where(fn.lower(ref('title')), genre.toLowerCase());
  const b = await Movie.topRated(genre);
  // ruleid: no-sql-injection
  const c = await Movie.query().orderBy(raw(`lower(${by})`));
  // ok: no-sql-injection
  const d = await Movie.query().orderBy(raw('lower(??)', by));
  // ruleid: no-sql-injection
  const e = await Movie.query().findById(1).joinRaw(by);
  return { statusCode: 200, body: JSON.stringify([a, b, c, d, e]) };
};

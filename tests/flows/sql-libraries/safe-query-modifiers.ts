// Knex and Objection: a modifier is called with the query and with what stands behind it
import knexFactory, { type Knex } from 'knex';
import { Model, type AnyQueryBuilder } from 'objection';

const knex = knexFactory({ client: 'pg' });
class Post extends Model {
  static override tableName = 'posts';
}

const about = (query: Knex.QueryBuilder, text: string, language: string) => {
  // ok: no-sql-injection
  void query.whereRaw(`language = '${language}'`).orWhere({ title: text });
};
function written(query: AnyQueryBuilder, author: string) {
  // ok: no-sql-injection
  return query.whereRaw('author = ?', [author]);
}

export const handler = async (event: { text: string; author: string }) => {
  const rows = await knex('posts').modify(about, event.text, 'en').limit(10);
  return [rows, await Post.query().modify(written, event.author)];
};

// A static method calls the one that it overrides, with bound values.
const { Model } = require('objection');

class Base extends Model {
  static query(...args) {
    return super.query(...args).whereNull('deleted_at');
  }
}

class Movie extends Base {
  static topRated(genre) {
    // ok: no-sql-injection
    return this.query().whereRaw('genre = ?', [genre]).orderBy('rating', 'desc');
  }
}

exports.handler = async (event) => {
  const movies = await Movie.topRated(event.queryStringParameters.genre);
  return { statusCode: 200, body: JSON.stringify(movies) };
};

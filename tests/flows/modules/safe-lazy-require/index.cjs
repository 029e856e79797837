// A require inside the handler loads the module that binds.
let repository;

exports.handler = async (event) => {
  repository ??= require('./parcel-repository.cjs');
  // ok: no-sql-injection
  const parcel = await repository.track(event.queryStringParameters.code);
  return { statusCode: 200, body: JSON.stringify(parcel) };
};

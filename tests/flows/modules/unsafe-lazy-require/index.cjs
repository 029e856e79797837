// A require inside the handler loads the module that concatenates.
let repository;

exports.handler = async (event) => {
  repository ??= require('./parcel-repository.cjs');
  // ruleid: no-sql-injection
  const parcel = await repository.track(event.queryStringParameters.code);
  return { statusCode: 200, body: JSON.stringify(parcel) };
};

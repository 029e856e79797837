exports.principalOf = (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  return { id: sub, everything: event.headers['x-everything'] === 'yes' };
};
exports.restrict = (qb, principal) => {
  if (!principal.everything) qb.where('owner_id', principal.id);
  return qb;
};

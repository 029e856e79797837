exports.principalOf = (event) => {
  const { sub, 'cognito:groups': groups = [] } = event.requestContext.authorizer.jwt.claims;
  return { id: sub, isAdmin: groups.includes('admins') };
};
exports.restrict = (qb, principal) => {
  if (!principal.isAdmin) qb.where('owner_id', principal.id);
  return qb;
};

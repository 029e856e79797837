exports.assertRole = (event, role) => {
  const roles = (event.requestContext.authorizer.claims['cognito:groups'] || '').split(',');
  if (!roles.includes(role)) {
    const error = new Error('Forbidden');
    error.statusCode = 403;
    throw error;
  }
};

module.exports.list = [{ httpApi: { path: '/orders', method: 'get', authorizer: { type: 'aws_iam' } } }];

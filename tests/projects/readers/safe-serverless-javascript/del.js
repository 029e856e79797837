module.exports = { handler: 'src/list.del', events: [{ httpApi: { path: '/orders', method: 'delete', authorizer: { type: 'aws_iam' } } }] };
